import type { Entry } from "./entry";
import { readTime } from "./readTime";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAY = 86_400_000;
const FIRST_SERIAL_OF_MARCH_1900 = 61;

/** A day as it was typed, and how it is shown. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/**
 * Reads a date, a time or both as they may be typed (en-US: the month comes first).
 *
 * @example readDate("5/6/2024", 2026) // { content: 45418, numberFormat: "m/d/yyyy" }
 */
export function readDate(text: string, currentYear: number): Entry | undefined {
  const time = readTime(text);
  if (time !== undefined) return time;
  const whole = dayEntry(text, currentYear);
  if (whole !== undefined) return whole;
  const [, dayText = "", timeText = ""] = /^(\S+(?: \S+)*?) +(\d{1,2}:.*)$/.exec(text) ?? [];
  const day = dayEntry(dayText, currentYear);
  const clock = readTime(timeText);
  if (typeof day?.content !== "number" || typeof clock?.content !== "number") return undefined;
  return { content: day.content + clock.content, numberFormat: "m/d/yyyy h:mm" };
}

function dayEntry(text: string, currentYear: number): Entry | undefined {
  for (const read of [readYearFirst, readThreeNumbers, readTwoNumbers, readDayAndName, readNameAndDay]) {
    const day = read(text, currentYear);
    const content = day === undefined ? undefined : serialOf(day);
    if (day !== undefined && content !== undefined) return { content, numberFormat: day.format };
  }
  return undefined;
}

function readYearFirst(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? undefined : { year: +year, month: Number(month), day: Number(day), format: "m/d/yyyy" };
}

function readThreeNumbers(text: string): Day | undefined {
  const [, month, separator, day, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text) ?? [];
  if (separator === undefined || year === undefined) return undefined;
  return { year: fullYear(year), month: Number(month), day: Number(day), format: "m/d/yyyy" };
}

/** Month and day; where there is no such day, month and year (guess: "month-and-year"). */
function readTwoNumbers(text: string, currentYear: number): Day | undefined {
  const [, month, second] = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(text) ?? [];
  if (month === undefined || second === undefined) return undefined;
  const day = { year: currentYear, month: Number(month), day: Number(second), format: "d-mmm" };
  if (second.length <= 2 && serialOf(day) !== undefined) return day;
  return { year: fullYear(second), month: Number(month), day: 1, format: "mmm-yy" };
}

/** As in `5 May`, `5-May-24`. */
function readDayAndName(text: string, currentYear: number): Day | undefined {
  const [, day, name = "", year] = /^(\d{1,2})[- /]?([a-z]{3,9})\.?(?:[- /,]+(\d{2}|\d{4}))?$/i.exec(text) ?? [];
  const month = monthOf(name);
  if (day === undefined || month === undefined) return undefined;
  const format = year === undefined ? "d-mmm" : "d-mmm-yy";
  return { year: year === undefined ? currentYear : fullYear(year), month, day: +day, format };
}

/** As in `May 5`, `May 5, 2024`, `May 2024`. */
function readNameAndDay(text: string, currentYear: number): Day | undefined {
  const [, name = "", first, year] = /^([a-z]{3,9})\.?[- /]?(\d{1,2}|\d{4})(?:, ?| )?(\d{4})?$/i.exec(text) ?? [];
  const month = monthOf(name);
  if (month === undefined || first === undefined) return undefined;
  if (year !== undefined) return { year: +year, month, day: +first, format: "d-mmm-yy" };
  const day = { year: currentYear, month, day: +first, format: "d-mmm" };
  if (first.length <= 2 && serialOf(day) !== undefined) return day;
  return { year: fullYear(first), month, day: 1, format: "mmm-yy" };
}

function monthOf(name: string): number | undefined {
  const word = name.toLowerCase();
  const index = Math.max(MONTHS.indexOf(word), FULL_MONTHS.indexOf(word));
  return index < 0 ? undefined : index + 1;
}

/** Two digits are of this century up to 29 (Windows' usual setting). */
function fullYear(written: string): number {
  if (written.length === 4) return Number(written);
  return Number(written) + (Number(written) < 30 ? 2000 : 1900);
}

/** The serial of a day; undefined where there is no such day from 1900 to 9999. */
function serialOf({ year, month, day }: Day): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  return serial < FIRST_SERIAL_OF_MARCH_1900 ? serial - 1 : serial;
}
