import Papa from "papaparse";
import { MAX_ROWS } from "../workbook/address";
import type { Delimiter } from "./delimiter";
import { MAX_ROW_CHARACTERS } from "./limits";
import { unreadable } from "./messages";

/**
 * Splits text that comes in pieces into rows of cells. Quoted cells may hold delimiters, line ends and doubled quotes.
 * Quotation marks that do not match end in an error: what follows them could only be guessed.
 */
export function* records(pieces: Iterable<string>, delimiter: Delimiter): Generator<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  let rest = "";
  let count = 0;

  function* wholeRows(): Generator<string[]> {
    const { data, errors, meta } = parser.parse(rest, 0, true) as Papa.ParseResult<string[]>;
    // A fault behind the last whole row may only mean that the row goes on in the next piece.
    const fault = errors.find(({ row = 0 }) => row < data.length);
    if (fault !== undefined) throw unreadable.openQuote(count + (fault.row ?? 0) + 1);
    rest = rest.slice(meta.cursor);
    count += data.length;
    if (rest.length > MAX_ROW_CHARACTERS) throw unreadable.openQuote(count + 1);
    if (count > MAX_ROWS) throw unreadable.tooManyRows();
    yield* data;
  }

  for (const piece of pieces) {
    rest += piece;
    yield* wholeRows();
  }
  if (rest === "") return;
  rest += "\n";
  yield* wholeRows();
  if (rest !== "") throw unreadable.openQuote(count + 1);
}
