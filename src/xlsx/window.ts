import type { ZipEntry } from "./directory";
import { unreadable } from "./messages";

/** The stretch of a part that has been unpacked and not yet been read. */
export interface Window {
  /** The bytes; only the first `length` of them count, some zeros or old bytes follow. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Whether the part ends where the window ends. */
  readonly ended: boolean;
  /** Lengthens the window, if need be until it is twice as long; so that what is looked at again is not looked at often. */
  more(): Promise<void>;
  /** Forgets the first bytes, which have been read. */
  drop(count: number): void;
  /** Unpacks the rest without looking at it, because only then its checksum is known. */
  drain(): Promise<void>;
  /** Unpacks no more. */
  close(): Promise<void>;
}

/** Room for the first two chunks of a long part. */
const INITIAL_BYTES = 2 ** 19;
/** Bytes behind the last one, so that a look at the next few characters does not end outside: one plain cell at least. */
const SLACK_BYTES = 128;

/** A window over a part as it is unpacked, `longest` bytes at most. */
export function openWindow(
  chunks: AsyncGenerator<Uint8Array, void>,
  part: Pick<ZipEntry, "name" | "size">,
  longest: number,
): Window {
  let bytes = new Uint8Array(Math.min(part.size, INITIAL_BYTES) + SLACK_BYTES);
  let length = 0;
  let ended = false;

  async function take(): Promise<void> {
    const next = await chunks.next();
    if (next.done === true) {
      ended = true;
      return;
    }
    const { value } = next;
    if (length + value.length + SLACK_BYTES > bytes.length) bytes = grown(bytes, length, length + value.length);
    bytes.set(value, length);
    length += value.length;
    if (length > longest) throw unreadable.unitTooLarge(part.name, longest);
  }

  return {
    get bytes() {
      return bytes;
    },
    get length() {
      return length;
    },
    get ended() {
      return ended;
    },
    more: async () => {
      const enough = length * 2;
      do await take();
      while (!ended && length < enough);
    },
    drop: (count) => {
      bytes.copyWithin(0, count, length);
      length -= count;
    },
    drain: async () => {
      while (!ended) {
        length = 0;
        await take();
      }
    },
    close: async () => {
      await chunks.return(undefined);
    },
  };
}

function grown(bytes: Uint8Array, length: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, bytes.length * 2) + SLACK_BYTES);
  larger.set(bytes.subarray(0, length));
  return larger;
}
