import type { Entry } from "./entry";

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?\s*(?<sign>[-+])?\s*(?<dollar>\$)?\s*(?<digits>${DIGITS})(?<exponent>e[-+]?\d+)?\s*(?<percent>%)?\s*(?<close>\))?$`,
  "i",
);
const FRACTION = /^(?<sign>[-+])?(?<whole>\d+) (?<top>\d{1,5})\/(?<bottom>\d{1,5})$/;

/**
 * Reads a number as it may be typed: with thousands, a currency, a percent sign, brackets for a minus, an exponent.
 *
 * @example readNumber("12.5%") // { content: 0.125, numberFormat: "0.00%" }
 */
export function readNumber(text: string): Entry | undefined {
  return readFraction(text) ?? readDecimal(text);
}

function readDecimal(text: string): Entry | undefined {
  const { open, sign, dollar, digits, exponent = "", percent, close } = NUMBER.exec(text)?.groups ?? {};
  if (digits === undefined || (open === undefined) !== (close === undefined)) return undefined;
  if (open !== undefined && sign !== undefined) return undefined;
  const size = Number(digits.replaceAll(",", "") + exponent);
  const number = (sign === "-" || open !== undefined ? -size : size) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(number)) return undefined;
  const numberFormat = formatOf({ digits, exponent, dollar, percent });
  return { content: asExcel(number), ...(numberFormat !== undefined && { numberFormat }) };
}

interface Written {
  readonly digits: string;
  readonly exponent: string;
  readonly dollar: string | undefined;
  readonly percent: string | undefined;
}

function formatOf({ digits, exponent, dollar, percent }: Written): string | undefined {
  const hasDecimals = /\.\d/.test(digits);
  if (percent !== undefined) return hasDecimals ? "0.00%" : "0%";
  if (dollar !== undefined) return hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent !== "") return "0.00E+00";
  if (digits.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** A whole number with a fraction, as in 2 1/2; without the whole number it would be a date. */
function readFraction(text: string): Entry | undefined {
  const { sign, whole, top, bottom } = FRACTION.exec(text)?.groups ?? {};
  if (whole === undefined || top === undefined || bottom === undefined || Number(bottom) === 0) return undefined;
  const size = Number(whole) + Number(top) / Number(bottom);
  const numberFormat = bottom.length > 1 ? "# ??/??" : "# ?/?";
  return { content: sign === "-" ? -size : size, numberFormat };
}

/** Excel keeps 15 digits of what is typed, and knows no minus zero. */
const asExcel = (number: number): number => Number(number.toPrecision(15)) + 0;
