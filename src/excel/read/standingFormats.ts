import type { Area } from "../../workbook/address";
import { tagOf, type FormatTag, type FormulaFormat, type Paint } from "../../workbook/conditionalFormat";
import type { Placed } from "../../workbook/edit";
import { askAreas } from "../area";
import { travel } from "../travel";
import type { ListedSheet } from "./listSheets";

/** A conditional format of ours as it stands on a sheet. */
export interface StandingFormat extends Placed<Omit<FormulaFormat, "areas">> {
  /** Excel's name for it. */
  readonly id: string;
  readonly tag: FormatTag;
}

/** Finds the conditional formats of ours on some sheets, in one round trip for all of them. Their areas are another question. */
export function standingFormats(sheets: readonly ListedSheet[]): Promise<StandingFormat[][]> {
  return travel(({ workbook }) => {
    const lists = sheets.map(({ id }) =>
      workbook.worksheets
        .getItem(id)
        .getRange()
        .conditionalFormats.load({
          id: true,
          priority: true,
          customOrNullObject: {
            rule: { formula: true },
            format: { fill: { color: true }, font: { color: true, bold: true } },
          },
        }),
    );
    return () => lists.map(({ items }) => ownFormats(items));
  });
}

function ownFormats(items: readonly Excel.ConditionalFormat[]): StandingFormat[] {
  return items
    .toSorted((a, b) => a.priority - b.priority)
    .flatMap((item, at): StandingFormat[] => {
      const { customOrNullObject: custom, id } = item;
      if (custom.isNullObject) return [];
      const formula = custom.rule.formula.replace(/^=/, "");
      const tag = tagOf(formula);
      if (tag === undefined) return [];
      return [{ id, tag, at, item: { kind: "formula", formula, paint: paintOf(custom.format) } }];
    });
}

function paintOf({ fill, font }: Excel.ConditionalRangeFormat): Paint {
  return { fill: bareColour(fill.color), colour: bareColour(font.color), bold: font.bold };
}

/** A colour as Excel writes it, without its sign. */
const bareColour = (colour: string): string => colour.replace("#", "").toUpperCase();

/** Where formats apply: one round trip for all of them, none where there are none. */
export async function areasOfFormats(
  formats: readonly { readonly sheet: ListedSheet; readonly id: string }[],
): Promise<Area[][]> {
  if (formats.length === 0) return [];
  return travel(({ workbook }) => {
    const areas = formats.map(({ sheet, id }) =>
      askAreas(workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats.getItem(id).getRanges()),
    );
    return () => areas.map((answer) => answer());
  });
}
