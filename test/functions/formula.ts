/** A call of one of the functions, as a formula writes it. */
export interface FormulaCall {
  readonly name: string;
  readonly values: readonly unknown[];
}

const CALL = /^=SKILL\.([A-Z]+)\((.*)\)$/su;
const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?|TRUE|FALSE|[{};,])/suy;

/**
 * Reads a formula that calls one function with values and array constants, as Excel does.
 *
 * @example callIn('=SKILL.ISDEFINED("ITMG", {4;5})') // { name: "ISDEFINED", values: ["ITMG", [[4], [5]]] }
 */
export function callIn(formula: string): FormulaCall {
  const [, name, list] = CALL.exec(formula) ?? [];
  if (name === undefined || list === undefined) throw new Error(`${formula} calls no function of SKILL.`);
  const all = tokens(list);
  const values: unknown[] = [];
  while (all.length > 0) {
    values.push(all[0] === "{" ? readArray(all) : readValue(all.shift()));
    if (all.length > 0 && all.shift() !== ",") throw new Error(`Excel cannot read ${formula}`);
  }
  return { name, values };
}

function tokens(list: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < list.length) {
    const [, token] = TOKEN.exec(list) ?? [];
    if (token === undefined) throw new Error(`Excel cannot read ${list}`);
    found.push(token);
  }
  return found;
}

function readArray(all: string[]): unknown[][] {
  const rows: unknown[][] = [[]];
  while (all.shift() !== "}") {
    rows.at(-1)?.push(readValue(all.shift()));
    if (all[0] === ";") rows.push([]);
  }
  const widths = new Set(rows.map(({ length }) => length));
  if (widths.size > 1) throw new Error("The rows of an array constant are of one length.");
  return rows;
}

function readValue(token = ""): unknown {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (/^-?\d/.test(token)) return Number(token);
  throw new Error(`${token} is no value.`);
}
