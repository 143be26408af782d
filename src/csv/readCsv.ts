import { asRow, MAX_COLUMNS } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import type { RowSink, SheetVisitor } from "../workbook/sheet";
import { decoded } from "./decode";
import { detectDelimiter, DELIMITERS, type Delimiter } from "./delimiter";
import { encodingOf, type CsvEncoding } from "./encoding";
import { SAMPLE_BYTES } from "./limits";
import { unreadable } from "./messages";
import { records } from "./records";
import { readValue } from "./value";

/** How a CSV file was read. */
export interface CsvReading {
  readonly encoding: CsvEncoding;
  readonly delimiter: Delimiter;
}

/** A first line by which Excel is told the delimiter. Excel does not show it: the rows are counted from the next. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\n|$)/i;
/** The control characters that text has none of. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;
/** Text of which more than this share is control characters is no text. */
const MOST_CONTROLS = 0.01;

/**
 * Reads a CSV file as a sheet of one workbook, row by row. Encoding and delimiter are found out.
 *
 * @example readCsv(bytes, (sheet) => sink, { name: "team" }) // { encoding: "utf-8", delimiter: ";" }
 */
export function readCsv(bytes: Uint8Array, visit: SheetVisitor, { name }: { readonly name: string }): CsvReading {
  if (bytes.length === 0) throw unreadable.empty();
  const encoding = encodingOf(bytes);
  const sample = sampleOf(bytes, encoding);
  if (!isText(sample)) throw unreadable.notText();
  const [separatorLine = "", separator] = SEPARATOR_LINE.exec(sample) ?? [];
  const delimiter = DELIMITERS.find((known) => known === separator) ?? detectDelimiter(sample);
  const sink = visit({ name, visibility: "visible", hiddenColumns: [], merges: [], tables: [] });
  if (sink !== undefined) pour(records(without(separatorLine, decoded(bytes, encoding)), delimiter), delimiter, sink);
  return { encoding, delimiter };
}

/** The first whole lines. A sample cut within a line would tell of a row shorter than it is. */
function sampleOf(bytes: Uint8Array, encoding: CsvEncoding): string {
  const text = [...decoded(bytes.subarray(0, SAMPLE_BYTES), encoding)].join("");
  const end = bytes.length > SAMPLE_BYTES ? text.lastIndexOf("\n") : -1;
  return end < 0 ? text : text.slice(0, end);
}

function isText(sample: string): boolean {
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls <= sample.length * MOST_CONTROLS;
}

function* without(prefix: string, pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece.slice(prefix.length) : piece;
    isFirst = false;
  }
}

function pour(rows: Iterable<readonly string[]>, delimiter: Delimiter, sink: RowSink): void {
  let index = 0;
  for (const texts of rows) {
    if (texts.length > MAX_COLUMNS) throw unreadable.tooManyColumns(index + 1);
    const cells = texts.map((text): CellValue => readValue(text, delimiter));
    if (cells.some((cell) => cell !== undefined)) sink.row({ row: asRow(index), hidden: false, cells });
    index += 1;
  }
  sink.end();
}
