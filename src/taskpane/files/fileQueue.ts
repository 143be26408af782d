import type { CheckedFile } from "../../check/report";
import { createStore, type Watched } from "../app/store";
import type { CheckTask } from "./checkTask";
import { createWorkers, type FileWorker } from "./workers";

/** A file as the pane gets it from the user. */
export type ChosenFile = Pick<File, "name" | "size"> & Blob;

/** A file and what became of it. */
export interface QueuedFile {
  /** Tells it from others, even of the same name. */
  readonly number: number;
  readonly name: string;
  readonly state: "waiting" | "reading" | "done" | "cancelled" | "too-large";
  readonly checked: CheckedFile | undefined;
}

/** Files that were chosen, each checked in its turn. */
export interface FileQueue extends Watched<readonly QueuedFile[]> {
  readonly add: (files: readonly ChosenFile[], how: Omit<CheckTask, "file" | "name">) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** A full sheet of a million rows is below it; what is larger would not leave the page its memory. */
export const MOST_BYTES = 256 * 2 ** 20;

/** Makes a queue without files: what starts a worker, and how many of them may run. */
export function createFileQueue(start: () => FileWorker, most: number): FileQueue {
  const { state, subscribe, set } = createStore<readonly QueuedFile[]>([]);
  const workers = createWorkers(start, most);
  let number = 0;

  const update = (one: number, change: Partial<QueuedFile>): void => {
    set(state().map((file) => (file.number === one ? { ...file, ...change } : file)));
  };

  const check = async (one: number, task: CheckTask): Promise<void> => {
    const checked = await workers.check(task, () => {
      update(one, { state: "reading" });
    });
    if (checked !== undefined) update(one, { state: "done", checked });
  };

  return {
    state,
    subscribe,
    add: (files, { version, renames, language }) => {
      const added = files.map((file): [QueuedFile, ChosenFile] => {
        const isTooLarge = file.size > MOST_BYTES;
        number += 1;
        return [{ number, name: file.name, state: isTooLarge ? "too-large" : "waiting", checked: undefined }, file];
      });
      set([...state(), ...added.map(([queued]) => queued)]);
      for (const [queued, file] of added) {
        if (queued.state === "waiting")
          void check(queued.number, { file, name: file.name, version, renames, language });
      }
    },
    cancel: () => {
      workers.stop();
      const isOpen = ({ state: at }: QueuedFile): boolean => at === "waiting" || at === "reading";
      set(state().map((file) => (isOpen(file) ? { ...file, state: "cancelled" } : file)));
    },
    clear: () => {
      workers.stop();
      set([]);
    },
  };
}

/** How far a queue is. */
export interface QueueProgress {
  readonly done: number;
  readonly total: number;
  readonly isBusy: boolean;
}

/** How many files are done with, in one way or another. */
export function progressOf(files: readonly QueuedFile[]): QueueProgress {
  const open = files.filter(({ state }) => state === "waiting" || state === "reading").length;
  return { done: files.length - open, total: files.length, isBusy: open > 0 };
}
