import { columnName, formatArea, parseArea, parseColumn, MAX_ROWS, type Area } from "../../workbook/address";
import { areaOf, isWholeColumns, isWholeRows, WHOLE_SHEET } from "../model/areas";
import { refuse } from "../richApi/richApiError";

const SIMPLE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R\d+|C\d+|RC?|C|TRUE|FALSE)$/i;

/** A sheet's name as addresses have it: in quotes where it is not one plain word. */
export function sheetPrefix(name: string): string {
  const isPlain = SIMPLE_NAME.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area as Excel writes it: `B2:C5`, whole columns as `B:C`, whole rows as `2:5` (guess: "whole-sheet-address"). */
export function formatReference(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return formatArea(area);
}

/** An area with the sheet that it is on, such as `'My team'!B2:C5`. */
export const formatOnSheet = (sheet: string, area: Area): string => `${sheetPrefix(sheet)}!${formatReference(area)}`;

/**
 * An address with dollar signs, as formulas have it that do not move.
 *
 * @example absolute("Team!A1:B2") // "Team!$A$1:$B$2"
 */
export function absolute(address: string): string {
  const [, prefix = "", cells = ""] = /^(.*!)?(.*)$/s.exec(address) ?? [];
  return prefix + cells.replace(/[A-Z]+|\d+/g, "$$$&");
}

/** An address with the sheet's name that it begins with, where it does. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

const WITH_SHEET = /^(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<rest>.+)$/;

/**
 * Reads an address: a cell, an area, whole columns or rows, with a sheet in front or without.
 *
 * @example parseReference("Team!A:C") // { sheet: "Team", area: A1:C1048576 }
 */
export function parseReference(address: string): Reference | undefined {
  const { quoted, plain, rest = address } = WITH_SHEET.exec(address)?.groups ?? {};
  const area = parseArea(rest) ?? parseColumns(rest) ?? parseRows(rest);
  return area === undefined ? undefined : { sheet: quoted?.replaceAll("''", "'") ?? plain, area };
}

function parseColumns(text: string): Area | undefined {
  const [, first = "", last = ""] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text) ?? [];
  const a = parseColumn(first);
  const b = parseColumn(last);
  if (a === undefined || b === undefined) return undefined;
  return areaOf(0, Math.min(a, b), WHOLE_SHEET.bottom, Math.max(a, b));
}

function parseRows(text: string): Area | undefined {
  const [, first, last] = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  const rows = [Number(first) - 1, Number(last) - 1];
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  return bottom < MAX_ROWS ? areaOf(top, 0, bottom, WHOLE_SHEET.right) : undefined;
}

/** Reads addresses with commas between them, as RangeAreas have them. Commas in a quoted name of a sheet do not part them. */
export function parseReferences(addresses: string): readonly Reference[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parseReference(part.trim()) ?? refuse("InvalidArgument"));
}
