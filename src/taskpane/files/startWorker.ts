import type { FileWorker } from "./workers";

/** Starts a worker. Its script is fetched from beside the pane's, when the first file is chosen. */
export function startWorker(): FileWorker {
  return new Worker(/* webpackChunkName: "file-worker" */ new URL("./worker.ts", import.meta.url));
}
