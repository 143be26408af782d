import { once } from "node:events";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { unreadableFile, type CheckedFile } from "../check/report";
import { unreadable } from "./messages";
import type { CheckTask } from "./settings";

export interface PoolOptions {
  /** The script that the workers run: it answers each task with what it found. */
  readonly script: string;
  /** How many files are worked on at once. */
  readonly jobs: number;
  /** What one file may take beside its own bytes. */
  readonly memory?: ResourceLimits;
  /** Learns why a worker died. */
  readonly onCrash: (error: unknown) => void;
}

/** Works on files, one at a time for each worker. */
export interface Pool {
  readonly check: (task: CheckTask) => Promise<CheckedFile>;
  readonly close: () => Promise<void>;
}

const DEFAULT_MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 2048 };

/**
 * Makes a pool of worker threads. Workers start when there is work for them, and serve one file after the other. One that
 * dies makes the file that it was at unreadable, and another takes its place.
 */
export function createPool({ script, jobs, memory = DEFAULT_MEMORY, onCrash }: PoolOptions): Pool {
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
    const worker = new Worker(script, { resourceLimits: memory });
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

  async function close(): Promise<void> {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }

  return { check, close };
}

/** The worker's answer; an error where it dies instead of answering. */
async function ask(worker: Worker, task: CheckTask): Promise<CheckedFile> {
  const settled = new AbortController();
  const { signal } = settled;
  const answer = once(worker, "message", { signal }).then(([checked]) => checked as CheckedFile);
  const end = once(worker, "exit", { signal }).then(() => Promise.reject(new Error("The worker ended.")));
  worker.postMessage(task);
  try {
    return await Promise.race([answer, end]);
  } finally {
    settled.abort();
  }
}

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
