import { refuse } from "./richApiError";

/** Whether a value from the wire is an object with properties. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asText = (value: unknown): string => (typeof value === "string" ? value : refuse("InvalidArgument"));

export const asFlag = (value: unknown): boolean => (typeof value === "boolean" ? value : refuse("InvalidArgument"));

const asNumber = (value: unknown): number => (typeof value === "number" ? value : refuse("InvalidArgument"));

/** A whole number from the least to the most that is taken. */
export function asInteger(value: unknown, least: number, most: number): number {
  const number = asNumber(value);
  return Number.isInteger(number) && number >= least && number <= most ? number : refuse("InvalidArgument");
}

/** A number from the least to the most that is taken. */
export function asNumberWithin(value: unknown, least: number, most: number): number {
  const number = asNumber(value);
  return number >= least && number <= most ? number : refuse("InvalidArgument");
}

/** One of some words. */
export const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: unknown): Choice =>
    choices.find((choice) => choice === value) ?? refuse("InvalidArgument");

/** A record from the wire, where nothing but the given names may stand in it. */
export function asRecord(value: unknown, names?: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return refuse("InvalidArgument");
  if (names !== undefined && Object.keys(value).some((name) => !names.includes(name))) return refuse("InvalidArgument");
  return value;
}
