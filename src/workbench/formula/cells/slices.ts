import type { Sheet } from "../../model/book";
import type { Calculating } from "./calculating";
import type { CustomCalls } from "./customCalls";
import type { Desk } from "./desk";
import type { Run } from "./run";

/** How long formulas are calculated at a time, in milliseconds: a page that is busy for longer feels stuck. */
const SLICE = 10;
/** How long right after a change, so that most workbooks are calculated before anybody looks. */
const FIRST_SLICE = 4;
/** How long after all changes that come at once: a request of the add-in's may make thousands. */
const FIRST_SLICES = 20;

/** Calculates what nobody has asked for yet, a little at a time. */
export interface Slices {
  /** Calculates for a moment now, and the rest later. */
  readonly begin: () => void;
  /** Calculates later. */
  readonly schedule: () => void;
  /** Formulas that show what is known of them, but of which it isn't known yet what they read. */
  readonly unprepared: Set<Run>;
  /** Finds out now what all formulas read. */
  readonly prepareAll: () => void;
  /** Once nothing is left to calculate, and all answers of custom functions are there. */
  readonly settled: () => Promise<void>;
  /** Forgets which formula was to be calculated first. */
  readonly forgetPath: () => void;
  readonly stop: () => void;
}

export interface SlicesParts {
  readonly calculating: Calculating;
  readonly calls: CustomCalls;
  /** Sheets with cells that show something else since this was last looked at. */
  readonly changed: Set<Sheet>;
  readonly tell: (sheet: Sheet) => void;
  /** Takes in formulas that have come without an event. */
  readonly arrive: () => void;
}

/** Makes what calculates a little at a time. */
export function createSlices(desk: Desk, { calculating, calls, changed, tell, arrive }: SlicesParts): Slices {
  const { queue } = desk;
  const unprepared = new Set<Run>();
  let path: Run[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];
  let spare = FIRST_SLICES;

  const isOver = (): boolean => performance.now() > desk.deadline;

  function within(budget: number): void {
    desk.deadline = performance.now() + budget;
    try {
      calculating.drain(path);
      for (const run of queue) {
        if (path.length > 0 || isOver()) return;
        queue.delete(run);
        if (!run.isDirty || run.isDropped) continue;
        path = [run];
        calculating.drain(path);
      }
      prepare();
    } finally {
      desk.deadline = Infinity;
    }
  }

  function prepare(): void {
    for (const run of unprepared) {
      if (isOver()) return;
      unprepared.delete(run);
      if (!run.isDropped) calculating.prepare(run);
    }
  }

  const isLeft = (): boolean => queue.size + path.length + unprepared.size > 0;

  function schedule(): void {
    timer ??= setTimeout(tick, 0);
  }

  function tick(): void {
    timer = undefined;
    spare = FIRST_SLICES;
    arrive();
    within(SLICE);
    calls.start();
    const sheets = [...changed];
    changed.clear();
    sheets.forEach(tell);
    if (isLeft()) schedule();
    else if (calls.open() === 0) release();
  }

  function release(): void {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  }

  return {
    begin: () => {
      const start = performance.now();
      if (spare > 0) within(Math.min(spare, FIRST_SLICE));
      spare -= performance.now() - start;
      schedule();
    },
    schedule,
    unprepared,
    prepareAll: () => {
      desk.deadline = Infinity;
      prepare();
    },
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        schedule();
      }),
    forgetPath: () => {
      path = [];
    },
    stop: () => {
      clearTimeout(timer);
      release();
    },
  };
}
