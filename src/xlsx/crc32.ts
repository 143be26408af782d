const POLYNOMIAL = 0xedb88320;
/** How many bytes are folded in at a time ("slicing by 8"): several times faster than byte by byte. */
const SLICE = 8;

/** Table `k` gives what a byte contributes when `k` further bytes follow it; all tables stand one after the other. */
const tables = makeTables();

function makeTables(): Int32Array {
  const made = new Int32Array(SLICE * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    made[byte] = crc;
  }
  for (let at = 256; at < made.length; at++) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 255] ?? 0);
  }
  return made;
}

const entry = (table: number, byte: number): number => tables[table * 256 + (byte & 255)] ?? 0;

/**
 * The CRC-32 that zip uses, of `bytes` after those that gave `previous`.
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sliced = bytes.length - (bytes.length % SLICE);
  let crc = ~previous;
  let at = 0;
  for (; at < sliced; at += SLICE) {
    const low = crc ^ words.getInt32(at, true);
    const high = words.getInt32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ entry(0, crc ^ (bytes[at] ?? 0));
  return ~crc >>> 0;
}
