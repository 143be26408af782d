import type { Frame, Node } from "../compile/frame";
import type { Scalar, Value } from "../values/value";

/** How many arguments a function takes. */
export type Arity = readonly [least: number, most: number];

/** Excel's limit (Excel specifications and limits). */
export const MOST_ARGUMENTS = 255;

/** A function that calculates its arguments itself, or doesn't. */
interface LazyFunction {
  readonly takes: Arity;
  readonly lazy: (args: readonly Node[], frame: Frame) => Value;
}

/** A function of values. Where it takes one value and is given several, it is called for each of them. */
export interface EagerFunction {
  readonly takes: Arity;
  /** The arguments that it takes one value of; the others come as they are, references too. */
  readonly lifts: "all" | readonly number[];
  /** Whether errors among the single values are handed to it; otherwise the first of them is what it comes to. */
  readonly seesErrors: boolean;
  readonly run: (args: readonly Value[], frame: Frame) => Value;
}

export type FunctionDefinition = LazyFunction | EagerFunction;

/** Functions by their names in capital letters. */
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** A function of single values; an error among them is its result. */
export const ofScalars = (
  takes: Arity,
  run: (args: readonly Scalar[], frame: Frame) => Value,
  seesErrors = false,
): EagerFunction => ({ takes, lifts: "all", seesErrors, run: run as EagerFunction["run"] });

/** A function of whole ranges and arrays; those at some places are taken one value at a time. */
export const ofValues = (
  takes: Arity,
  run: EagerFunction["run"],
  lifts: readonly number[] = [],
  seesErrors = false,
): EagerFunction => ({ takes, lifts, seesErrors, run });

/** A function that is handed its arguments uncalculated. */
export const ofNodes = (takes: Arity, lazy: LazyFunction["lazy"]): LazyFunction => ({ takes, lazy });
