import type { Area } from "../../../workbook/address";
import type { ErrorValue } from "../../../workbook/cell";
import type { Content, Sheet } from "../../model/book";

/** What a formula makes of one cell; an empty cell is undefined. */
export type Scalar = Content | undefined;

/** Rows of values, all as long, at least one of one. */
export type Matrix = readonly (readonly Scalar[])[];

/** An area of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells that a formula refers to: one area, or several of a union. */
export interface Reference {
  readonly kind: "reference";
  readonly places: readonly [Place, ...Place[]];
}

/** What an expression comes to once its references are read. */
export type Result = Scalar | Matrix;

/** Whatever an expression comes to. */
export type Value = Result | Reference;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "error";

export const isReference = (value: Value): value is Reference =>
  typeof value === "object" && "kind" in value && value.kind === "reference";

/** A reference to one area. */
export const referTo = (sheet: Sheet, area: Area): Reference => ({ kind: "reference", places: [{ sheet, area }] });
