/**
 * Rows of texts as spreadsheets put them on the clipboard: a tab between cells, a line break after each row, quotes around what
 * has either in it.
 *
 * @example formatTsv([["Anna", "5"]]) // "Anna\t5\r\n"
 */
export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quotedField).join("\t")}\r\n`).join("");

const quotedField = (field: string): string => (/[\t\r\n"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

const FIELD = /(?:"((?:[^"]|"")*)"(?=\t|\r\n?|\n|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/g;

/** Reads what is on the clipboard as rows of texts, all as long as the longest. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [field, quoted, plain = "", end] of text.matchAll(FIELD)) {
    // After the last line break there is no row, and after the last field no other.
    if (field === "" && row.length === 0 && rows.length > 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((fields) => [...fields, ...Array.from({ length: width - fields.length }, () => "")]);
}
