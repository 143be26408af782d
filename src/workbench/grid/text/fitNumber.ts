import { exponentText } from "../../model/display/generalText";

/** What stands in a cell that is too narrow for its number. */
export const hashes = (count: number): string => "#".repeat(Math.max(1, count));

/**
 * A number as the General format shows it in a narrow cell: with fewer decimals, then with an exponent; undefined where
 * neither fits.
 *
 * @example fittedGeneral(1234.5678, (text) => text.length <= 6) // "1234.6"
 */
export function fittedGeneral(number: number, fits: (text: string) => boolean): string | undefined {
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = String(Number(number.toFixed(decimals)));
    const isTelling = text !== "0" && text !== "-0" && !text.includes("e");
    if (isTelling && fits(text)) return text;
  }
  if (Math.abs(number) >= 1e-4 && Math.abs(number) < 1e5) return undefined;
  for (let decimals = 5; decimals >= 0; decimals--) {
    const text = exponentText(number, decimals);
    if (fits(text)) return text;
  }
  return undefined;
}
