import { cellCount } from "../../model/areas";
import { NOT_A_VALUE } from "../values/errors";
import {
  isMatrix,
  isReference,
  type Matrix,
  type Place,
  type Reference,
  type Result,
  type Scalar,
  type Value,
} from "../values/value";
import type { Visit, World } from "./frame";

/** What the cells of a reference come to. Several areas are no value. */
export function resultOf(value: Value, world: World): Result {
  return isReference(value) ? readReference(value, world) : value;
}

function readReference({ places }: Reference, world: World): Result {
  const [{ sheet, area }] = places;
  if (places.length > 1) return NOT_A_VALUE;
  const isCell = area.top === area.bottom && area.left === area.right;
  return isCell ? world.read(sheet, area.top, area.left) : world.matrix(places[0]);
}

/** A value as rows, a single one too. */
export function matrixOf(value: Value, world: World): Matrix {
  const result = resultOf(value, world);
  return isMatrix(result) ? result : [[result]];
}

/** The one value that is meant where several stand: the first. */
export function firstOf(value: Value, world: World): Scalar {
  const result = isReference(value) ? firstCell(value.places[0], world) : value;
  return isMatrix(result) ? result[0]?.[0] : result;
}

const firstCell = ({ sheet, area }: Place, world: World): Scalar => world.read(sheet, area.top, area.left);

/** How many rows and columns a value has. */
export function sizeOf(value: Value): { readonly rows: number; readonly columns: number } {
  if (isReference(value)) {
    const [{ area }] = value.places;
    return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  }
  return isMatrix(value) ? { rows: value.length, columns: value[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/**
 * Goes through all values that are there, with how far they are from the first: the cells of references that are not empty,
 * every value of rows. An answer of true ends it.
 */
export function eachFilled(value: Value, world: World, visit: Visit): void {
  if (isReference(value)) {
    for (const place of value.places) {
      const { top, left } = place.area;
      world.each(place, (cell, row, column) => visit(cell, row - top, column - left));
    }
    return;
  }
  const rows = isMatrix(value) ? value : [[value]];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell !== undefined && visit(cell, row, column) === true) return;
  }
}

/** The value so many rows and columns from the first. */
export function cellOf(value: Value, world: World, row: number, column: number): Scalar {
  if (!isReference(value)) return isMatrix(value) ? value[row]?.[column] : value;
  const [{ sheet, area }] = value.places;
  return world.read(sheet, area.top + row, area.left + column);
}

/** How many cells a value has, filled or not. */
export function cellsIn(value: Value): number {
  if (isReference(value)) return value.places.reduce((count, { area }) => count + cellCount(area), 0);
  const { rows, columns } = sizeOf(value);
  return rows * columns;
}
