import { Deflate } from "fflate";
import { crc32 } from "../../crc32";
import { LARGE_BYTES, type Deflated, type DeflateHints } from "../deflater";

const FAST = 1;
const USUAL = 6;

/** Packs with fflate: for browsers, where there is no zlib. */
export async function deflateWithFflate(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hints: DeflateHints,
): Promise<Deflated> {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: hints.size >= LARGE_BYTES ? FAST : USUAL }, (piece) => packed.push(piece));
  let crc = 0;
  let size = 0;
  for await (const chunk of chunks) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    deflate.push(chunk);
  }
  deflate.push(new Uint8Array(0), true);
  return { packed, packedSize: packed.reduce((sum, piece) => sum + piece.length, 0), crc32: crc, size };
}
