/** How many bytes tell the encoding. */
const MARK_BYTES = 4;

/** Hands a part on as UTF-8 without a byte order mark: XML may also be UTF-16, in either order of bytes. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let head: Uint8Array = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  let known = false;
  for await (const chunk of chunks) {
    if (known) {
      yield recode(chunk, decoder);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < MARK_BYTES) continue;
    known = true;
    decoder = decoderOf(head);
    yield recode(withoutUtf8Mark(head), decoder);
  }
  if (!known) yield head;
}

function recode(chunk: Uint8Array, decoder: TextDecoder | undefined): Uint8Array {
  return decoder === undefined ? chunk : new TextEncoder().encode(decoder.decode(chunk, { stream: true }));
}

/** UTF-16 begins with a byte order mark, or else with `<` and a null byte, in one order or the other. */
function decoderOf(head: Uint8Array): TextDecoder | undefined {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder("utf-16be");
  return undefined;
}

function withoutUtf8Mark(head: Uint8Array): Uint8Array {
  return startsWithUtf8Mark(head) ? head.subarray(UTF8_MARK.length) : head;
}

/** The byte order mark of UTF-8. */
export const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Whether bytes begin with the byte order mark of UTF-8. */
export const startsWithUtf8Mark = (bytes: Uint8Array): boolean => UTF8_MARK.every((byte, at) => bytes[at] === byte);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
