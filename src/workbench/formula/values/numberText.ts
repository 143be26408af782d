import { exponentText } from "../../model/display/generalText";

const DIGITS = 15;
/** Decimal numbers that take more characters are written with an exponent (guess; Excel documents none). */
const MOST_CHARACTERS = 21;

/**
 * A number as a formula makes a text of it: fifteen digits, no thousands.
 *
 * @example numberText(1 / 3) // "0.333333333333333"
 */
export function numberText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 10 ** DIGITS) return String(number);
  const rounded = Number(number.toPrecision(DIGITS));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  const plain = Math.abs(rounded) < 1 ? rounded.toFixed(MOST_CHARACTERS).replace(/0+$/, "") : text;
  const isExact = !plain.includes("e") && Number(plain) === rounded && plain.length <= MOST_CHARACTERS;
  return isExact ? plain : exponentText(rounded, DIGITS - 1);
}
