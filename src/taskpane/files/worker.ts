import { checkBytes } from "./checkBytes";
import type { CheckAnswer, CheckTask } from "./checkTask";

/** A worker: reads and checks one file at a time, beside the page, and answers with what it found. */
addEventListener("message", ({ data }: MessageEvent<CheckTask>) => {
  void answer(data).then((checked) => {
    postMessage(checked);
  });
});

async function answer({ file, ...task }: CheckTask): Promise<CheckAnswer> {
  try {
    return await checkBytes(new Uint8Array(await file.arrayBuffer()), task);
  } catch {
    return undefined;
  }
}
