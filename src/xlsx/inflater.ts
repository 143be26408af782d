/** What the package says of a part before it is unpacked: its CRC-32 and its size. Neither is believed, both are checked. */
export interface Declared {
  readonly crc32: number;
  readonly size: number;
}

/**
 * Unpacks one deflated part, chunk by chunk as they are asked for, so that a bomb is never unpacked further than it is
 * read. Throws, whatever the error, when the data cannot be unpacked or does not have the declared CRC-32.
 */
export type Inflater = (deflated: Uint8Array, declared: Declared) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
