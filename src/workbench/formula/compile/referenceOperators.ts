import { bounding, intersection } from "../../model/areas";
import { NO_REFERENCE, NOT_A_VALUE, NULL } from "../values/errors";
import { isError, isMatrix, isReference, referTo, type Place, type Reference, type Value } from "../values/value";
import { firstOf } from "./reading";
import type { Frame, Node } from "./frame";

type Combine = (a: Reference, b: Reference) => Value;

/** From one reference to another: the smallest area that has both. */
function spanned({ places: [a, ...moreA] }: Reference, { places: [b, ...moreB] }: Reference): Value {
  if (a.sheet !== b.sheet || moreA.length > 0 || moreB.length > 0) return NO_REFERENCE;
  return referTo(a.sheet, bounding(a.area, b.area));
}

function shared(a: Reference, b: Reference): Value {
  const places = a.places.flatMap((one) => b.places.flatMap((other) => sharedPlace(one, other)));
  const [first, ...others] = places;
  return first === undefined ? NULL : { kind: "reference", places: [first, ...others] };
}

function sharedPlace(one: Place, other: Place): Place[] {
  const area = one.sheet === other.sheet ? intersection(one.area, other.area) : undefined;
  return area === undefined ? [] : [{ sheet: one.sheet, area }];
}

const united: Combine = (a, b) => ({ kind: "reference", places: [...a.places, ...b.places] });

const COMBINATIONS = new Map<string, Combine>([
  [":", spanned],
  [" ", shared],
  [",", united],
]);

/** The operators that make a reference of two: from one to the other, what they share, both. Undefined for any other. */
export function referenceOperation(operator: string): ((a: Node, b: Node) => Node) | undefined {
  const combine = COMBINATIONS.get(operator);
  if (combine === undefined) return undefined;
  return (a, b) => (frame) => {
    const first = a(frame);
    if (!isReference(first)) return isError(first) ? first : NOT_A_VALUE;
    const second = b(frame);
    if (!isReference(second)) return isError(second) ? second : NOT_A_VALUE;
    return combine(first, second);
  };
}

/** The cells that the array of a cell spills over (`A1#`). */
export const spilled =
  (operand: Node): Node =>
  (frame) => {
    const value = operand(frame);
    if (!isReference(value)) return isError(value) ? value : NO_REFERENCE;
    const [{ sheet, area }] = value.places;
    frame.world.read(sheet, area.top, area.left);
    const spill = frame.world.spillAt(sheet, { row: area.top, column: area.left });
    return spill === undefined ? NO_REFERENCE : referTo(sheet, spill);
  };

/** The one value that is meant of many: that of the same row or column, or of an array the first (`@A1:A9`). */
export const intersected =
  (operand: Node): Node =>
  (frame) => {
    const value = operand(frame);
    if (isReference(value)) return inLine(value, frame);
    return isMatrix(value) ? firstOf(value, frame.world) : value;
  };

function inLine({ places: [{ sheet, area }, ...others] }: Reference, { world, row, column }: Frame): Value {
  const { top, left, bottom, right } = area;
  const ownRow = top === bottom ? top : row;
  const ownColumn = left === right ? left : column;
  const isInside = ownRow >= top && ownRow <= bottom && ownColumn >= left && ownColumn <= right;
  return isInside && others.length === 0 ? world.read(sheet, ownRow, ownColumn) : NOT_A_VALUE;
}
