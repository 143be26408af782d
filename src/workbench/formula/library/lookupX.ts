import { cellOf, matrixOf, sizeOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toInteger } from "../values/coerce";
import { compare, type Plain } from "../values/compare";
import { NOT_A_VALUE, NOT_AVAILABLE } from "../values/errors";
import { isError, isReference, referTo, type Scalar, type Value } from "../values/value";
import { areaOf } from "../../model/areas";
import { firstError } from "./arguments";
import { ofValues, type FunctionTable } from "./definition";
import { isSought } from "./lookup";

const NEXT_SMALLER = -1;
const NEXT_LARGER = 1;
const WILDCARDS = 2;

/** The place of a value in a line, the first or the last; the nearest on one side where that is asked for. */
function placeOf(line: readonly Scalar[], sought: Scalar, mode: number, isFromEnd: boolean): number | undefined {
  const isMeant = isSought(sought, mode === WILDCARDS);
  const exact = isFromEnd ? line.findLastIndex(isMeant) : line.findIndex(isMeant);
  if (exact >= 0) return exact;
  if (mode !== NEXT_SMALLER && mode !== NEXT_LARGER) return undefined;
  return nearest(line, sought ?? 0, mode);
}

/** The place of the value that is nearest on one side: -1 below, 1 above. */
function nearest(line: readonly Scalar[], wanted: Scalar, side: number): number | undefined {
  if (isError(wanted)) return undefined;
  let best: { readonly place: number; readonly value: Plain } | undefined;
  for (const [place, value] of line.entries()) {
    if (isError(value) || typeof value !== typeof wanted || compare(value, wanted) * side < 0) continue;
    if (best === undefined || compare(value, best.value) * side < 0) best = { place, value };
  }
  return best?.place;
}

/** Where the value is that is meant: `(value, line, mode, direction)`; undefined where it is not there. */
function find(
  sought: Value,
  range: Value,
  mode: Value,
  direction: Value,
  { world }: Frame,
): number | undefined | Value {
  const matching = toInteger(mode as Scalar);
  const order = direction === undefined ? 1 : toInteger(direction as Scalar);
  if (isError(range) || isError(matching) || isError(order)) return firstError(range, matching, order);
  const { rows, columns } = sizeOf(range);
  if (rows > 1 && columns > 1) return NOT_A_VALUE;
  return placeOf(matrixOf(range, world).flat(), sought as Scalar, matching, order < 0);
}

function match([sought, range, mode, direction]: readonly Value[], frame: Frame): Value {
  const place = find(sought, range, mode, direction, frame);
  if (place === undefined) return NOT_AVAILABLE;
  return typeof place === "number" ? place + 1 : place;
}

function lookup([sought, range, results, otherwise, mode, direction]: readonly Value[], frame: Frame): Value {
  const place = find(sought, range, mode, direction, frame);
  if (place === undefined) return otherwise ?? NOT_AVAILABLE;
  if (typeof place !== "number") return place;
  if (isError(results)) return results;
  return lineAt(results, place, sizeOf(range).columns === 1, frame);
}

/** The row or column of the results that stands beside a place. */
function lineAt(results: Value, place: number, isRow: boolean, { world }: Frame): Value {
  const { rows, columns } = sizeOf(results);
  if (place >= (isRow ? rows : columns)) return NOT_A_VALUE;
  if (isReference(results)) {
    const [{ sheet, area }] = results.places;
    const { top, left, bottom, right } = area;
    return referTo(
      sheet,
      isRow ? areaOf(top + place, left, top + place, right) : areaOf(top, left + place, bottom, left + place),
    );
  }
  if (isRow) return [Array.from({ length: columns }, (_, column) => cellOf(results, world, place, column))];
  return Array.from({ length: rows }, (_, row) => [cellOf(results, world, row, place)]);
}

/** The newer ones, which say what they do where nothing is found. */
export const LOOKUP_X: FunctionTable = {
  XMATCH: ofValues([2, 4], match, [0, 2, 3]),
  XLOOKUP: ofValues([3, 6], lookup, [0, 4, 5]),
};
