import { MAX_COLUMNS, MAX_ROWS, parseArea, parseColumn, type Area } from "../../../workbook/address";
import { areaOf } from "../areas";

/** Texts, the sheet's name in front of a reference, and references; names and functions that look alike are passed over. */
const TOKENS =
  /(?<text>"(?:[^"]|"")*")|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** A reference in a formula as it is written, its sheet's name without quotes. */
export interface WrittenReference {
  readonly sheet: string | undefined;
  readonly reference: string;
  /** The sheet's name as it is written, with its exclamation mark. */
  readonly prefix: string;
}

/** A formula with its references written anew; texts that look like references stay as they are. */
export function replaceReferences(formula: string, written: (reference: WrittenReference) => string): string {
  return formula.replace(TOKENS, (whole: string, ...rest: unknown[]) => {
    const { text, sheet, reference } = rest.at(-1) as Record<string, string | undefined>;
    if (text !== undefined || reference === undefined) return whole;
    return written({ sheet: bareName(sheet), reference, prefix: sheet === undefined ? "" : `${sheet}!` });
  });
}

const bareName = (sheet: string | undefined): string | undefined =>
  sheet?.startsWith("'") === true ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;

/** The cells that a reference stands for: a cell, an area, whole columns or rows. */
export function areaOfReference(reference: string): Area | undefined {
  const bare = reference.replaceAll("$", "");
  const area = parseArea(bare);
  if (area !== undefined) return area;
  const [first = "", last = first] = bare.split(":");
  const a = parseColumn(first);
  const b = parseColumn(last);
  if (a !== undefined && b !== undefined) return areaOf(0, Math.min(a, b), MAX_ROWS - 1, Math.max(a, b));
  const rows = [Number(first) - 1, Number(last) - 1];
  return Number.isNaN(rows[0]) ? undefined : areaOf(Math.min(...rows), 0, Math.max(...rows), MAX_COLUMNS - 1);
}
