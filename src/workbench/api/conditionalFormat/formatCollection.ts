import { anyMeets } from "../../model/areas";
import { addFormat } from "../../model/addFormat";
import { clearConditionalFormats } from "../../model/clear";
import { FOREIGN_TYPES, type ConditionalFormat } from "../../model/conditionalFormat";
import { tell } from "../../model/workbench";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { lookup, WireObject, type WireClass } from "../../richApi/wireClass";
import type { AreasTarget } from "../areasTarget";
import { checkFormatting } from "../guard";
import { conditionalFormatClass } from "./conditionalFormatClass";

/** The formats that apply to some of the cells, what counts first in front. */
const formatsOf = ({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] =>
  sheet.formats.filter((format) => anyMeets(format.areas, areas));

const formatOf = ({ host, sheet }: AreasTarget, format: ConditionalFormat): WireObject =>
  WireObject.of(conditionalFormatClass, { host, sheet, format });

function byId(target: AreasTarget, args: Arguments): WireObject | undefined {
  const id = args.text(0);
  const format = formatsOf(target).find((one) => one.id === id);
  return format === undefined ? undefined : formatOf(target, format);
}

function add(target: AreasTarget, args: Arguments): WireObject {
  const { host, sheet, areas } = target;
  const type = args.choice(0, ["Custom", "DataBar", ...FOREIGN_TYPES] as const);
  checkFormatting(host, sheet);
  if (type !== "Custom" && type !== "DataBar") return refuse("ApiNotFound", `formats of type ${type} are not built`);
  return formatOf(target, addFormat(host.bench, sheet, areas, type));
}

function clearAll({ host, sheet, areas }: AreasTarget): void {
  checkFormatting(host, sheet);
  clearConditionalFormats(sheet, areas);
  tell(host.bench, { kind: "look-changed", sheet });
}

/** Excel.ConditionalFormatCollection */
export const formatCollectionClass: WireClass<AreasTarget> = {
  name: "ConditionalFormatCollection",
  items: (target) => formatsOf(target).map((format) => formatOf(target, format)),
  methods: {
    ...lookup("GetItem", byId, { orNull: "1.14" }),
    GetItemAt: {
      call: (target, args) => formatOf(target, formatsOf(target)[args.integer(0)] ?? refuse("InvalidArgument")),
    },
    GetCount: { call: (target) => formatsOf(target).length },
    Add: { call: add },
    ClearAll: { call: clearAll },
  },
};
