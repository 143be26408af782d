import { createGunzip, gunzipSync } from "node:zlib";
import type { Declared } from "../inflater";

/** Large enough that the trips to zlib's thread cost nothing, small enough to stay in the cache while it is scanned. */
const CHUNK_BYTES = 1 << 18;
/** The smallest that zlib takes. */
const LEAST_CHUNK_BYTES = 64;
/** A gzip header that says nothing but "deflated". */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** Up to this size a part is unpacked at once: a trip to zlib's thread takes longer. */
const SMALL_BYTES = 1 << 18;

/**
 * Unpacks with Node's zlib, a large part in zlib's own thread. The part is dressed up as a gzip file, because then zlib
 * checks CRC-32 and size itself, beside the scan instead of before it.
 */
export function inflateWithNode(
  deflated: Uint8Array,
  declared: Declared,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const file = [GZIP_HEADER, deflated, gzipTrailer(declared)];
  const small = declared.size <= SMALL_BYTES ? unpackedAtOnce(file, declared.size) : undefined;
  return small === undefined ? unpackedInThread(file) : [small];
}

/** Undefined where it cannot be unpacked, or to more than it says: then the chunks show how far it goes. */
function unpackedAtOnce(file: readonly Uint8Array[], size: number): Uint8Array | undefined {
  try {
    return gunzipSync(Buffer.concat(file), {
      chunkSize: Math.max(size, LEAST_CHUNK_BYTES),
      maxOutputLength: Math.max(size, 1),
    });
  } catch {
    return undefined;
  }
}

function unpackedInThread(file: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  for (const piece of file) gunzip.write(piece);
  gunzip.end();
  return gunzip;
}

function gzipTrailer({ crc32, size }: Declared): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc32, true);
  trailer.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(trailer.buffer);
}
