/** A part packed: its data, and what the package says of them. */
export interface Deflated {
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly crc32: number;
  /** Its size unpacked. */
  readonly size: number;
}

/** What a part to be packed is like. */
export interface DeflateHints {
  /** About how large it is: of a very large part, speed counts more than size. */
  readonly size: number;
}

/** Packs a part as its chunks come. A chunk must not change after it was handed over. */
export type Deflater = (
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hints: DeflateHints,
) => Promise<Deflated>;

/** From this size on a part is packed as fast as can be. */
export const LARGE_BYTES = 2 ** 24;
