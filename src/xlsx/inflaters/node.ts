import { createGunzip } from "node:zlib";
import type { Declared } from "../inflater";

/** Large enough that the trips to zlib's thread cost nothing, small enough to stay in the cache while it is scanned. */
const CHUNK_BYTES = 1 << 18;
/** A gzip header that says nothing but "deflated". */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * Unpacks with Node's zlib, in its own thread. The part is dressed up as a gzip file, because then zlib checks CRC-32
 * and size itself, beside the scan instead of before it.
 */
export function inflateWithNode(deflated: Uint8Array, declared: Declared): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  gunzip.write(GZIP_HEADER);
  gunzip.write(deflated);
  gunzip.end(gzipTrailer(declared));
  return gunzip;
}

function gzipTrailer({ crc32, size }: Declared): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc32, true);
  trailer.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(trailer.buffer);
}
