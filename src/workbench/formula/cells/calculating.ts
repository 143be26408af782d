import { asColumn, asRow } from "../../../workbook/address";
import { cellAt } from "../../model/cells";
import type { Cell, Content } from "../../model/book";
import type { Compiled } from "../compile/compiled";
import type { Frame, World } from "../compile/frame";
import { resultOf } from "../compile/reading";
import { BUSY, CIRCULAR, NOT_A_VALUE } from "../values/errors";
import type { Result, Scalar } from "../values/value";
import { isBusy } from "./customCalls";
import type { Desk } from "./desk";
import { lazyState, type LazyState } from "./lazyCell";
import { placesOf } from "./precedents";
import { NO_CALLS, type Run } from "./run";
import { Unwound } from "./unwound";

/** Formulas that need each other are calculated within each other so deep at most; the rest waits, for stacks have an end. */
const DEEPEST = 64;
/** A formula that changes what it reads itself is calculated so often at most. */
const MOST_ROUNDS = 40;

/** What calculates formulas. */
export interface Calculating {
  /** What a cell comes to, for a formula that reads it. */
  readonly contentOf: (cell: Cell) => Scalar;
  /** What a cell that calculates its content holds, for everybody else. */
  readonly resolve: LazyState["resolve"];
  /** Does something that reads cells, calculating first what has to be. */
  readonly complete: <Outcome>(work: () => Outcome) => Outcome;
  /** Calculates formulas that are to be, the last one first, until none is left or the time is over. */
  readonly drain: (path: Run[]) => void;
  /** Finds out what a formula reads. */
  readonly prepare: (run: Run) => Compiled;
}

/** What the calculation hands its results to. */
export interface CalculatingParts {
  readonly world: () => World;
  readonly store: (run: Run, result: Result) => void;
  /** Marks a formula that is to be calculated once more: what it had read changed while it ran. */
  readonly again: (run: Run) => void;
}

/** Makes what calculates. */
export function createCalculating(desk: Desk, { world, store, again }: CalculatingParts): Calculating {
  const { running, awaiting } = desk;

  const isLate = (): boolean => desk.deadline !== Infinity && performance.now() > desk.deadline;

  function contentOf(cell: Cell): Scalar {
    const state = lazyState(cell);
    if (state === undefined) return heard(cell.content);
    const { run, row, column, last } = state;
    if (run.isDropped) return last;
    if (run.isRunning || awaiting.has(run)) return circular(run);
    if (run.isDirty) {
      if (running.length >= DEEPEST || isLate()) throw new Unwound(run);
      calculate(run);
    }
    const now = cellAt(run.sheet, row, column);
    return now === undefined ? undefined : heard(lazyState(now)?.last ?? plainContent(now));
  }

  const plainContent = (cell: Cell): Content | undefined => (lazyState(cell) === undefined ? cell.content : undefined);

  /** A formula that reads one that waits has to wait too. */
  function heard(content: Content | undefined): Scalar {
    const reader = running.at(-1);
    if (reader !== undefined && typeof content === "object" && isBusy(content)) reader.isBusy = true;
    return content;
  }

  /** All that lead from a formula back to itself are circular. */
  function circular(run: Run): Scalar {
    for (const one of [run, ...running.slice(Math.max(0, running.indexOf(run)))]) one.circularIn = desk.wave;
    return CIRCULAR;
  }

  function calculate(run: Run): void {
    run.isRunning = true;
    run.isBusy = false;
    run.asked = undefined;
    running.push(run);
    let result: Result;
    try {
      result = resultIn(run);
    } finally {
      running.pop();
      run.isRunning = false;
    }
    finish(run, result);
  }

  function resultIn(run: Run): Result {
    const { sheet, row, column } = run;
    const frame: Frame = { world: world(), sheet, row, column, owner: run, variables: undefined, names: 0 };
    try {
      return resultOf(prepare(run).run(frame), frame.world);
    } catch (error) {
      if (error instanceof Unwound) throw error;
      // The stack was full: what is nested as deep has more room when it is calculated by itself.
      if (error instanceof RangeError && running.length > 1) throw new Unwound(run);
      return NOT_A_VALUE;
    }
  }

  function finish(run: Run, result: Result): void {
    if (run.isDropped) return;
    run.rounds = run.wave === desk.wave ? run.rounds + 1 : 1;
    run.wave = desk.wave;
    const isEndless = run.circularIn === desk.wave || run.rounds > MOST_ROUNDS;
    run.circularIn = -1;
    run.isDirty = false;
    run.calls = run.asked ?? NO_CALLS;
    const wasBlocked = run.blocked !== undefined;
    store(run, isEndless ? CIRCULAR : run.isBusy ? BUSY : result);
    if (wasBlocked || run.blocked !== undefined) watch(run, prepare(run));
    const isStale = run.isStale && !isEndless;
    run.isStale = false;
    if (isStale) again(run);
  }

  function prepare(run: Run): Compiled {
    const compiled =
      run.compiled ?? world().compile(run.formula, { row: asRow(run.row), column: asColumn(run.column) });
    const isKnown = run.compiled !== undefined && compiled.names.length === 0 && compiled.tables.length === 0;
    run.compiled = compiled;
    if (!isKnown || run.isOpen) watch(run, compiled);
    return compiled;
  }

  /** Lets a formula hear of all that it reads, and of what is in the way of its array. */
  function watch(run: Run, compiled: Compiled): void {
    const { places, isOpen, isVolatile } = placesOf(compiled, run, world());
    run.isOpen = isOpen;
    if (isOpen) desk.open.add(run);
    else desk.open.delete(run);
    if (isVolatile) desk.volatile.add(run);
    if (run.blocked !== undefined) places.push({ sheet: run.sheet, area: run.blocked });
    desk.dependents.watch(run, places);
  }

  function drain(path: Run[]): void {
    const added = path.filter((run) => !awaiting.has(run));
    for (const run of path) awaiting.add(run);
    try {
      while (path.length > 0 && advance(path));
    } finally {
      for (const run of [...path, ...added]) awaiting.delete(run);
    }
  }

  /** Calculates the last formula of a path, or finds that another one comes first; false where the time is over. */
  function advance(path: Run[]): boolean {
    const run = path.at(-1);
    if (run === undefined) return false;
    awaiting.delete(run);
    try {
      if (run.isDirty && !run.isDropped && !run.isRunning) calculate(run);
      path.pop();
      return !isLate();
    } catch (error) {
      if (!(error instanceof Unwound)) throw error;
      awaiting.add(run);
      path.push(error.run);
      return !isLate();
    }
  }

  function complete<Outcome>(work: () => Outcome): Outcome {
    const { deadline } = desk;
    desk.deadline = Infinity;
    try {
      for (;;) {
        try {
          return work();
        } catch (error) {
          if (!(error instanceof Unwound)) throw error;
          drain([error.run]);
        }
      }
    } finally {
      desk.deadline = deadline;
    }
  }

  function resolve(cell: Cell, { run, row, column, last }: LazyState): Content | undefined {
    const isThere = (): boolean => cellAt(run.sheet, row, column) === cell;
    if (run.isDropped || !isThere()) return last;
    complete(() => contentOf(cell));
    return isThere() ? last : cellAt(run.sheet, row, column)?.content;
  }

  return { contentOf, resolve, complete, drain, prepare };
}
