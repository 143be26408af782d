import { unreadableFile, type CheckedFile } from "../../check/report";
import type { CheckAnswer, CheckTask } from "./checkTask";

/** The little of a worker that is used. */
export interface FileWorker {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(task: CheckTask): void;
  terminate(): void;
}

/** Reads and checks files, a few at a time, beside the page. */
export interface Workers {
  /** What was found in a file; undefined where the workers were stopped before. `onTurn` is called when it is the file's turn. */
  readonly check: (task: CheckTask, onTurn: () => void) => Promise<CheckedFile | undefined>;
  /** Ends all workers at once, whatever they are at. */
  readonly stop: () => void;
}

/** What is said of a file at which a worker failed. */
const CRASHED = "Reading the file failed halfway; open it in Excel, save it again, and choose that file.";

/** Makes a pool of workers, which start when there is work for them; one that fails is replaced. */
export function createWorkers(start: () => FileWorker, most: number): Workers {
  const idle: FileWorker[] = [];
  const all = new Set<FileWorker>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let stopped = new AbortController();

  const takeTurn = async (): Promise<void> => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };
  const endTurn = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };
  const work = async (task: CheckTask, signal: AbortSignal): Promise<CheckAnswer> => {
    const worker = idle.pop() ?? start();
    all.add(worker);
    const checked = await ask(worker, task, signal);
    if (checked !== undefined) {
      idle.push(worker);
      return checked;
    }
    all.delete(worker);
    worker.terminate();
    return undefined;
  };

  return {
    async check(task, onTurn) {
      const { signal } = stopped;
      const isStopped = (): boolean => signal.aborted;
      await takeTurn();
      if (isStopped()) return undefined;
      onTurn();
      const checked = await work(task, signal).catch(() => undefined);
      if (isStopped()) return undefined;
      endTurn();
      return checked ?? unreadableFile(task.name, { code: "damaged", message: CRASHED });
    },
    stop: () => {
      stopped.abort();
      stopped = new AbortController();
      for (const worker of all) worker.terminate();
      all.clear();
      idle.length = 0;
      busy = 0;
      for (const next of waiting.splice(0)) next();
    },
  };
}

/** The worker's answer; undefined where it fails, or is stopped. */
function ask(worker: FileWorker, task: CheckTask, signal: AbortSignal): Promise<CheckAnswer> {
  return new Promise((resolve) => {
    const give = (answer: CheckAnswer): void => {
      signal.removeEventListener("abort", stop);
      resolve(answer);
    };
    const stop = (): void => {
      give(undefined);
    };
    worker.onmessage = ({ data }) => {
      give(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      give(undefined);
    };
    signal.addEventListener("abort", stop);
    worker.postMessage(task);
  });
}
