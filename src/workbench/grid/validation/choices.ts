import type { CellAddress } from "../../../workbook/address";
import { parseReference } from "../../api/address";
import { sheetNamed } from "../../model/addSheet";
import { areaOfCell } from "../../model/areas";
import type { Book, Content, Sheet } from "../../model/book";
import { eachCell } from "../../model/cells";
import { shownText } from "../../model/display/shownText";
import { styleAt } from "../../model/style";
import type { Validation } from "../../model/validation";
import { validationsIn } from "../../model/validations";

/** The validation that watches a cell, its formulas written for that cell; undefined where any value may be entered. */
export function validationAt(sheet: Sheet, cell: CellAddress): Validation | undefined {
  if (sheet.validations.length === 0) return undefined;
  return validationsIn(sheet, [areaOfCell(cell)]).found.find(({ rule }) => Object.keys(rule).length > 0);
}

/** A list that a cell's value is chosen from. */
export interface Choices {
  readonly entries: readonly string[];
  /** Lists that stand in cells do not tell small letters from capitals; lists that stand in the rule do. */
  readonly isFromCells: boolean;
  /** Whether the cell shows an arrow that opens the list. */
  readonly hasArrow: boolean;
}

/** All values that a formula comes to in a cell. */
export type EvaluateAll = (formula: string, sheet: Sheet, cell: CellAddress) => readonly (readonly unknown[])[];

/** The cell that a list is for, and who can calculate the formula that it comes from. */
export interface ChoicesTarget {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  readonly evaluateAll?: EvaluateAll | undefined;
}

/** The list of a validation; undefined where it has none, "unknown" where only a calculation can tell what is in it. */
export function choicesOf(target: ChoicesTarget, { rule }: Pick<Validation, "rule">): Choices | "unknown" | undefined {
  const { list } = rule;
  if (list === undefined) return undefined;
  const hasArrow = list["inCellDropDown"] !== false;
  const source = String(list["source"]);
  if (!source.startsWith("=")) {
    return { entries: source.split(",").map((entry) => entry.trim()), isFromCells: false, hasArrow };
  }
  const formula = source.slice(1).trim();
  const entries = entriesAt(target, formula, MOST_NAMES) ?? calculatedEntries(target, formula);
  return entries === undefined ? "unknown" : { entries, isFromCells: true, hasArrow };
}

/** Names may stand for names; after so many, something refers to itself. */
const MOST_NAMES = 8;

/** Lists that stand in cells are read as these show them. */
function entriesAt(target: ChoicesTarget, address: string, names: number): string[] | undefined {
  const { book, sheet: own } = target;
  const reference = parseReference(address);
  if (reference === undefined) {
    const named = [...own.names, ...book.names].find(({ name }) => name.toLowerCase() === address.toLowerCase());
    return named === undefined || names === 0 ? undefined : entriesAt(target, named.formula.slice(1), names - 1);
  }
  const sheet = reference.sheet === undefined ? own : sheetNamed(book, reference.sheet);
  if (sheet === undefined) return undefined;
  const entries: string[] = [];
  eachCell(sheet, reference.area, ({ content, style }) => {
    if (content !== undefined && content !== "")
      entries.push(shownText(content, styleAt(book.styles, style).numberFormat));
  });
  return entries;
}

function calculatedEntries({ sheet, cell, evaluateAll }: ChoicesTarget, formula: string): string[] | undefined {
  const values = evaluateAll?.(formula, sheet, cell).flat();
  const entries = values?.filter((value) => ["string", "number", "boolean"].includes(typeof value));
  // A single error, or nothing, is no list.
  if (entries === undefined || entries.length === 0) return undefined;
  return entries.map((entry) => shownText(entry as Content)).filter((entry) => entry !== "");
}
