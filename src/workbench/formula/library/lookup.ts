import type { ErrorValue } from "../../../workbook/cell";
import { cellOf, eachFilled, sizeOf } from "../compile/reading";
import type { Frame, World } from "../compile/frame";
import { toInteger, toTruth } from "../values/coerce";
import { compare } from "../values/compare";
import { NO_REFERENCE, NOT_A_VALUE, NOT_AVAILABLE } from "../values/errors";
import { isError, isReference, referTo, type Reference, type Scalar, type Value } from "../values/value";
import { wildcards } from "../values/wildcards";
import { areaOf } from "../../model/areas";
import { firstError } from "./arguments";
import { ofNodes, ofValues, MOST_ARGUMENTS, type FunctionTable } from "./definition";
import { firstOf } from "../compile/reading";
import type { Node } from "../compile/frame";

/** Which value of a row or column is meant. */
type Matching = "exact" | "wildcards" | "not above" | "not below";

/** Tells whether values are the sought one; a text may have wildcards. */
export function isSought(sought: Scalar, withWildcards: boolean): (value: Scalar) => boolean {
  if (withWildcards && typeof sought === "string") {
    const fits = wildcards(sought);
    return (value) => typeof value === "string" && fits(value);
  }
  const wanted = sought ?? 0;
  if (isError(wanted)) return () => false;
  return (value) => typeof value === typeof wanted && !isError(value) && compare(value, wanted) === 0;
}

/** The place of a value in a row or column, from 0 on; undefined where it is not there. */
function placeIn(range: Value, sought: Scalar, matching: Matching, world: World): number | undefined {
  const { columns } = sizeOf(range);
  const isColumn = columns === 1;
  let place: number | undefined;
  if (matching === "exact" || matching === "wildcards") {
    const isMeant = isSought(sought, matching === "wildcards");
    eachFilled(range, world, (value, row, column) => {
      if (!isMeant(value)) return false;
      place = isColumn ? row : column;
      return true;
    });
    return place;
  }
  const wanted = sought ?? 0;
  if (isError(wanted)) return undefined;
  const sign = matching === "not above" ? 1 : -1;
  eachFilled(range, world, (value, row, column) => {
    if (isError(value) || typeof value !== typeof wanted) return false;
    if (compare(value, wanted) * sign > 0) return true;
    place = isColumn ? row : column;
    return false;
  });
  return place;
}

const isLine = (range: Value): boolean => {
  const { rows, columns } = sizeOf(range);
  return rows === 1 || columns === 1;
};

function match(args: readonly Value[], { world }: Frame): Value {
  const [sought, range, mode] = args;
  const type = args.length > 2 ? toInteger(mode as Scalar) : 1;
  if (isError(type)) return type;
  if (isError(range)) return range;
  if (!isLine(range)) return NOT_AVAILABLE;
  const matching: Matching = type === 0 ? "wildcards" : type > 0 ? "not above" : "not below";
  const place = placeIn(range, sought as Scalar, matching, world);
  return place === undefined ? NOT_AVAILABLE : place + 1;
}

/** One line of a range: its first column or row. */
function lineOf(range: Value, isColumn: boolean): Value {
  if (isReference(range)) {
    const [{ sheet, area }] = range.places;
    const { top, left, bottom, right } = area;
    return referTo(sheet, isColumn ? areaOf(top, left, bottom, left) : areaOf(top, left, top, right));
  }
  if (!Array.isArray(range)) return range;
  const rows = range as readonly (readonly Scalar[])[];
  return isColumn ? rows.map((cells) => [cells[0]]) : rows.slice(0, 1);
}

