import type { DataBar, FormulaFormat } from "../../workbook/conditionalFormat";
import type { Placed, SetFormats } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import type { StandingFormat } from "../read/standingFormats";
import { addressesOf } from "./addresses";
import { CALL_BYTES, type Step } from "./step";

/** Adding a format takes so many calls. */
const CALLS = 8;

/** The steps that make some formats those of a tag; `standing` are the ones of ours that are on the sheet now. */
export function stepsToSetFormats({ sheet, tag, formats }: SetFormats, standing: readonly StandingFormat[]): Step[] {
  const gone = standing.filter((format) => format.tag === tag).map(({ id }) => id);
  return [...gone.map((id) => stepToRemove(sheet, id)), ...stepsToAddFormats(sheet, formats)];
}

/** The steps that put formats into their places. */
export const stepsToAddFormats = (sheet: string, formats: readonly Placed<FormulaFormat>[]): Step[] =>
  formats.toSorted((a, b) => a.at - b.at).map((format) => stepToAdd(sheet, format));

const formatsOn = (workbook: Excel.Workbook, sheet: string): Excel.ConditionalFormatCollection =>
  workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

const stepToRemove = (sheet: string, id: string): Step => ({
  bytes: CALL_BYTES,
  queue: (workbook) => {
    formatsOn(workbook, sheet).getItem(id).delete();
  },
});

function stepToAdd(sheet: string, { item, at }: Placed<FormulaFormat>): Step {
  const address = onlyAddress(sheet, item);
  const { formula, paint } = item;
  const queue = (workbook: Excel.Workbook): void => {
    const format = workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = `#${paint.fill}`;
    format.custom.format.font.color = `#${paint.colour}`;
    if (paint.bold) format.custom.format.font.bold = true;
    format.priority = at;
  };
  return { bytes: CALL_BYTES * CALLS + formula.length + address.length, queue };
}

/** The formula speaks of the first cell of all areas, so that they cannot be shared out. */
function onlyAddress(sheet: string, { areas }: Pick<FormulaFormat, "areas">): string {
  const [address, ...more] = addressesOf(areas);
  if (address !== undefined && more.length === 0) return address;
  throw new Refusal(
    "too-large",
    `The matrix on ${sheet} lies in too many separate pieces for one conditional format: bring its columns together.`,
  );
}

/** The step that draws bars in cells, from 0 to the largest number. */
export function stepToDrawBars(sheet: string, { areas, colour }: DataBar): Step[] {
  return addressesOf(areas).map((address): Step => {
    const queue = (workbook: Excel.Workbook): void => {
      const bar = workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.upperBoundRule = { type: "HighestValue" };
      bar.positiveFormat.fillColor = `#${colour}`;
      bar.positiveFormat.gradientFill = false;
    };
    return { bytes: CALL_BYTES * CALLS, queue };
  });
}
