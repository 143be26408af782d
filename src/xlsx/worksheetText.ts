import type { CellReader } from "./cellReader";
import { decode } from "./bytes";
import type { ZipEntry } from "./directory";
import type { Limits } from "./limits";
import { unreadable } from "./messages";
import type { Package } from "./package";
import type { DetailedRow } from "./rowDetails";
import { createRowScanner } from "./rowScanner";
import { readHead } from "./sheet";
import { openWindow, type Window } from "./window";
import { rootTagOf } from "./write/xml";

/** What a sheet's part holds beside its rows, as text. */
export interface WorksheetText {
  /** From the part's beginning up to its rows, the root's start tag included. */
  readonly head: string;
  /** What follows the rows, the root's end tag included. */
  readonly tail: string;
}

/** What reading a worksheet needs of the workbook around it. */
export interface WorksheetSource {
  readonly file: Package;
  readonly limits: Limits;
  readonly cells: CellReader;
  /** Takes the number of cells of each row; throws when there are too many. */
  readonly count: (cells: number) => void;
}

/** Takes a worksheet as it is read: first what stands before its rows, then these. */
export interface WorksheetVisitor {
  head(xml: string): void;
  row(row: DetailedRow): void;
}

/** Reads a worksheet in one pass: hands on each of its rows in detail, and gives what stands around them. */
export async function readWorksheetText(
  { name, part }: { readonly name: string; readonly part: ZipEntry },
  { file, limits, cells, count }: WorksheetSource,
  visitor: WorksheetVisitor,
): Promise<WorksheetText> {
  const window = openWindow(file.stream(part), part, limits.unitBytes);
  try {
    const head = await readHead(window, part.name);
    refuseOtherRoots(head.xml, part.name);
    visitor.head(head.xml);
    const row = (each: DetailedRow): void => {
      visitor.row(each);
    };
    const scanner = createRowScanner({ name, prefix: head.prefix, cells, sink: { isDetailed: true, row }, count });
    for (let isDone = head.empty; !isDone;) {
      window.drop(scanner.scan(window.bytes, window.length));
      isDone = scanner.done;
      if (!isDone && window.ended) throw unreadable.unfinishedSheet(name);
      if (!isDone) await window.more();
    }
    return { head: head.xml, tail: await readRest(window) };
  } finally {
    await window.close();
  }
}

async function readRest(window: Window): Promise<string> {
  while (!window.ended) await window.more();
  return decode(window.bytes, 0, window.length);
}

function refuseOtherRoots(head: string, part: string): void {
  const { tag } = rootTagOf(head, part);
  if (!/^<(?:[^\s/>:]+:)?worksheet[\s/>]/.test(tag)) throw unreadable.brokenXml(part);
}
