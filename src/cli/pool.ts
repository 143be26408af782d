import { Worker } from "node:worker_threads";
import { unreadable } from "./messages";
import { unreadableFile, type CheckedFile } from "./report";
import type { CheckTask } from "./settings";

export interface PoolOptions {
  /** The script that the workers run: it answers each task with what it found. */
  readonly script: string;
  /** How many files are worked on at once. */
  readonly jobs: number;
  /** Learns why a worker died. */
  readonly onCrash: (error: unknown) => void;
}

/** Works on files, one at a time for each worker. */
export interface Pool {
  readonly check: (task: CheckTask) => Promise<CheckedFile>;
  readonly close: () => Promise<void>;
}

/** What one file may take: three times what a full sheet of a million findings needs. Buffers are not counted in. */
const MEMORY = { maxOldGenerationSizeMb: 2048 };

/**
 * Makes a pool of worker threads. Workers start when there is work for them, and serve one file after the other. One that
 * dies makes the file that it was at unreadable, and another takes its place.
 */
export function createPool({ script, jobs, onCrash }: PoolOptions): Pool {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function takeTurn(): Promise<Worker> {
    if (busy >= jobs) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    return idle.pop() ?? startWorker();
  }

  function startWorker(): Worker {
    const worker = new Worker(script, { resourceLimits: MEMORY });
    workers.add(worker);
    return worker;
  }

  function endTurn(): void {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  async function check(task: CheckTask): Promise<CheckedFile> {
    const worker = await takeTurn();
    try {
      const checked = await ask(worker, task);
      idle.push(worker);
      return checked;
    } catch (error) {
      workers.delete(worker);
      void worker.terminate();
      onCrash(error);
      return unreadableFile(task.file, isOutOfMemory(error) ? unreadable.outOfMemory() : unreadable.gaveUp());
    } finally {
      endTurn();
    }
  }

  return { check, close: async () => void (await Promise.all([...workers].map((worker) => worker.terminate()))) };
}

function ask(worker: Worker, task: CheckTask): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => () => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
      act();
    };
    const answered = (checked: CheckedFile): void => settle(() => { resolve(checked); })();
    const failed = (error: unknown): void => settle(() => { reject(error as Error); })();
    const ended = (): void => settle(() => { reject(new Error("The worker ended.")); })();
    worker.on("message", answered).on("error", failed).on("exit", ended);
    worker.postMessage(task);
  });
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
