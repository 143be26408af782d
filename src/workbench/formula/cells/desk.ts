import type { Area } from "../../../workbook/address";
import type { Sheet } from "../../model/book";
import { createDependents, type Dependents } from "./dependents";
import type { Run } from "./run";
import { createRuns, type Runs } from "./runs";

/** What those who calculate have before them. */
export interface Desk {
  readonly runs: Runs;
  readonly dependents: Dependents;
  /** Formulas that are to be calculated. */
  readonly queue: Set<Run>;
  /** Formulas that are being calculated, each because the one before it needs it. */
  readonly running: Run[];
  /** Formulas that are begun again once another one is done. */
  readonly awaiting: Set<Run>;
  /** Formulas whose arrays lie on cells around their own. */
  readonly spilling: Set<Run>;
  /** Formulas that may come to something else with every change. */
  readonly volatile: Set<Run>;
  /** Formulas that name what is not there. */
  readonly open: Set<Run>;
  /** Counts what happens to the workbook from outside. */
  wave: number;
  /** When whoever calculates is to stop, in the page's milliseconds. */
  deadline: number;
  /** Is told of cells that may show something else than before. */
  readonly touched: (sheet: Sheet, area: Area) => void;
}

/** Makes an empty desk. */
export const createDesk = (touched: Desk["touched"]): Desk => ({
  runs: createRuns(),
  dependents: createDependents(),
  queue: new Set(),
  running: [],
  awaiting: new Set(),
  spilling: new Set(),
  volatile: new Set(),
  open: new Set(),
  wave: 0,
  deadline: Infinity,
  touched,
});

/** Takes a formula away that its cell no longer holds. */
export function dropRun(desk: Desk, run: Run): void {
  run.isDropped = true;
  desk.runs.remove(run);
  desk.dependents.watch(run, []);
  for (const set of [desk.queue, desk.spilling, desk.volatile, desk.open, desk.awaiting]) set.delete(run);
}
