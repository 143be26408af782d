import { SAMPLE_BYTES } from "./limits";

export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const MARKS: readonly (readonly [CsvEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** UTF-16 of any language has zero bytes in its delimiters and digits, nearly all of them on one side of each pair. */
const ONE_SIDED = 10;

/**
 * Tells how a text file is encoded: by its byte order mark, or else by its zero bytes, or else by whether it is valid
 * UTF-8. What is none of these is taken for Windows-1252, in which Excel saves CSV in the west.
 *
 * @example encodingOf(Uint8Array.of(0xff, 0xfe, 0x41, 0)) // "utf-16le"
 */
export function encodingOf(bytes: Uint8Array): CsvEncoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.[0] ?? utf16Side(bytes.subarray(0, SAMPLE_BYTES)) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

function utf16Side(sample: Uint8Array): CsvEncoding | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros[(at % 2) as 0 | 1] += 1;
  const [even, odd] = zeros;
  if (odd > ONE_SIDED * even) return "utf-16le";
  return even > ONE_SIDED * odd ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SAMPLE_BYTES) {
      decoder.decode(bytes.subarray(at, at + SAMPLE_BYTES), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