/** VLOOKUP and HLOOKUP: seeks in the first line and answers from another one. */
const lookingUp = (isColumn: boolean) =>
  ofValues(
    [3, 4],
    (args, { world }) => {
      const [sought, table, index, isNear] = args;
      const wanted = toInteger(index as Scalar);
      const near = args.length > 3 ? toTruth(isNear as Scalar) : true;
      if (isError(wanted) || isError(near) || isError(table)) return firstError(wanted, near, table);
      const { rows, columns } = sizeOf(table);
      if (wanted < 1) return NOT_A_VALUE;
      if (wanted > (isColumn ? columns : rows)) return NO_REFERENCE;
      const place = placeIn(lineOf(table, isColumn), sought as Scalar, near ? "not above" : "wildcards", world);
      if (place === undefined) return NOT_AVAILABLE;
      return (isColumn ? cellOf(table, world, place, wanted - 1) : cellOf(table, world, wanted - 1, place)) ?? 0;
    },
    [0, 2, 3],
  );

/** LOOKUP: in a line with an answer beside it, or in the longer side of a table with the answer at its end. */
function lookup([sought, range, results]: readonly Value[], { world }: Frame): Value {
  if (isError(range)) return range;
  const { rows, columns } = sizeOf(range);
  const isColumn = rows >= columns;
  const place = placeIn(lineOf(range, isColumn), sought as Scalar, "not above", world);
  if (place === undefined) return NOT_AVAILABLE;
  if (results === undefined) return cellOf(range, world, isColumn ? place : rows - 1, isColumn ? columns - 1 : place);
  return sizeOf(results).columns === 1 ? cellOf(results, world, place, 0) : cellOf(results, world, 0, place);
}

/** One cell of a range, or a whole row or column of it where 0 is asked for. */
function index(args: readonly Value[], { world }: Frame): Value {
  const [range, first, second, part] = args;
  if (isError(range)) return range;
  const source = isReference(range) && part !== undefined ? partOf(range, part as Scalar) : range;
  const { rows, columns } = sizeOf(source);
  const one = toInteger(first as Scalar);
  const other = args.length > 2 ? toInteger(second as Scalar) : undefined;
  if (isError(one) || isError(other) || isError(source)) return firstError(one, other, source);
  const [row, column] = other === undefined && rows === 1 ? [1, one] : [one, other ?? (columns === 1 ? 1 : 0)];
  if (row < 0 || column < 0) return NOT_A_VALUE;
  if (row > rows || column > columns) return NO_REFERENCE;
  return cut(source, world, row - 1, column - 1);
}

function partOf(range: Reference, part: Scalar): Value {
  const number = toInteger(part);
  const place = isError(number) ? undefined : range.places[number - 1];
  return place === undefined ? NO_REFERENCE : referTo(place.sheet, place.area);
}

/** A cell of a range, a whole line where a place is -1, or all of it. */
function cut(range: Value, world: World, row: number, column: number): Value {
  const { rows, columns } = sizeOf(range);
  const [top, bottom] = row < 0 ? [0, rows - 1] : [row, row];
  const [left, right] = column < 0 ? [0, columns - 1] : [column, column];
  if (!isReference(range)) {
    if (top === bottom && left === right) return cellOf(range, world, top, left);
    const cells = Array.isArray(range) ? (range as readonly (readonly Scalar[])[]) : [[range as Scalar]];
    return cells.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  }
  const [{ sheet, area }] = range.places;
  return referTo(sheet, areaOf(area.top + top, area.left + left, area.top + bottom, area.left + right));
}

function choose([chosen, ...options]: readonly Node[], frame: Frame): Value | ErrorValue {
  const number = toInteger(firstOf(chosen?.(frame), frame.world));
  if (isError(number)) return number;
  return number < 1 || number > options.length ? NOT_A_VALUE : options[number - 1]?.(frame);
}

/** What finds a value by another. */
export const LOOKUP: FunctionTable = {
  MATCH: ofValues([2, 3], match, [0, 2]),
  VLOOKUP: lookingUp(true),
  HLOOKUP: lookingUp(false),
  LOOKUP: ofValues([2, 3], lookup, [0]),
  INDEX: ofValues([2, 4], index, [1, 2, 3]),
  CHOOSE: ofNodes([2, MOST_ARGUMENTS], choose),
};
