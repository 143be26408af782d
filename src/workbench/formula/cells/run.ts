import type { Area } from "../../../workbook/address";
import type { Content, Sheet } from "../../model/book";
import type { Compiled } from "../compile/compiled";
import type { Place } from "../values/value";
import type { Call } from "./customCalls";

/** A formula in its cell, and how far its calculation is. */
export interface Run {
  readonly sheet: Sheet;
  row: number;
  column: number;
  formula: string;
  /** Undefined until it is first needed: what it reads is not known before. */
  compiled: Compiled | undefined;
  /** Whether what its cell shows may be wrong by now. */
  isDirty: boolean;
  isRunning: boolean;
  /** Whether its cell holds another formula by now, or none. */
  isDropped: boolean;
  /** Whether something that it has read changed while it ran. */
  isStale: boolean;
  /** The change of the workbook after which it was found to need its own result. */
  circularIn: number;
  /** Whether it waits for the answer of a custom function, its own or another cell's. */
  isBusy: boolean;
  /** Whether it names a sheet, a table or a name that is not there. */
  isOpen: boolean;
  /** What it is told of when it changes. */
  watched: readonly Place[];
  /** The cells that its array lies on. */
  spill: Area | undefined;
  /** The cells that its array would need, had nothing been in the way. */
  blocked: Area | undefined;
  /** What custom functions were asked, and have answered. */
  calls: ReadonlyMap<string, Call>;
  /** The calls of the calculation that is under way, where there are any. */
  asked: Map<string, Call> | undefined;
  /** The change of the workbook that it was last calculated after, and how often since. */
  wave: number;
  rounds: number;
  /** What its cell showed when it was last calculated. */
  shown: Content | undefined;
}

export const NO_CALLS: ReadonlyMap<string, Call> = new Map();

/** A formula that has just come to its cell. */
export const createRun = (sheet: Sheet, row: number, column: number, formula: string): Run => ({
  sheet,
  row,
  column,
  formula,
  compiled: undefined,
  isDirty: false,
  isRunning: false,
  isDropped: false,
  isStale: false,
  circularIn: -1,
  isBusy: false,
  isOpen: false,
  watched: [],
  spill: undefined,
  blocked: undefined,
  calls: NO_CALLS,
  asked: undefined,
  wave: -1,
  rounds: 0,
  shown: undefined,
});
