import { formulaInFile } from "../write/functionNames";
import { filePrefix, mayFill } from "./functions";
import { withMarkedParameters } from "./parameters";
import { closingBracket, formulaTokens, isCalled, type FormulaToken } from "./tokens";

/** What files put in front of names that people do not write. */
const MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;
/** An add-in's own functions, as Excel stores ours. */
const OWN = /^_xldudf_SKILL_/i;

/**
 * A formula of a file as people write it: without the marks of newer functions, and with our own functions by their names.
 *
 * @example formulaFromFile('_xlfn.IFNA(_xldudf_SKILL_NAME("ITMG"),"")') // 'IFNA(SKILL.NAME("ITMG"),"")'
 */
export function formulaFromFile(text: string): string {
  if (!/_xl/i.test(text)) return text;
  const tokens = formulaTokens(text).map((token) =>
    token.kind === "word" ? { ...token, text: token.text.replace(MARKS, "").replace(OWN, "SKILL.") } : token,
  );
  return textOf(withoutCalls(tokens));
}

const textOf = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join("");

/** Two things that people write as signs are functions in files: the cells that a formula fills (A1#), and one of many (@A1:A9). */
function withoutCalls(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const index = tokens.findIndex(
    (_, place) => isCalled(tokens, place) && SIGNS.has(tokens[place]?.text.toUpperCase() ?? ""),
  );
  if (index < 0) return tokens;
  const sign = SIGNS.get(tokens[index]?.text.toUpperCase() ?? "") ?? { before: "", after: "" };
  const end = closingBracket(tokens, index + 1);
  const inner = tokens.slice(index + 2, end);
  const signed = [other(sign.before), ...inner, other(sign.after)];
  return withoutCalls([...tokens.slice(0, index), ...signed, ...tokens.slice(end + 1)]);
}

const SIGNS = new Map([
  ["ANCHORARRAY", { before: "", after: "#" }],
  ["SINGLE", { before: "@", after: "" }],
]);

const other = (text: string): FormulaToken => ({ kind: "other", text });

const FILLED = /((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
const THIS_ROW = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^[\]]*))\]/gu;

/**
 * A formula as files hold it. `table` is the table that it stands in, which people need not name there.
 *
 * @example formulaToFile("XLOOKUP(A1,B:B,C:C)") // "_xlfn.XLOOKUP(A1,B:B,C:C)"
 */
export function formulaToFile(formula: string, table = ""): string {
  const plain = outsideTexts(formula, (part) =>
    part
      .replace(FILLED, "_xlfn.ANCHORARRAY($1)")
      .replace(THIS_ROW, (_, name: string | undefined, quoted: string | undefined, bare: string | undefined) =>
        thisRow(name ?? table, quoted ?? bare ?? ""),
      ),
  );
  // In a formula of the old kind, one of many is what is meant anyway.
  const written = formulaTokens(formulaInFile(plain)).filter(({ text }) => text !== "@");
  const tokens = withMarkedParameters(written);
  return textOf(
    tokens.map((token, index) =>
      isCalled(tokens, index) ? { ...token, text: filePrefix(token.text) + token.text } : token,
    ),
  );
}

const thisRow = (table: string, column: string): string =>
  column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;

/** A formula changed wherever no text in quotes stands. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/** Whether a formula may fill more cells than its own. */
export function mayFillCells(formula: string): boolean {
  if (!formula.includes("(")) return false;
  const tokens = formulaTokens(formula);
  return tokens.some((token, index) => isCalled(tokens, index) && mayFill(token.text));
}
