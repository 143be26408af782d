import type { Entry } from "./entry";

const TIME =
  /^(?<hours>\d{1,4})(?::(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2}(?:\.\d{1,3})?))?)?(?: (?<half>[ap])m?)?$/i;
const SECONDS_OF_DAY = 86_400;

/**
 * Reads a time as it may be typed, as the part of a day that it is (guess: "time-of-twelve").
 *
 * @example readTime("6:00 PM") // { content: 0.75, numberFormat: "h:mm AM/PM" }
 */
export function readTime(text: string): Entry | undefined {
  const { hours, minutes, seconds, half } = TIME.exec(text)?.groups ?? {};
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour === undefined || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) >= 60) return undefined;
  const content = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / SECONDS_OF_DAY;
  return { content, numberFormat: formatOf(hour, seconds !== undefined, half !== undefined) };
}

function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours;
  if (hours > 12) return undefined;
  return (hours % 12) + (half === "p" ? 12 : 0);
}

function formatOf(hour: number, hasSeconds: boolean, hasHalf: boolean): string {
  if (hour > 23) return "[h]:mm:ss";
  return `h:mm${hasSeconds ? ":ss" : ""}${hasHalf ? " AM/PM" : ""}`;
}
