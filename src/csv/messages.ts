import { MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import { UnreadableFile } from "../workbook/unreadable";

/** Every reason why a CSV file cannot be read, in words: the only sentences of this room. */
export const unreadable = {
  empty: () => new UnreadableFile("empty", "The file is empty; export the matrix again and give that file."),
  notText: () =>
    new UnreadableFile(
      "not-a-workbook",
      "The file is neither a workbook nor text; give an Excel workbook (.xlsx) or a CSV file.",
    ),
  openQuote: (row: number) =>
    new UnreadableFile(
      "damaged",
      `The quotation marks in row ${row} do not match, so the rows from there on cannot be told apart; correct them or export the file again.`,
    ),
  tooManyRows: () =>
    new UnreadableFile(
      "too-large",
      `The file has more than ${MAX_ROWS.toLocaleString("en")} rows, the most a sheet can hold; split it.`,
    ),
  tooManyColumns: (row: number) =>
    new UnreadableFile(
      "too-large",
      `Row ${row} has more than ${MAX_COLUMNS.toLocaleString("en")} columns, the most a sheet can hold; split it.`,
    ),
};
