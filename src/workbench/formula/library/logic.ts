import type { ErrorValue } from "../../../workbook/cell";
import { eachFilled, firstOf, resultOf } from "../compile/reading";
import type { Frame, Node } from "../compile/frame";
import { broadcast } from "../values/broadcast";
import { toTruth } from "../values/coerce";
import { compare } from "../values/compare";
import { NOT_A_VALUE, NOT_AVAILABLE } from "../values/errors";
import { isError, isMatrix, type Scalar, type Value } from "../values/value";
import { isRange } from "./arguments";
import { MOST_ARGUMENTS, ofNodes, ofScalars, ofValues, type FunctionTable } from "./definition";

/** What a branch comes to; one that is not there has a value of its own. */
const branch = (node: Node | undefined, frame: Frame, otherwise: Scalar): Value =>
  node === undefined ? otherwise : node(frame);

function choose([condition, then, otherwise]: readonly Node[], frame: Frame): Value {
  const tested = condition === undefined ? undefined : resultOf(condition(frame), frame.world);
  if (!isMatrix(tested)) {
    const truth = toTruth(tested);
    if (isError(truth)) return truth;
    return truth ? branch(then, frame, true) : branch(otherwise, frame, false);
  }
  const sides = [branch(then, frame, true), branch(otherwise, frame, false)].map((side) => resultOf(side, frame.world));
  return broadcast([tested, ...sides], ([one, a, b]) => {
    const truth = toTruth(one);
    if (isError(truth)) return truth;
    return truth ? a : b;
  });
}

/** Another value in the place of errors. */
const replacing =
  (isMeant: (error: ErrorValue) => boolean) =>
  ([tested, instead]: readonly Node[], frame: Frame): Value => {
    const value = tested?.(frame);
    const result = resultOf(value, frame.world);
    if (!isMatrix(result)) {
      if (!isError(result) || !isMeant(result)) return value ?? 0;
      return branch(instead, frame, undefined) ?? 0;
    }
    const other = resultOf(branch(instead, frame, undefined), frame.world);
    return broadcast([result, other], ([one, alternative]) => (isError(one) && isMeant(one) ? alternative : one));
  };

function firstThatHolds(args: readonly Node[], frame: Frame): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const truth = toTruth(firstOf(args[index]?.(frame), frame.world));
    if (isError(truth)) return truth;
    if (truth) return branch(args[index + 1], frame, undefined);
  }
  return NOT_AVAILABLE;
}

function switched([sought, ...cases]: readonly Node[], frame: Frame): Value {
  const value = firstOf(sought?.(frame), frame.world);
  if (isError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const one = firstOf(cases[index]?.(frame), frame.world);
    if (isError(one)) return one;
    if (compare(value, one) === 0) return branch(cases[index + 1], frame, undefined);
  }
  return cases.length % 2 === 1 ? branch(cases.at(-1), frame, undefined) : NOT_AVAILABLE;
}

/** Looks at all conditions: texts in ranges do not count, and where nothing counts there is no answer. */
const ofTruths = (decide: (trues: number, count: number) => boolean) =>
  ofValues([1, MOST_ARGUMENTS], (args, { world }) => {
    let trues = 0;
    let count = 0;
    let failure: ErrorValue | undefined;
    const add = (truth: boolean | ErrorValue): void => {
      if (isError(truth)) failure ??= truth;
      else trues += truth ? 1 : 0;
      count += 1;
    };
    for (const arg of args) {
      if (!isRange(arg)) {
        add(toTruth(arg as Scalar));
        continue;
      }
      eachFilled(arg, world, (value) => {
        if (typeof value !== "string") add(toTruth(value));
      });
    }
    return failure ?? (count === 0 ? NOT_A_VALUE : decide(trues, count));
  });

/** What decides, and what follows from it. */
export const LOGIC: FunctionTable = {
  TRUE: ofValues([0, 0], () => true),
  FALSE: ofValues([0, 0], () => false),
  IF: ofNodes([2, 3], choose),
  IFS: ofNodes([2, MOST_ARGUMENTS], firstThatHolds),
  SWITCH: ofNodes([3, MOST_ARGUMENTS], switched),
  IFERROR: ofNodes(
    [2, 2],
    replacing(() => true),
  ),
  IFNA: ofNodes(
    [2, 2],
    replacing(({ code }) => code === "#N/A"),
  ),
  AND: ofTruths((trues, count) => trues === count),
  OR: ofTruths((trues) => trues > 0),
  XOR: ofTruths((trues) => trues % 2 === 1),
  NOT: ofScalars([1, 1], ([value]) => {
    const truth = toTruth(value);
    return isError(truth) ? truth : !truth;
  }),
};
