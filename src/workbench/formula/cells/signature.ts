import type { Book } from "../../model/book";
import type { NamedItem } from "../../model/namedItem";

const ofNames = (names: readonly NamedItem[]): string[][] => names.map(({ name, formula }) => [name, formula]);

/**
 * The tables and names of a workbook as a text that changes when what they stand for does: of a table that becomes larger,
 * or a name that is given to something else, no event tells more than that something looks different.
 */
export const signatureOf = ({ sheets, names }: Book): string =>
  JSON.stringify([
    ofNames(names),
    sheets.map((sheet) => [
      ofNames(sheet.names),
      sheet.tables.map(({ name, area, showHeaders, showTotals }) => [name, area, showHeaders, showTotals]),
    ]),
  ]);
