/** A version of a requirement set, such as "1.13". */
export type ApiVersion = `${number}.${number}`;

/**
 * Whether a version is the same as another or later; "1.10" is later than "1.9".
 *
 * @example isAtLeast("1.12", "1.9") // true
 */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
