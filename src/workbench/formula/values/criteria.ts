import { readDate } from "../../model/entry/readDate";
import { readNumber } from "../../model/entry/readNumber";
import { compare } from "./compare";
import { isError, type Scalar } from "./value";
import { wildcards } from "./wildcards";

/** Whether a cell is one of those that a criterion is about. */
export type Criterion = (value: Scalar) => boolean;

const PARTS = /^(?<operator><>|<=|>=|=|<|>)?(?<rest>.*)$/s;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/**
 * Reads a criterion of COUNTIF and the like: a value, a text with wildcards, or a comparison.
 *
 * @example criterionOf(">=3")(5) // true
 */
export function criterionOf(criterion: Scalar): Criterion {
  if (criterion === undefined) return (value) => value === 0;
  if (isError(criterion)) return (value) => isError(value) && value.code === criterion.code;
  if (typeof criterion !== "string") return equals(criterion);
  const { operator, rest = "" } = PARTS.exec(criterion)?.groups ?? {};
  if (operator === undefined || operator === "=") return equalling(rest, operator === "=");
  if (operator === "<>") {
    const isSame = equalling(rest, true);
    return (value) => !isSame(value);
  }
  return comparing(HOLDS[operator] ?? (() => false), valueIn(rest));
}

/** Only values of the same kind are the same, but for texts that spell the number. */
function equals(sought: number | string | boolean): Criterion {
  return (value) => {
    if (typeof value === typeof sought) return !isError(value) && compare(value, sought) === 0;
    return typeof sought === "number" && typeof value === "string" && valueIn(value) === sought;
  };
}

function equalling(text: string, isComparison: boolean): Criterion {
  if (text === "")
    return isComparison ? (value) => value === undefined : (value) => value === undefined || value === "";
  if (/^#[A-Z/0]+[!?A]$/i.test(text)) return (value) => isError(value) && value.code === text.toUpperCase();
  const sought = valueIn(text);
  if (typeof sought !== "string") return equals(sought);
  const fits = wildcards(sought);
  return (value) => typeof value === "string" && fits(value);
}

function comparing(holds: (order: number) => boolean, limit: number | string | boolean): Criterion {
  return (value) => !isError(value) && typeof value === typeof limit && holds(compare(value, limit));
}

/** What a text in a criterion stands for: a number or truth value where it spells one. */
function valueIn(text: string): number | string | boolean {
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (!/^[-+.($\d]/.test(text) && !/\d$/.test(text)) return text;
  const content = (readNumber(text) ?? readDate(text, new Date().getFullYear()))?.content;
  return typeof content === "number" ? content : text;
}
