import { dateOf } from "../../../workbook/cell";

/** A day as people write it; 29 February 1900 is one for Excel. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
/** The serial of 29 February 1900, which never was: Excel keeps it for Lotus 1-2-3's sake. */
const LEAP_BUG = 60;
const LAST_SERIAL = 2_958_465;
const FIRST_YEAR = 1900;

/** The day that a serial stands for; undefined for what is none. Serial 0 is 0 January 1900. */
export function dayOf(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return undefined;
  if (whole === 0) return { year: FIRST_YEAR, month: 1, day: 0 };
  if (whole === LEAP_BUG) return { year: FIRST_YEAR, month: 2, day: 29 };
  const date = dateOf(whole);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day, whose month and day may lie outside of the year and month; undefined where Excel has no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year === FIRST_YEAR && month === 2 && day === 29) return LEAP_BUG;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const days = date.getTime() / MILLISECONDS + 25_569;
  const serial = days <= LEAP_BUG ? days - 1 : days;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : undefined;
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of the week, Sunday as 0. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7;

/** The same day some months further; the last of the month where it is shorter. */
export function monthsLater({ year, month, day }: Day, months: number): number | undefined {
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return serialOf(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}
