import { asColumn, MAX_COLUMNS, parseArea, type Area } from "../workbook/address";
import type { ColumnSpan, RowSink, SheetInfo, SheetTable, SheetVisitor } from "../workbook/sheet";
import { COLON, GREATER_THAN, LESS_THAN, SLASH, decode, isAt, isNamed, seekWord } from "./bytes";
import { createCellReader, type ValueContext } from "./cellReader";
import { INCOMPLETE, seekPast } from "./characters";
import type { ZipEntry } from "./directory";
import { elements, isTrue } from "./elements";
import { LOOK_AHEAD_BYTES, type Limits } from "./limits";
import { unreadable } from "./messages";
import { relationshipId, type Package } from "./package";
import { createRowScanner } from "./rowScanner";
import { openWindow, type Window } from "./window";

/** A worksheet as the list of sheets names it. */
export interface Worksheet {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  readonly part: ZipEntry;
}

/** What reading a sheet needs of the workbook around it. */
export interface SheetSource {
  readonly file: Package;
  readonly limits: Limits;
  /** The texts, number formats and date system; read when the first sheet needs them. */
  readonly values: () => Promise<Omit<ValueContext, "sheet">>;
  /** Takes the number of cells of each row; throws when there are too many. */
  readonly count: (cells: number) => void;
}

/** What stands after a sheet's rows. */
interface AfterRows {
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
}

/** The element that holds a sheet's rows. */
export const SHEET_DATA = "sheetData";

/** What stands before a sheet's rows. */
export interface SheetHead {
  readonly xml: string;
  /** The start tag of the rows. */
  readonly tag: string;
  /** The length of the namespace prefix, its colon included. */
  readonly prefix: number;
  /** Whether the sheet has no rows. */
  readonly empty: boolean;
}

/** Reads one sheet: asks who takes its rows, and hands them on one after the other. */
export async function readSheet(sheet: Worksheet, source: SheetSource, visit: SheetVisitor): Promise<void> {
  const { file, limits } = source;
  const { part } = sheet;
  const whole = part.size <= LOOK_AHEAD_BYTES ? await file.bytes(part) : undefined;
  const window = openWindow(whole === undefined ? file.stream(part) : once(whole), part, limits.unitBytes);
  try {
    const head = await readHead(window, part.name);
    const sink = visit(await readInfo(head, whole, sheet, file));
    if (sink === undefined) return;
    if (!head.empty) await readRows(window, head.prefix, sink, sheet, source);
    await window.drain();
    sink.end();
  } finally {
    await window.close();
  }
}

async function readInfo(
  head: SheetHead,
  whole: Uint8Array | undefined,
  sheet: Worksheet,
  file: Package,
): Promise<SheetInfo> {
  const { name, visibility } = sheet;
  const hiddenColumns = readHiddenColumns(head.xml, sheet);
  const after = whole === undefined ? undefined : await readAfterRows(whole, head, sheet, file);
  return { name, visibility, hiddenColumns, merges: after?.merges, tables: after?.tables };
}

// eslint-disable-next-line @typescript-eslint/require-await -- chunks come asynchronously, also where there is only one
async function* once(whole: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield whole;
}

/** Reads up to the first row, which the window then begins with. */
export async function readHead(window: Window, part: string): Promise<SheetHead> {
  for (;;) {
    await window.more();
    const { bytes, length } = window;
    const name = seekSheetData(bytes, length);
    const tag = bytes.lastIndexOf(LESS_THAN, name);
    const past = name === length ? INCOMPLETE : seekPast(bytes, tag, length);
    if (past !== INCOMPLETE) {
      const head = {
        xml: decode(bytes, 0, tag),
        tag: decode(bytes, tag, past),
        prefix: name - tag - 1,
        empty: bytes[past - 2] === SLASH,
      };
      window.drop(past);
      return head;
    }
    if (window.ended) throw unreadable.brokenXml(part);
  }
}

