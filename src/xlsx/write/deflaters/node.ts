import { once } from "node:events";
import { createGzip, constants } from "node:zlib";
import { LARGE_BYTES, type Deflated, type DeflateHints } from "../deflater";

/** A gzip file without a name: what stands before its data, and the CRC-32 and the size behind them. */
const GZIP_HEADER_BYTES = 10;
const GZIP_TRAILER_BYTES = 8;
const CHUNK_BYTES = 1 << 18;

/** Packs with Node's zlib in zlib's own thread; as a gzip file, because then zlib finds out CRC-32 and size itself. */
export async function deflateWithNode(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { size }: DeflateHints,
): Promise<Deflated> {
  const level = size >= LARGE_BYTES ? constants.Z_BEST_SPEED : constants.Z_DEFAULT_COMPRESSION;
  const gzip = createGzip({ level, chunkSize: CHUNK_BYTES });
  const pieces: Buffer[] = [];
  gzip.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = once(gzip, "end");
  for await (const chunk of chunks) {
    if (!gzip.write(chunk)) await once(gzip, "drain");
  }
  gzip.end();
  await ended;
  return withoutGzip(pieces);
}

function withoutGzip(pieces: readonly Buffer[]): Deflated {
  const file = Buffer.concat(pieces);
  const end = file.length - GZIP_TRAILER_BYTES;
  const packed = file.subarray(GZIP_HEADER_BYTES, end);
  return {
    packed: [packed],
    packedSize: packed.length,
    crc32: file.readUInt32LE(end),
    size: file.readUInt32LE(end + 4),
  };
}
