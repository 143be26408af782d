import { asColumn, columnName, MAX_COLUMNS, MAX_ROWS, parseColumn } from "../../../workbook/address";
import { replaceReferences } from "./references";

/**
 * A formula as it reads for a cell some rows and columns further: references go along but for what has a dollar sign.
 *
 * @example relativeFormula("$C2>D$1", 3, 1) // "$C5>E$1"
 */
export function relativeFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, ({ reference, prefix }) => {
    const ends = reference.split(":").map((end) => relativeEnd(end, rows, columns));
    return ends.some((end) => end === undefined) ? "#REF!" : prefix + ends.join(":");
  });
}

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

function relativeEnd(end: string, rows: number, columns: number): string | undefined {
  const [, columnFixed = "", letters, rowFixed = "", digits] = END.exec(end) ?? [];
  // Where there are no letters, the dollar sign that was read first is the row's.
  const isRowFixed = rowFixed !== "" || (letters === undefined && columnFixed !== "");
  const column = letters === undefined ? undefined : (parseColumn(letters) ?? 0) + (columnFixed === "" ? columns : 0);
  const row = digits === undefined ? undefined : Number(digits) - 1 + (isRowFixed ? 0 : rows);
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  const name = column === undefined ? "" : columnName(asColumn(column));
  return columnFixed + name + rowFixed + (row === undefined ? "" : String(row + 1));
}
