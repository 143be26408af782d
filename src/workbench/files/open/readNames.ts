import { isWholeRows } from "../../model/areas";
import type { FileName } from "../../../xlsx/bookSettings";
import { formulaFromFile } from "../../../xlsx/formulas/formulaText";
import { readArea } from "../../../xlsx/worksheet/areas";
import type { Area } from "../../../workbook/address";
import type { Book, Sheet } from "../../model/book";
import type { NamedItem } from "../../model/namedItem";
import type { OpenedName, OpenedSheet } from "../opened";

/** What Excel calls the rows and columns that every page of a sheet repeats. */
export const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel keeps things of its own under names that begin so. */
const BUILT_IN = /^_xlnm\./i;

/** Takes the names of a workbook into the model; those that are Excel's own are kept. */
export function readNames(
  book: Book,
  sheets: readonly OpenedSheet[],
  names: readonly FileName[],
): readonly OpenedName[] {
  return names.map((file) => {
    const id = sheets.find(({ place }) => place === file.sheet)?.id;
    const sheet = book.sheets.find((each) => each.id === id);
    const isBuiltIn = BUILT_IN.test(file.name);
    if (isBuiltIn && file.name === PRINT_TITLES && sheet !== undefined) readTitles(sheet, file.formula, sheets);
    // The name of a sheet without cells is none of the model's either.
    if (isBuiltIn || (file.sheet !== undefined && sheet === undefined)) {
      book.keptFormulas.push({ formula: file.formula, sheet: id });
      return { file, sheet: id, item: undefined, kept: book.keptFormulas.length - 1 };
    }
    const item = itemOf(file);
    (sheet?.names ?? book.names).push(item);
    return { file, sheet: id, item: { ...item }, kept: undefined };
  });
}

const itemOf = ({ name, formula, hidden, comment }: FileName): NamedItem => ({
  name,
  formula: `=${formulaFromFile(formula)}`,
  visible: !hidden,
  comment,
});

/** The areas of a formula such as Team!$A:$A,Team!$1:$3. */
export const areasOfTitles = (formula: string): readonly Area[] =>
  formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => readArea(part.slice(part.lastIndexOf("!") + 1)) ?? []);

function readTitles(sheet: Sheet, formula: string, sheets: readonly OpenedSheet[]): void {
  sheet.page.titleRows = areasOfTitles(formula).find(isWholeRows);
  const state = sheets.find(({ id }) => id === sheet.id)?.state;
  if (state !== undefined) state.page.titleRows = sheet.page.titleRows;
}
