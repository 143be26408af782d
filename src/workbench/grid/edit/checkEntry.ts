import type { CellAddress } from "../../../workbook/address";
import { areaOfCell } from "../../model/areas";
import type { Content, Sheet } from "../../model/book";
import { cellAt, putCell, styleNumberAt } from "../../model/cells";
import { EntryTooLong, readEntry } from "../../model/entry/readEntry";
import { FormulaTooLong, NoFormula } from "../../model/entry/readFormula";
import type { Entry } from "../../model/entry/entry";
import { styleAt } from "../../model/style";
import type { ValidationState } from "../../model/validation";
import type { Workbench } from "../../model/workbench";
import type { Question } from "../chrome/question";
import { validationAt, type EvaluateAll } from "../validation/choices";
import { isAllowed, type Evaluate } from "../validation/isAllowed";
import { words } from "../words";
import { whyNotWrite } from "./permission";

/** Where the user enters something. */
export interface EntryPlace {
  readonly bench: Workbench;
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  readonly evaluate: Evaluate | undefined;
  readonly evaluateAll?: EvaluateAll | undefined;
}

/** What is asked before an entry is taken; undefined where it is taken as it is. */
export function checkEntry(place: EntryPlace, text: string): Question | undefined {
  const { bench, sheet, cell } = place;
  const why = whyNotWrite(bench, sheet, [areaOfCell(cell)]);
  if (why !== undefined) return { title: words.notPossible, message: why, answers: ["cancel"] };
  const entry = readAs(place, text);
  if (typeof entry === "string") return { title: words.notPossible, message: entry, answers: ["retry", "cancel"] };
  const validation = validationAt(sheet, cell);
  if (validation?.errorAlert.showAlert !== true) return undefined;
  const isFine =
    entry.formula !== undefined ||
    withContent(place, entry.content, () => isAllowed({ ...place, book: bench.book }, validation, entry.content));
  return isFine ? undefined : alertOf(validation);
}

/** What a text would be read as; a sentence where it cannot be read. */
function readAs({ bench, sheet, cell }: EntryPlace, text: string): Entry | string {
  const { numberFormat } = styleAt(bench.book.styles, styleNumberAt(sheet, cell.row, cell.column));
  try {
    return readEntry(text, { numberFormat, currentYear: bench.currentYear });
  } catch (error) {
    if (error instanceof NoFormula) return words.noFormula;
    if (error instanceof FormulaTooLong) return words.formulaTooLong;
    if (error instanceof EntryTooLong) return words.entryTooLong;
    throw error;
  }
}

/** Rules with formulas are read with the new content in its cell; it is taken out again before anybody hears of it. */
function withContent(
  { sheet, cell, evaluate }: EntryPlace,
  content: Content | undefined,
  test: () => boolean,
): boolean {
  if (evaluate === undefined) return test();
  const old = cellAt(sheet, cell.row, cell.column);
  try {
    putCell(sheet, cell, { content, style: styleNumberAt(sheet, cell.row, cell.column) });
    return test();
  } finally {
    putCell(sheet, cell, old);
  }
}

/** The words of the validation itself where it has some, and what its style lets the user do. */
function alertOf({ errorAlert: { style, title, message } }: ValidationState): Question {
  const said = { title: title === "" ? words.refusedTitle : title, message: message === "" ? words.refused : message };
  if (style === "Warning")
    return { ...said, message: `${said.message} ${words.goOn}`, answers: ["keep", "no", "cancel"] };
  return style === "Information" ? { ...said, answers: ["ok", "cancel"] } : { ...said, answers: ["retry", "cancel"] };
}
