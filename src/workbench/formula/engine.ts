import type { Area, CellAddress } from "../../workbook/address";
import type { Content, Sheet } from "../model/book";
import type { WorkbookEvent } from "../model/events";
import { tell, type Workbench } from "../model/workbench";
import { createCalculating } from "./cells/calculating";
import { createCustomCalls, type InvokeFunction } from "./cells/customCalls";
import { createDesk } from "./cells/desk";
import { createDirtying, type Dirtying } from "./cells/dirtying";
import { createEditing } from "./cells/editing";
import { createHearing } from "./cells/hearing";
import { serialNow } from "./cells/now";
import { NO_CALLS, type Run } from "./cells/run";
import { createSlices } from "./cells/slices";
import { storeResult } from "./cells/storing";
import { createWorld } from "./cells/world";
import type { Compiled } from "./compile/compiled";
import { createFormulas } from "./compile/formulas";
import { firstOf, matrixOf } from "./compile/reading";
import type { Frame } from "./compile/frame";
import { NOT_A_VALUE } from "./values/errors";
import type { Matrix, Value } from "./values/value";

export type { CellArgument, FunctionAnswer, FunctionCall, InvokeFunction } from "./cells/customCalls";

/** Hears of what may look different because of something that was changed or calculated. */
export interface EngineWatcher {
  /** Cells may show something else. */
  readonly touched: (sheet: Sheet, area: Area) => void;
  /** Looks, formats, tables or whole sheets have changed, or cells have moved. */
  readonly restyled: () => void;
}

/** Calculates the formulas of a workbook. */
export interface Engine {
  /** Runs custom functions, such as `SKILL.NAME`: their cells show #BUSY! until the answer is there. */
  readonly register: (names: readonly string[], invoke: InvokeFunction) => void;
  /** Resolves once nothing is left to calculate and all custom functions have answered. */
  readonly settled: () => Promise<void>;
  /** What a formula would show in a cell; of several values the first. */
  readonly evaluate: (formula: string, sheet: Sheet, cell: CellAddress) => Content | undefined;
  /** All values that a formula comes to in a cell, as the source of a list has many. */
  readonly evaluateAll: (formula: string, sheet: Sheet, cell: CellAddress) => Matrix;
  /** The cells that the array of a cell's formula lies on; undefined where it has one value. */
  readonly spillAt: (sheet: Sheet, cell: CellAddress) => Area | undefined;
  /** Takes in a formula that is not in any cell, as it is written for one. */
  readonly compile: (formula: string, base: CellAddress) => Compiled;
  /** What such a formula comes to for a cell. */
  readonly valueAt: (compiled: Compiled, sheet: Sheet, cell: CellAddress) => Content | undefined;
  /** Lets somebody hear of changes; gives what ends it. */
  readonly watch: (watcher: EngineWatcher) => () => void;
  readonly dispose: () => void;
}

/**
 * Takes over the calculation of a workbook. What formulas come to is calculated when somebody reads it, and the rest a
 * little at a time; `look-changed` is told of sheets whose cells show something else.
 *
 * @example const engine = attachEngine(bench); writeCells(bench, sheet, b1, "=A1*2"); await engine.settled();
 */
export function attachEngine(bench: Workbench): Engine {
  const { book } = bench;
  const watchers = new Set<EngineWatcher>();
  const parts = createParts(bench, watchers);
  const { desk, calculating, calls, dirtying, editing, slices, world, hear } = parts;
  const before = bench.calculate;

  function compile(formula: string, base: CellAddress): Compiled {
    return world.compile(formula.replace(/^=/, ""), base);
  }

  function valueOf(compiled: Compiled, sheet: Sheet, { row, column }: CellAddress): Value {
    const frame: Frame = { world, sheet, row, column, owner: undefined, variables: undefined, names: 0 };
    try {
      return compiled.run(frame);
    } catch (error) {
      // Nested deeper than the stack is.
      if (error instanceof RangeError) return NOT_A_VALUE;
      throw error;
    }
  }

  const valueAt: Engine["valueAt"] = (compiled, sheet, cell) =>
    calculating.complete(() => firstOf(valueOf(compiled, sheet, cell), world));

  for (const run of editing.open(book)) if (!run.isDirty) slices.unprepared.add(run);
  bench.calculate = parts.calculate;
  bench.listeners.add(hear);
  slices.schedule();

  return {
    register: (names, invoke) => {
      calls.register(names, invoke);
      desk.wave += 1;
      for (const run of desk.runs.all()) if (callsOneOf(run, names)) forgetAnswers(dirtying, run);
      slices.begin();
    },
    settled: slices.settled,
    evaluate: (formula, sheet, cell) => valueAt(compile(formula, cell), sheet, cell) ?? 0,
    evaluateAll: (formula, sheet, cell) =>
      calculating.complete(() => matrixOf(valueOf(compile(formula, cell), sheet, cell), world)),
    spillAt: world.spillAt,
    compile,
    valueAt,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    dispose: () => {
      slices.stop();
      bench.listeners.delete(hear);
      bench.calculate = before;
      watchers.clear();
    },
  };
}

const callsOneOf = ({ formula }: Run, names: readonly string[]): boolean => {
  const written = formula.toUpperCase();
  return names.some((name) => written.includes(name.toUpperCase()));
};

/** Lets a cell ask its custom functions anew. */
function forgetAnswers({ dirty }: Dirtying, run: Run): void {
  run.calls = NO_CALLS;
  dirty(run);
}

/** Everything that the engine consists of, put together. */
function createParts(bench: Workbench, watchers: ReadonlySet<EngineWatcher>) {
  const { book } = bench;
  const changed = new Set<Sheet>();
  const desk = createDesk((sheet, area) => {
    changed.add(sheet);
    for (const { touched } of watchers) touched(sheet, area);
  });
  const calls = createCustomCalls((run) => {
    desk.wave += 1;
    dirtying.dirty(run);
    slices.schedule();
  });
  const calculating = createCalculating(desk, {
    world: () => world,
    store: (run, result) => {
      storeResult(desk, dirtying, run, result);
    },
    again: (run) => {
      dirtying.dirty(run);
    },
  });
  const dirtying = createDirtying(desk, calculating.resolve);
  const spillAt: Engine["spillAt"] = (sheet, { row, column }) => desk.runs.at(sheet, row, column)?.spill;
  const { contentOf } = calculating;
  const world = createWorld({ book, compile: createFormulas(), calls, contentOf, spillAt, now: serialNow });
  const editing = createEditing(desk, dirtying);
  let told: WorkbookEvent | undefined;
  const tellOf = (sheet: Sheet): void => {
    told = { kind: "look-changed", sheet };
    tell(bench, told);
  };
  const slices = createSlices(desk, {
    calculating,
    calls,
    changed,
    tell: tellOf,
    arrive: () => {
      hearing.arrive();
    },
  });
  const restyled = (): void => {
    for (const watcher of watchers) watcher.restyled();
  };
  const hearing = createHearing(bench, { desk, dirtying, editing, slices, restyled });
  /** What the engine tells itself is no news to it. */
  const hear = (event: WorkbookEvent): void => {
    if (event !== told) hearing.hear(event);
  };
  return { desk, calls, calculating, dirtying, editing, slices, world, hear, calculate: hearing.calculate };
}
