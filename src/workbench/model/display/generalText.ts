/** With two digits of exponent at least, as in 1.23457E+11. */
export function exponentText(number: number, decimals: number, isPadded = false): string {
  const [mantissa = "", exponent = ""] = number.toExponential(decimals).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${isPadded ? mantissa : String(Number(mantissa))}E${exponent.charAt(0)}${digits}`;
}