/** Where the name of the start tag stands that the rows follow; `end` where it does not. */
function seekSheetData(bytes: Uint8Array, end: number): number {
  let at = seekWord(bytes, SHEET_DATA, 0, end);
  while (at < end && !isSheetDataTag(bytes, at)) at = seekWord(bytes, SHEET_DATA, at + 1, end);
  return at;
}

const isSheetDataTag = (bytes: Uint8Array, name: number): boolean =>
  isNamed(bytes, name, SHEET_DATA) && (bytes[name - 1] === LESS_THAN || bytes[name - 1] === COLON);

async function readRows(
  window: Window,
  prefix: number,
  sink: RowSink,
  { name }: Worksheet,
  { values, count }: SheetSource,
): Promise<void> {
  const cells = createCellReader({ sheet: name, ...(await values()) });
  const scanner = createRowScanner({ name, prefix, cells, sink, count });
  for (;;) {
    window.drop(scanner.scan(window.bytes, window.length));
    if (scanner.done) return;
    if (window.ended) throw unreadable.unfinishedSheet(name);
    await window.more();
  }
}

function readHiddenColumns(head: string, { name: sheet, part }: Worksheet): ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  let root: string | undefined;
  for (const { name, attributes } of elements(head, part.name, true)) {
    root ??= name;
    if (name !== "col" || !isTrue(attributes.get("hidden"))) continue;
    const from = Number(attributes.get("min"));
    const to = Number(attributes.get("max"));
    if (!(from >= 1 && from <= to && to <= MAX_COLUMNS)) throw unreadable.outsideGrid(sheet);
    spans.push({ from: asColumn(from - 1), to: asColumn(to - 1) });
  }
  if (root !== "worksheet") throw unreadable.brokenXml(part.name);
  return spans;
}

/** Reads the merged areas and tables, which stand after the rows. */
async function readAfterRows(whole: Uint8Array, head: SheetHead, sheet: Worksheet, file: Package): Promise<AfterRows> {
  const merges: Area[] = [];
  const tableIds: string[] = [];
  for (const { name, attributes } of elements(afterRows(whole, head), sheet.part.name, true)) {
    if (name === "mergeCell") merges.push(readArea(attributes.get("ref"), sheet));
    const id = name === "tablePart" ? relationshipId(attributes) : undefined;
    if (id !== undefined) tableIds.push(id);
  }
  return { merges, tables: tableIds.length === 0 ? [] : await readTables(tableIds, sheet, file) };
}

/** What follows the last end tag of the rows; nothing where the sheet breaks off before it. */
function afterRows(whole: Uint8Array, { prefix }: SheetHead): string {
  const tag = (end: number): number => end - SHEET_DATA.length - prefix - "/".length;
  let end = whole.lastIndexOf(GREATER_THAN);
  while (end > 0 && !(isAt(whole, SHEET_DATA, end - SHEET_DATA.length) && isAt(whole, "</", tag(end) - 1))) {
    end = whole.lastIndexOf(GREATER_THAN, end - 1);
  }
  return end > 0 ? decode(whole, end + 1, whole.length) : "";
}

function readArea(written: string | undefined, { name }: Worksheet): Area {
  const area = parseArea(written ?? "");
  if (area === undefined) throw unreadable.outsideGrid(name);
  return area;
}

async function readTables(ids: readonly string[], sheet: Worksheet, file: Package): Promise<SheetTable[]> {
  const relationships = await file.relationships(sheet.part.name);
  const tables: SheetTable[] = [];
  for (const id of ids) {
    const part = file.find(relationships.get(id)?.target ?? "");
    if (part === undefined) continue;
    for (const { name, attributes } of elements(await file.text(part), part.name)) {
      if (name !== "table") break;
      const called = attributes.get("displayName") ?? attributes.get("name") ?? "";
      tables.push({ name: called, area: readArea(attributes.get("ref"), sheet) });
    }
  }
  return tables;
}
