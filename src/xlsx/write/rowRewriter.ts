import { asRow, type Row } from "../../workbook/address";
import { Refusal } from "../../workbook/refusal";
import { GREATER_THAN, LESS_THAN, SLASH, decode, isNamed, seek, seekFar, seekTagEnd } from "../bytes";
import { INCOMPLETE, seekPast } from "../characters";
import { SHEET_DATA } from "../sheet";
import { attributeIn } from "./xml";

/** Hands on the rows of a sheet, those that are written to changed, all others byte by byte as they are. */
export interface RowRewriter {
  /** Whether the end of the rows has been reached; its tag is left to what follows. */
  readonly done: boolean;
  /** Goes through the rows that lie whole in the first `end` bytes and tells how many bytes are done with. */
  readonly scan: (bytes: Uint8Array, end: number) => number;
  /** What has been written since it was asked last. */
  readonly take: () => readonly Uint8Array[];
  /** The rows that come after all that were there. */
  readonly rest: () => string;
}

const UNSORTED =
  "The rows of a sheet do not stand in order in the file, so that none can be written safely: open it in Excel, save it, and try again.";

/** Which rows become what. */
export interface RowChanges {
  /** The prefix of the sheet's elements, its colon included. */
  readonly prefix: string;
  readonly rows: Iterable<Row>;
  /** What is to stand in place of a row; a row that is not there yet is undefined. */
  readonly change: (row: Row, old: string | undefined) => string;
}

/** Makes the rewriter of one sheet's rows. */
export function createRowRewriter({ prefix: qualifier, rows, change }: RowChanges): RowRewriter {
  const encoder = new TextEncoder();
  const waiting = [...rows].sort((a, b) => a - b);
  const prefix = qualifier.length;
  const rowEnd = `</${qualifier}row`;
  const end = `</${qualifier}${SHEET_DATA}`;
  let pieces: Uint8Array[] = [];
  let done = false;
  /** How many of the waiting rows are done with: taking them off the list would move all others, row by row. */
  let past = 0;
  /** The number of the last row, counted from 1; 0 before the first. */
  let last = 0;

  function scan(bytes: Uint8Array, length: number): number {
    let at = 0;
    /** From here on nothing has been handed on yet. */
    let kept = 0;
    const handOn = (to: number, text: string): void => {
      if (to > kept) pieces.push(bytes.slice(kept, to));
      if (text !== "") pieces.push(encoder.encode(text));
      kept = to;
    };
    for (;;) {
      const step = past === waiting.length ? toEnd(bytes, at, length) : nextRow(bytes, at, length);
      if (step.kind !== "row") {
        done = step.kind === "end";
        handOn(step.at, done ? rest() : "");
        return step.at;
      }
      const before = newRowsBefore(step.number);
      if (before !== "") handOn(step.from, before);
      const row = asRow(step.number - 1);
      if (waiting[past] === row) {
        handOn(step.from, change(row, decode(bytes, step.from, step.to)));
        kept = step.to;
        past++;
      }
      at = step.to;
    }
  }

  /** Where nothing more is to be written, only the end of the rows is looked for. */
  function toEnd(bytes: Uint8Array, from: number, length: number): Step {
    const found = seekFar(bytes, end, from, length);
    return found < length
      ? { kind: "end", at: found }
      : { kind: "incomplete", at: Math.max(from, length - end.length) };
  }

  function nextRow(bytes: Uint8Array, from: number, length: number): Step {
    let tag = seek(bytes, LESS_THAN, from, length);
    for (;;) {
      const tagEnd = seekTagEnd(bytes, tag, length);
      if (tagEnd >= length) return { kind: "incomplete", at: tag };
      if (isNamed(bytes, tag + 1 + prefix, "row")) return rowAt(bytes, tag, tagEnd, length);
      if (bytes[tag + 1] === SLASH && isNamed(bytes, tag + 2 + prefix, SHEET_DATA)) return { kind: "end", at: tag };
      const behind = seekPast(bytes, tag, length);
      if (behind === INCOMPLETE) return { kind: "incomplete", at: tag };
      tag = seek(bytes, LESS_THAN, behind, length);
    }
  }

  function rowAt(bytes: Uint8Array, from: number, tagEnd: number, length: number): Step {
    const isSelfClosed = bytes[tagEnd - 1] === SLASH;
    const close = isSelfClosed ? tagEnd : seekFar(bytes, rowEnd, tagEnd, length);
    const to = seek(bytes, GREATER_THAN, close, length) + 1;
    if (to > length) return { kind: "incomplete", at: from };
    const number = Number(attributeIn(decode(bytes, from, tagEnd + 1), "r") ?? last + 1);
    if (!(number > last)) throw new Refusal("structure", UNSORTED);
    last = number;
    return { kind: "row", number, from, to };
  }

  function newRowsBefore(number: number): string {
    let xml = "";
    for (let next = waiting[past]; next !== undefined && next + 1 < number; next = waiting[++past]) {
      xml += change(next, undefined);
    }
    return xml;
  }

  const rest = (): string => newRowsBefore(Infinity);

  return {
    get done() {
      return done;
    },
    scan,
    take: () => {
      const taken = pieces;
      pieces = [];
      return taken;
    },
    rest,
  };
}

type Step =
  | { readonly kind: "row"; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: "end" | "incomplete"; readonly at: number };
