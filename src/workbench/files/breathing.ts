import type { Inflater } from "../../xlsx/inflater";
import type { Deflater } from "../../xlsx/write/deflater";

/** How long work may go on before the page gets its turn, in milliseconds. */
const BREATH_MS = 25;

/** Something to wait for every now and then: it lets the page have its turn when enough time has passed. */
export function createPause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** An inflater that pauses between chunks, and so whoever reads what it gives. */
export const breathing =
  (inflater: Inflater, pause: () => Promise<void>): Inflater =>
  (deflated, declared) =>
    withPauses(inflater(deflated, declared), pause);

/** A deflater that pauses between the chunks that it is given. */
export const breathingOut =
  (deflater: Deflater, pause: () => Promise<void>): Deflater =>
  (chunks, hints) =>
    deflater(withPauses(chunks, pause), hints);

async function* withPauses(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  pause: () => Promise<void>,
): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    await pause();
    yield chunk;
  }
}
