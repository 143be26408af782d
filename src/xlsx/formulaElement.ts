import { asColumn, parseArea } from "../workbook/address";
import { SLASH, decode } from "./bytes";
import { readCharacters } from "./characters";
import { readAttributes } from "./elements";
import type { FileFormula } from "./rowDetails";

/** A formula that was read, and where reading goes on: at its end tag. */
export interface ReadFormula {
  readonly formula: FileFormula;
  readonly next: number;
}

const KINDS: Readonly<Record<string, FileFormula["kind"]>> = {
  shared: "shared",
  array: "array",
  dataTable: "data-table",
};

/** Where a formula's element stands: its start tag, and what follows that. */
export interface FormulaPlace {
  readonly tag: number;
  readonly inside: number;
  readonly column: number;
  /** Whether its cell names metadata, as cells of dynamic arrays do. */
  readonly hasMetadata: boolean;
}

/** Reads the element of a formula; undefined where it goes on behind `end`. */
export function readFormula(bytes: Uint8Array, place: FormulaPlace, end: number): ReadFormula | undefined {
  const { tag, inside, column, hasMetadata } = place;
  const isSelfClosed = bytes[inside - 2] === SLASH;
  const characters = isSelfClosed ? { text: "", next: inside } : readCharacters(bytes, inside, end);
  if (characters === undefined) return undefined;
  const attributes = readAttributes(decode(bytes, tag, inside));
  const kind = KINDS[attributes.get("t") ?? ""] ?? "plain";
  const group = attributes.get("si");
  const formula: FileFormula = {
    column: asColumn(column),
    text: characters.text,
    kind,
    group: group === undefined ? undefined : Number(group),
    area: parseArea(attributes.get("ref") ?? ""),
    isDynamic: kind === "array" && hasMetadata,
  };
  return { formula, next: characters.next };
}
