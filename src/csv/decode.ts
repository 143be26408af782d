import type { CsvEncoding } from "./encoding";
import { CHUNK_BYTES } from "./limits";

/** What Windows-1252 has where Unicode has control characters, from 0x80 to 0x9F (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

type Decode = (chunk: Uint8Array, isLast: boolean) => string;

/** The text of a file, piece by piece, without its byte order mark and with every line end as `\n`. */
export function* decoded(bytes: Uint8Array, encoding: CsvEncoding): Generator<string> {
  const decode = encoding === "windows-1252" ? decodeWindows1252 : streamingDecoder(encoding);
  let heldReturn = "";
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const isLast = at + CHUNK_BYTES >= bytes.length;
    const text = heldReturn + decode(bytes.subarray(at, at + CHUNK_BYTES), isLast);
    // A return at the end of a chunk may be the first half of a line end.
    heldReturn = !isLast && text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - heldReturn.length).replace(/\r\n?/g, "\n");
  }
}

function streamingDecoder(encoding: CsvEncoding): Decode {
  const decoder = new TextDecoder(encoding);
  return (chunk, isLast) => decoder.decode(chunk, { stream: !isLast });
}

/** By hand: TextDecoder reads Windows-1252 as Latin-1 in Node from 20.18.3 and 22.13 on (nodejs/node issue 56542). */
function decodeWindows1252(chunk: Uint8Array): string {
  const units = new Uint16Array(chunk);
  for (const [index, byte] of chunk.entries()) {
    if (byte >= 0x80 && byte <= 0x9f) units[index] = WINDOWS_1252.charCodeAt(byte - 0x80);
  }
  return new TextDecoder("utf-16le").decode(units);
}
