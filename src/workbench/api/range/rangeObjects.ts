import { intersection } from "../../model/areas";
import type { Arguments } from "../../richApi/arguments";
import { lookup, WireObject, type WireClass } from "../../richApi/wireClass";
import type { AreasTarget } from "../areasTarget";
import { formatCollectionClass } from "../conditionalFormat/formatCollection";
import { rangeFormatClass } from "../format/rangeFormat";
import { rangeAreasOn } from "../rangeAreas/rangeAreasClass";
import { specialCells } from "../specialCells";
import { tablesMeeting } from "../table/tableScope";
import { validationClass } from "../validation/validationClass";
import type { RangeTarget } from "./rangeTarget";

const areasOf = ({ host, sheet, area }: RangeTarget): AreasTarget => ({ host, sheet, areas: [area] });

function special(range: RangeTarget, args: Arguments): WireObject | undefined {
  const areas = specialCells(areasOf(range), args);
  return areas.length === 0 ? undefined : rangeAreasOn(range.host, range.sheet, areas);
}

/** Merged areas that a range touches, whole as they are. */
function merged({ host, sheet, area }: RangeTarget): WireObject | undefined {
  const areas = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
  return areas.length === 0 ? undefined : rangeAreasOn(host, sheet, areas);
}

/** What there is on the cells of a range. */
export const rangeObjects = {
  objects: {
    Format: { get: (range) => WireObject.of(rangeFormatClass, areasOf(range)) },
    ConditionalFormats: { get: (range) => WireObject.of(formatCollectionClass, areasOf(range)) },
    DataValidation: { get: (range) => WireObject.of(validationClass, areasOf(range)) },
  },
  methods: {
    ...lookup("GetSpecialCells", special),
    GetMergedAreasOrNullObject: { call: merged, since: "1.13" },
    GetTables: { call: (range, args) => tablesMeeting(areasOf(range), args) },
  },
} satisfies Partial<WireClass<RangeTarget>>;
