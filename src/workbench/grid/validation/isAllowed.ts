import type { CellAddress } from "../../../workbook/address";
import type { Book, Content, Sheet } from "../../model/book";
import { shownText } from "../../model/display/shownText";
import type { Validation } from "../../model/validation";
import { choicesOf, type Choices, type EvaluateAll } from "./choices";

/** Tells what a formula shows; undefined where that is not known. */
export type Evaluate = (formula: string, sheet: Sheet, cell: CellAddress) => Content | undefined;

/** Where an entry is to be made. */
export interface EntryTarget {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  readonly evaluate: Evaluate | undefined;
  readonly evaluateAll?: EvaluateAll | undefined;
}

/** Whether a validation takes a content. Rules that only a formula can tell of are held where nobody evaluates formulas. */
export function isAllowed(target: EntryTarget, validation: Validation, content: Content | undefined): boolean {
  if (content === undefined || content === "") return validation.ignoreBlanks;
  const { list, wholeNumber, decimal, date, time, textLength, custom } = validation.rule;
  if (list !== undefined) return isChoice(choicesOf(target, validation), content);
  if (wholeNumber !== undefined) return Number.isInteger(content) && isWithin(target, wholeNumber, content);
  const number = decimal ?? date ?? time;
  if (number !== undefined) return isWithin(target, number, content);
  if (textLength !== undefined) return isWithin(target, textLength, shownText(content).length);
  return custom === undefined || isHeld(target, String(custom["formula"]));
}

function isChoice(choices: Choices | "unknown" | undefined, content: Content): boolean {
  if (choices === undefined || choices === "unknown") return true;
  const text = shownText(content);
  if (!choices.isFromCells) return choices.entries.includes(text);
  return choices.entries.some((entry) => entry.toLowerCase() === text.toLowerCase());
}

/** The formula is read with the new content in the cell; what is no truth value, no number and no error is not held. */
function isHeld({ evaluate, sheet, cell }: EntryTarget, formula: string): boolean {
  const result = evaluate?.(formula.replace(/^=/, ""), sheet, cell);
  if (evaluate === undefined || result === undefined) return true;
  return typeof result === "number" ? result !== 0 : result === true;
}

type Criterion = Readonly<Record<string, unknown>>;

function isWithin(target: EntryTarget, criterion: Criterion, content: Content): boolean {
  if (typeof content !== "number") return false;
  const first = operand(target, criterion["formula1"]);
  const second = operand(target, criterion["formula2"]) ?? first;
  if (first === undefined || second === undefined) return true;
  return COMPARISONS[String(criterion["operator"])]?.(content, first, second) ?? true;
}

const COMPARISONS: Readonly<Record<string, (content: number, first: number, second: number) => boolean>> = {
  Between: (content, first, second) => content >= first && content <= second,
  NotBetween: (content, first, second) => content < first || content > second,
  EqualTo: (content, first) => content === first,
  NotEqualTo: (content, first) => content !== first,
  GreaterThan: (content, first) => content > first,
  LessThan: (content, first) => content < first,
  GreaterThanOrEqualTo: (content, first) => content >= first,
  LessThanOrEqualTo: (content, first) => content <= first,
};

function operand({ evaluate, sheet, cell }: EntryTarget, value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  if (!Number.isNaN(number)) return number;
  const result = value.startsWith("=") ? evaluate?.(value.slice(1), sheet, cell) : undefined;
  return typeof result === "number" ? result : undefined;
}
