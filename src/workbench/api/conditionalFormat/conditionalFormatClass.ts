import type { ConditionalFormat } from "../../model/conditionalFormat";
import { setPriority } from "../../model/addFormat";
import { tell } from "../../model/workbench";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asInteger } from "../../richApi/values";
import { readOnly, WireObject, type Link, type WireClass } from "../../richApi/wireClass";
import { checkFormatting } from "../guard";
import { rangeOn } from "../range/rangeTarget";
import { rangeAreasOn } from "../rangeAreas/rangeAreasClass";
import { customClass } from "./customClass";
import { dataBarClass } from "./dataBarClass";
import { formatScalar, type FormatTarget } from "./formatTarget";

const LARGEST = 2 ** 31;

/** What a kind of format is made of, as an object; undefined where a format is of another kind. */
function parts({ host, sheet, format }: FormatTarget): WireObject | undefined {
  switch (format.type) {
    case "Custom":
      return WireObject.of(customClass, { host, sheet, format });
    case "DataBar":
      return WireObject.of(dataBarClass, { host, sheet, format });
    case "ColorScale":
    case "IconSet":
    case "TopBottom":
    case "PresetCriteria":
    case "ContainsText":
    case "CellValue":
      return refuse("ApiNotFound", `formats of type ${format.type} are not looked into`);
  }
}

/** Asking a format for what it is not fails, but for the members that may be a null object (guess: "format-of-another-kind"). */
function kindLinks(name: string, type: ConditionalFormat["type"]): Readonly<Record<string, Link<FormatTarget>>> {
  const orNull = (target: FormatTarget): WireObject | undefined =>
    target.format.type === type ? parts(target) : undefined;
  return {
    [name]: { get: (target) => orNull(target) ?? refuse("ItemNotFound") },
    [`${name}OrNullObject`]: { get: orNull },
  };
}

function remove({ host, sheet, format }: FormatTarget): void {
  checkFormatting(host, sheet);
  sheet.formats = sheet.formats.filter((other) => other !== format);
  tell(host.bench, { kind: "look-changed", sheet });
}

function onlyRange({ host, sheet, format }: FormatTarget): WireObject | undefined {
  const [area, ...others] = format.areas;
  return area === undefined || others.length > 0 ? undefined : rangeOn(host, sheet, area);
}

/** Excel.ConditionalFormat */
export const conditionalFormatClass: WireClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  scalars: {
    Id: readOnly(({ format }) => format.id),
    Type: readOnly(({ format }) => format.type),
    Priority: formatScalar(
      ({ sheet, format }) => sheet.formats.indexOf(format),
      ({ sheet, format }, value) => {
        setPriority(sheet, format, asInteger(value, -LARGEST, LARGEST));
      },
    ),
    StopIfTrue: formatScalar(
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = asFlag(value);
      },
    ),
  },
  objects: {
    ...kindLinks("Custom", "Custom"),
    ...kindLinks("DataBar", "DataBar"),
    ...kindLinks("ColorScale", "ColorScale"),
    ...kindLinks("IconSet", "IconSet"),
    ...kindLinks("TopBottom", "TopBottom"),
    ...kindLinks("Preset", "PresetCriteria"),
    ...kindLinks("TextComparison", "ContainsText"),
    ...kindLinks("CellValue", "CellValue"),
  },
  methods: {
    Delete: { call: remove },
    /** Several areas are no range (documented). */
    GetRange: { call: (target) => onlyRange(target) ?? refuse("InvalidOperation") },
    GetRangeOrNullObject: { call: onlyRange },
    GetRanges: { call: ({ host, sheet, format }) => rangeAreasOn(host, sheet, format.areas) },
  },
};
