import { asColumn, asRow, parseCell, type CellAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";

/** An error as a formula gives it. */
export interface FormulaError {
  readonly error: string;
}

/** What an expression comes to; a reference to an empty cell is undefined. */
export type FormulaValue = string | number | boolean | undefined | FormulaError;

/** Gives what stands in a cell. */
export type Cells = (cell: CellAddress) => CellValue;

/** A formula that was taken in: it comes to a value in each cell that it is evaluated at. */
export type Evaluate = (at: CellAddress, cells: Cells) => FormulaValue;

type Expression = (move: Move, cells: Cells) => FormulaValue;
interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Excel's limits (Excel specifications and limits). */
const MOST_CHARACTERS = 8_192;
const MOST_LITERAL = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(])|([A-Z][A-Z.]*)(\()|(TRUE|FALSE)|(<>|[&=(),]))/suy;

interface Token {
  readonly kind: "text" | "number" | "cell" | "call" | "truth" | "sign";
  readonly text: string;
}

/**
 * Takes in a formula as Excel does: what Excel would refuse throws. References are those of `base` and move with the cell.
 *
 * @example evaluator('LOWER($C2)="itmg"', at("A2"))(at("B7"), cells) // looks at C7
 */
export function evaluator(formula: string, base: CellAddress): Evaluate {
  if (formula.length > MOST_CHARACTERS) throw new Error(`A formula has ${formula.length} characters.`);
  const expression = parse(tokens(formula));
  return (at, cells) => expression({ rows: at.row - base.row, columns: at.column - base.column }, cells);
}

/** Whether a conditional format paints a cell for which its formula comes to this: errors and texts are not true. */
export const paints = (value: FormulaValue): boolean => value === true || (typeof value === "number" && value !== 0);

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const [, text, number, cell, name, , truth, sign] = TOKEN.exec(formula) ?? [];
    if (text !== undefined) found.push({ kind: "text", text: unquoted(text) });
    else if (number !== undefined) found.push({ kind: "number", text: number });
    else if (cell !== undefined) found.push({ kind: "cell", text: cell });
    else if (name !== undefined) found.push({ kind: "call", text: name });
    else if (truth !== undefined) found.push({ kind: "truth", text: truth });
    else if (sign !== undefined) found.push({ kind: "sign", text: sign });
    else throw new Error(`Excel cannot read ${formula.slice(from, from + 30)}`);
  }
  return found;
}

function unquoted(quoted: string): string {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  if (text.length > MOST_LITERAL) throw new Error(`A text in a formula has ${text.length} characters.`);
  if (/[\u0000-\u001F]/.test(text) || !isWellFormed(text)) throw new Error("A text in a formula cannot be saved.");
  return text;
}

const isWellFormed = (text: string): boolean => !/[\uD800-\uDFFF]/u.test(text);

