import { firstOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toNumber } from "../values/coerce";
import { ERROR_TYPES, NOT_AVAILABLE } from "../values/errors";
import { isError, isMatrix, isReference, type Scalar, type Value } from "../values/value";
import { ofScalars, ofValues, type FunctionTable } from "./definition";

/** Tells of single values what they are, errors too. */
const telling = (isSo: (value: Scalar) => boolean) => ofScalars([1, 1], ([value]) => isSo(value), true);

const isEven = (value: Scalar, rest: number): Value => {
  const number = toNumber(value);
  return isError(number) ? number : Math.abs(Math.trunc(number)) % 2 === rest;
};

function typeOf([value]: readonly Value[], { world }: Frame): number {
  if (value !== undefined && isMatrix(value)) return 64;
  const scalar = firstOf(value, world);
  if (isError(scalar)) return 16;
  return typeof scalar === "string" ? 2 : typeof scalar === "boolean" ? 4 : 1;
}

function isFormula([value]: readonly Value[], { world }: Frame): Value {
  if (!isReference(value)) return isError(value) ? value : false;
  const [{ sheet, area }] = value.places;
  return world.formulaAt(sheet, area.top, area.left) !== undefined;
}

function formulaText([value]: readonly Value[], { world }: Frame): Value {
  if (!isReference(value)) return isError(value) ? value : NOT_AVAILABLE;
  const [{ sheet, area }] = value.places;
  const formula = world.formulaAt(sheet, area.top, area.left);
  return formula === undefined ? NOT_AVAILABLE : `=${formula}`;
}

/** N of a text is 0, which is what lets a formula hold a remark. */
function asNumber(value: Scalar): Scalar {
  if (typeof value === "string" || value === undefined) return 0;
  return typeof value === "boolean" ? Number(value) : value;
}

const asText = (value: Scalar): Scalar => (typeof value === "string" || isError(value) ? value : "");

/** What a value is. */
export const INFORMATION: FunctionTable = {
  ISBLANK: telling((value) => value === undefined),
  ISERROR: telling(isError),
  ISERR: telling((value) => isError(value) && value.code !== "#N/A"),
  ISNA: telling((value) => isError(value) && value.code === "#N/A"),
  ISNUMBER: telling((value) => typeof value === "number"),
  ISTEXT: telling((value) => typeof value === "string"),
  ISNONTEXT: telling((value) => typeof value !== "string"),
  ISLOGICAL: telling((value) => typeof value === "boolean"),
  ISEVEN: ofScalars([1, 1], ([value]) => isEven(value, 0)),
  ISODD: ofScalars([1, 1], ([value]) => isEven(value, 1)),
  ISREF: ofValues([1, 1], ([value]) => isReference(value)),
  ISFORMULA: ofValues([1, 1], isFormula),
  FORMULATEXT: ofValues([1, 1], formulaText),
  N: ofValues([1, 1], ([value], { world }) => asNumber(firstOf(value, world))),
  T: ofValues([1, 1], ([value], { world }) => asText(firstOf(value, world))),
  NA: ofValues([0, 0], () => NOT_AVAILABLE),
  TYPE: ofValues([1, 1], typeOf),
  "ERROR.TYPE": ofScalars(
    [1, 1],
    ([value]) => (isError(value) ? (ERROR_TYPES[value.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE),
    true,
  ),
};
