import type { Area, Column, Row } from "../../workbook/address";
import { Refusal } from "../../workbook/refusal";
import { refusals } from "../../workbook/refusals";
import { decode } from "../bytes";
import type { ZipEntry } from "../directory";
import { isTrue } from "../elements";
import type { Limits } from "../limits";
import { unreadable } from "../messages";
import { readHead, type SheetHead } from "../sheet";
import { openWindow, type Window } from "../window";
import type { SheetXml } from "./conditionalFormats";
import { createRowRewriter, type RowRewriter } from "./rowRewriter";
import { writtenRowXml, type RowContext, type RowWrites } from "./rowXml";
import { changedHead, type HeadChanges } from "./sheetHead";
import { attributeIn, siblings } from "./xml";

/** All that changes in one sheet. */
export interface SheetChanges {
  readonly sheet: string;
  readonly rows: ReadonlyMap<Row, RowWrites>;
  readonly widths: ReadonlyMap<Column, number | undefined>;
  /** What becomes of the XML behind the rows, one change after the other. */
  readonly tail: readonly ((sheet: SheetXml) => string)[];
  /** Whether a sheet is changed although it is protected. */
  readonly despiteProtection: boolean;
}

/** What is known of a sheet's part when it is rewritten. */
export interface SheetPart {
  readonly part: Pick<ZipEntry, "name" | "size">;
  readonly chunks: AsyncGenerator<Uint8Array, void>;
  readonly limits: Limits;
}

/**
 * A sheet's part, changed as it is unpacked: what stands before and behind the rows is text in hand, of the rows only those
 * that are written to. Throws a Refusal where the sheet is protected or is not built the way that it can be changed safely.
 */
export async function* rewrittenSheet(
  { part, chunks, limits }: SheetPart,
  changes: SheetChanges,
  context: Omit<RowContext, "part" | "prefix">,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const window = openWindow(chunks, part, limits.unitBytes);
  try {
    const head = await readHead(window, part.name);
    const place = { part: part.name, prefix: prefixOf(head) };
    const rewriter = createRowRewriter({
      prefix: place.prefix,
      rows: changes.rows.keys(),
      change: (row, old) => writtenRowXml(old, row + 1, changes.rows.get(row) ?? new Map(), { ...context, ...place }),
    });
    yield encoder.encode(changedHead({ xml: head.xml, ...place }, headChanges(changes)));
    yield encoder.encode(head.empty ? filledTag(head.tag, rewriter.rest()) : head.tag);
    if (!head.empty) yield* rewrittenRows(window, rewriter, changes.sheet);
    const tail = await readTail(window, !head.empty);
    yield encoder.encode(tail.end + changedFurniture(tail.xml, { changes, ...place }));
  } finally {
    await window.close();
  }
}

/** The rows of a sheet, rewritten as they are unpacked. */
export async function* rewrittenRows(
  window: Window,
  rewriter: RowRewriter,
  sheet: string,
): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const used = rewriter.scan(window.bytes, window.length);
    yield* rewriter.take();
    window.drop(used);
    if (rewriter.done) return;
    if (window.ended) throw unreadable.unfinishedSheet(sheet);
    await window.more();
  }
}

/** The XML of what a sheet has besides rows, as it stands. */
export async function readFurniture({ part, chunks, limits }: SheetPart, sheet: string): Promise<SheetXml> {
  const window = openWindow(chunks, part, limits.unitBytes);
  try {
    const head = await readHead(window, part.name);
    const prefix = prefixOf(head);
    const unchanged = createRowRewriter({ prefix, rows: [], change: () => "" });
    if (!head.empty) await drain(rewrittenRows(window, unchanged, sheet));
    return furnitureOf((await readTail(window, !head.empty)).xml, { part: part.name, prefix });
  } finally {
    await window.close();
  }
}

async function drain(rows: AsyncGenerator<Uint8Array, void>): Promise<void> {
  while ((await rows.next()).done !== true);
}

/** The prefix of a sheet's elements, its colon included. */
export const prefixOf = (head: SheetHead): string => head.tag.slice(1, 1 + head.prefix);

/** A sheet without rows, with some. */
export const filledTag = (tag: string, rows: string): string =>
  rows === "" ? tag : `${tag.replace(/\s*\/>$/, ">")}${rows}</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ""}>`;

function headChanges({ rows, widths }: SheetChanges): HeadChanges {
  return { widths, written: writtenArea(rows) };
}

function writtenArea(rows: ReadonlyMap<Row, RowWrites>): Area | undefined {
  let area: { top: Row; left: Column; bottom: Row; right: Column } | undefined;
  for (const [row, writes] of rows) {
    for (const column of writes.keys()) {
      area ??= { top: row, left: column, bottom: row, right: column };
      if (row < area.top) area.top = row;
      if (row > area.bottom) area.bottom = row;
      if (column < area.left) area.left = column;
      if (column > area.right) area.right = column;
    }
  }
  return area;
}

interface TailContext {
  readonly changes: SheetChanges;
  readonly part: string;
  readonly prefix: string;
}

/** What stands behind the rows, their own end tag apart. */
export async function readTail(
  window: Window,
  hasRows: boolean,
): Promise<{ readonly end: string; readonly xml: string }> {
  while (!window.ended) await window.more();
  const whole = decode(window.bytes, 0, window.length);
  const start = hasRows ? whole.indexOf(">") + 1 : 0;
  return { end: whole.slice(0, start), xml: whole.slice(start) };
}

const furnitureOf = (xml: string, { part, prefix }: Pick<SheetXml, "part" | "prefix">): SheetXml => ({
  xml,
  around: siblings(xml, 0, part),
  part,
  prefix,
});

/** The XML of what a sheet has besides rows, after all changes. */
function changedFurniture(tail: string, { changes, ...place }: TailContext): string {
  refuseUnsafe(furnitureOf(tail, place), changes);
  return changes.tail.reduce((xml, change) => change(furnitureOf(xml, place)), tail);
}

function refuseUnsafe(tail: SheetXml, { sheet, despiteProtection }: SheetChanges): void {
  refuseUnknownShape(tail, sheet);
  const { xml, around } = tail;
  const protection = around.children.find(({ name }) => name === "sheetProtection");
  const isProtected = protection && isTrue(attributeIn(xml.slice(protection.start, protection.inside), "sheet"));
  if (isProtected === true && !despiteProtection) {
    throw refusals.protectedSheet(sheet);
  }
}

/** Refuses a sheet whose rows are not all where rows belong. */
export function refuseUnknownShape({ xml, around, prefix }: SheetXml, sheet: string): void {
  const endsAsExpected = xml.startsWith(`</${prefix}worksheet`, around.end);
  if (!endsAsExpected || around.children.some(({ name }) => name === "row" || name === "c")) {
    throw new Refusal(
      "structure",
      `The sheet ${sheet} is not built the way that Levelcheck knows, so that it cannot be changed without risk: open the file in Excel, save it, and try again.`,
    );
  }
}