function parse(all: readonly Token[]): Expression {
  let next = 0;
  let depth = 0;
  const isSign = (...signs: string[]): boolean => all[next]?.kind === "sign" && signs.includes(all[next]?.text ?? "");
  const expect = (sign: string): void => {
    if (!isSign(sign)) throw new Error(`Excel expects ${sign} before ${all[next]?.text ?? "the end"}.`);
    next += 1;
  };

  const comparison = (): Expression => {
    let left = concatenation();
    while (isSign("=", "<>")) {
      const isEqual = all[next++]?.text === "=";
      const [a, b] = [left, concatenation()];
      left = (move, cells) => compare(a(move, cells), b(move, cells), isEqual);
    }
    return left;
  };

  const concatenation = (): Expression => {
    const parts = [operand()];
    while (isSign("&")) {
      next += 1;
      parts.push(operand());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined
      ? only
      : (move, cells) => concatenate(parts.map((part) => part(move, cells)));
  };

  const operand = (): Expression => {
    const token = all[next++];
    if (token?.kind === "text") return () => token.text;
    if (token?.kind === "number") return () => Number(token.text);
    if (token?.kind === "truth") return () => token.text === "TRUE";
    if (token?.kind === "cell") return cellReference(token.text);
    if (token?.kind === "call") return functionCall(token.text);
    if (token?.text !== "(") throw new Error(`Excel cannot read ${token?.text ?? "the end"}.`);
    const inner = comparison();
    expect(")");
    return inner;
  };

  const functionCall = (name: string): Expression => {
    depth += 1;
    if (depth > DEEPEST) throw new Error("Functions are nested too deeply.");
    const args: Expression[] = [];
    while (!isSign(")")) {
      if (args.length > 0) expect(",");
      args.push(comparison());
    }
    expect(")");
    depth -= 1;
    const own = FUNCTIONS[name];
    if (own === undefined) throw new Error(`The evaluator has no function ${name}.`);
    const [least, most] = own.takes;
    if (args.length < least || args.length > most) throw new Error(`${name} does not take ${args.length} arguments.`);
    return (move, cells) => own.run(args.map((arg) => arg(move, cells)));
  };

  const whole = comparison();
  if (next < all.length) throw new Error(`Excel cannot read ${all[next]?.text ?? ""}.`);
  return whole;
}

function cellReference(address: string): Expression {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell.`);
  const columnStays = address.startsWith("$");
  const rowStays = address.slice(1).includes("$");
  return (move, cells) => {
    const row = asRow(cell.row + (rowStays ? 0 : move.rows));
    const column = asColumn(cell.column + (columnStays ? 0 : move.columns));
    return row < 0 || column < 0 ? { error: "#REF!" } : valueOf(cells({ row, column }));
  };
}

/** A formula sees the number behind a date and a percentage. */
function valueOf(value: CellValue): FormulaValue {
  if (typeof value !== "object") return value;
  if (value.kind === "date") return value.serial;
  return value.kind === "percent" ? value.fraction : { error: value.code };
}

const VALUE_ERROR: FormulaError = { error: "#VALUE!" };
const isError = (value: FormulaValue): value is FormulaError => typeof value === "object";
const errorIn = (values: readonly FormulaValue[]): FormulaError | undefined => values.find(isError);

function textOf(value: Exclude<FormulaValue, FormulaError>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === undefined ? "" : String(value);
}

/** What a condition of AND, OR and NOT comes to. */
function truthOf(value: Exclude<FormulaValue, FormulaError>): boolean | FormulaError {
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : VALUE_ERROR;
}

function concatenate(values: readonly FormulaValue[]): FormulaValue {
  return onTexts(values, (...texts) => texts.join(""));
}

function compare(a: FormulaValue, b: FormulaValue, isEqual: boolean): FormulaValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  return same(a, b) === isEqual;
}

/** Case does not count; an empty cell is the empty text, 0 and FALSE. */
function same(a: FormulaValue, b: FormulaValue): boolean {
  if (a === undefined || b === undefined) {
    const other = a ?? b;
    return other === undefined || other === "" || other === 0 || other === false;
  }
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Errors go through; everything else is taken as text. */
function onTexts(values: readonly FormulaValue[], run: (...texts: string[]) => FormulaValue): FormulaValue {
  const texts: string[] = [];
  for (const value of values) {
    if (isError(value)) return value;
    texts.push(textOf(value));
  }
  return run(...texts);
}

/** All conditions are looked at, as in Excel: one error spoils the whole. */
function onTruths(values: readonly FormulaValue[], run: (truths: boolean[]) => boolean): FormulaValue {
  const truths: boolean[] = [];
  for (const value of values) {
    const truth = isError(value) ? value : truthOf(value);
    if (isError(truth)) return truth;
    truths.push(truth);
  }
  return run(truths);
}

interface FunctionDefinition {
  readonly takes: readonly [least: number, most: number];
  readonly run: (args: FormulaValue[]) => FormulaValue;
}

const FUNCTIONS: Readonly<Record<string, FunctionDefinition>> = {
  AND: { takes: [1, MOST_ARGUMENTS], run: (args) => onTruths(args, (truths) => truths.every(Boolean)) },
  OR: { takes: [1, MOST_ARGUMENTS], run: (args) => onTruths(args, (truths) => truths.some(Boolean)) },
  NOT: { takes: [1, 1], run: (args) => onTruths(args, ([truth]) => truth === false) },
  IFERROR: { takes: [2, 2], run: ([value, instead]) => (isError(value) ? instead : (value ?? 0)) },
  ISERROR: { takes: [1, 1], run: ([value]) => isError(value) },
  ISNUMBER: { takes: [1, 1], run: ([value]) => typeof value === "number" },
  N: { takes: [1, 1], run: ([value]) => (isError(value) ? value : typeof value === "string" ? 0 : Number(value ?? 0)) },
  CHAR: {
    takes: [1, 1],
    run: (args) =>
      errorIn(args) ??
      (typeof args[0] === "number" && args[0] >= 1 && args[0] <= 127 ? String.fromCharCode(args[0]) : VALUE_ERROR),
  },
  FIND: { takes: [2, 2], run: (args) => onTexts(args, (sought = "", text = "") => position(sought, text)) },
  LOWER: { takes: [1, 1], run: (args) => onTexts(args, (text = "") => lower(text)) },
  TRIM: { takes: [1, 1], run: (args) => onTexts(args, (text = "") => trim(text)) },
  SUBSTITUTE: {
    takes: [3, 3],
    run: (args) =>
      onTexts(args, (text = "", old = "", fresh = "") => (old === "" ? text : text.split(old).join(fresh))),
  },
};

function position(sought: string, text: string): number | FormulaError {
  const index = text.indexOf(sought);
  return index < 0 ? VALUE_ERROR : index + 1;
}

/** Excel changes letters one by one, and only where the small letter is one character too. */
const lower = (text: string): string =>
  Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join(
    "",
  );

/** Spaces at the ends, and all but one between words; no other blank. */
const trim = (text: string): string =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
