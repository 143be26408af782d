import type { Row } from "../../workbook/address";
import { readHead } from "../sheet";
import { openWindow } from "../window";
import { changedBy, type SheetChange } from "../worksheet/children";
import { furniture } from "../worksheet/properties";
import { draftedRow, type RowDraft } from "./rowDraft";
import { createRowRewriter, type RowRewriter } from "./rowRewriter";
import { filledTag, prefixOf, readTail, refuseUnknownShape, rewrittenRows, type SheetPart } from "./sheetRewriter";
import { rootTagOf } from "./xml";

/** What becomes of one row of a sheet's part: new ones come before it, and it stays in some form or goes. */
export interface RowStep {
  readonly before: readonly RowDraft[];
  readonly own: RowDraft | undefined;
}

/** A worksheet as it is to be. */
export interface SheetDraft {
  readonly name: string;
  /** By the place that a row has in the part; rows that are not named stay as they are. */
  readonly rows: ReadonlyMap<Row, RowStep>;
  readonly head: readonly SheetChange[];
  readonly tail: readonly SheetChange[];
}

/**
 * A worksheet's part as it is to be, changed while it is unpacked: what stands before and behind the rows is text in hand, of the
 * rows only those that change. Throws a Refusal where the sheet is not built the way that it can be changed safely.
 */
export async function* draftedSheet(
  { part, chunks, limits }: SheetPart,
  draft: SheetDraft,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const window = openWindow(chunks, part, limits.unitBytes);
  try {
    const head = await readHead(window, part.name);
    const place = { part: part.name, prefix: prefixOf(head) };
    const rewriter = rewriterOf(draft, place.prefix);
    const { inside } = rootTagOf(head.xml, part.name);
    yield encoder.encode(changedBy(furniture(head.xml, inside, place), inside, draft.head));
    yield encoder.encode(head.empty ? filledTag(head.tag, rewriter.rest()) : head.tag);
    if (!head.empty) yield* rewrittenRows(window, rewriter, draft.name);
    const { end, xml } = await readTail(window, !head.empty);
    const tail = furniture(xml, 0, place);
    refuseUnknownShape(tail, draft.name);
    yield encoder.encode(end + changedBy(tail, 0, draft.tail));
  } finally {
    await window.close();
  }
}

function rewriterOf({ rows }: SheetDraft, prefix: string): RowRewriter {
  return createRowRewriter({
    prefix,
    rows: rows.keys(),
    change: (row, old) => {
      const { before = [], own } = rows.get(row) ?? {};
      const written = before.map((draft) => draftedRow(undefined, draft, prefix));
      return written.join("") + (own === undefined ? "" : draftedRow(old, own, prefix));
    },
  });
}
