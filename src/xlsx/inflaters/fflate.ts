import { Inflate } from "fflate";
import { crc32 } from "../crc32";
import type { Declared } from "../inflater";

/** What is pushed at a time: deflate packs at most 1,032 : 1, so that one step gives at most some 4 MiB. */
const STEP_BYTES = 1 << 12;

/** Unpacks with fflate: for browsers, where there is no zlib. */
export function* inflateWithFflate(deflated: Uint8Array, declared: Declared): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  let crc = 0;
  for (let from = 0; from === 0 || from < deflated.length; from += STEP_BYTES) {
    const to = from + STEP_BYTES;
    inflate.push(deflated.subarray(from, to), to >= deflated.length);
    for (const chunk of ready) {
      crc = crc32(chunk, crc);
      yield chunk;
    }
    ready = [];
  }
  if (crc !== declared.crc32) throw new Error("The data does not have its CRC-32.");
}
