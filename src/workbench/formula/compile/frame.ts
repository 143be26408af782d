import type { CellAddress } from "../../../workbook/address";
import type { Book, Sheet } from "../../model/book";
import type { Area } from "../../../workbook/address";
import type { Matrix, Place, Result, Scalar, Value } from "../values/value";
import type { Compiled } from "./compiled";

/** Is shown a cell that is not empty; true ends it. */
export type Visit = (value: Exclude<Scalar, undefined>, row: number, column: number) => unknown;

/** What formulas may ask of the workbook that they stand in. */
export interface World {
  readonly book: Book;
  readonly sheetNamed: (name: string) => Sheet | undefined;
  /** What a cell comes to, calculated now where it has to be. */
  readonly read: (sheet: Sheet, row: number, column: number) => Scalar;
  readonly matrix: (place: Place) => Matrix;
  /** Goes through the cells of a place that are not empty, row by row. */
  readonly each: (
    place: Place,
    visit: (value: Exclude<Scalar, undefined>, row: number, column: number) => void,
  ) => void;
  /** The formula of a cell, without its equals sign. */
  readonly formulaAt: (sheet: Sheet, row: number, column: number) => string | undefined;
  /** The cells that the array of a cell spills over. */
  readonly spillAt: (sheet: Sheet, cell: CellAddress) => Area | undefined;
  readonly compile: (formula: string, base: CellAddress) => Compiled;
  /** What a custom function has answered to a call; #BUSY! until it has. Undefined where nobody has such a function. */
  readonly ask: (name: string, args: readonly Value[], frame: Frame) => Result;
  readonly isCustom: (name: string) => boolean;
  /** The moment as a serial, the same while formulas are calculated together. */
  readonly now: () => number;
}

/** Where a formula is calculated, and the variables that it has there. */
export interface Frame {
  readonly world: World;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The formula's own cell, which custom functions answer to; undefined for what stands in no cell, as a format's condition. */
  readonly owner: object | undefined;
  readonly variables: ReadonlyMap<string, Value> | undefined;
  /** How many names lead here, one by the other. */
  readonly names: number;
}

/** An expression, ready to be calculated. */
export type Node = (frame: Frame) => Value;

/** An expression whose references have been read. */
export type ResultNode = (frame: Frame) => Result;
