import { parentPort } from "node:worker_threads";
import { checkFile } from "./checkFile";
import type { CheckTask } from "./settings";

/** A worker thread: checks one file at a time and answers with what it found. */
parentPort?.on("message", (task: CheckTask) => {
  void checkFile(task).then((checked) => parentPort?.postMessage(checked));
});
