import type { ErrorValue } from "../../../workbook/cell";
import { readDate } from "../../model/entry/readDate";
import { NO_NUMBER, NOT_A_VALUE } from "../values/errors";
import type { Value } from "../values/value";
import { withNumbers, withTexts } from "./arguments";
import { daysIn, dayOf, monthsLater, serialOf, weekdayOf, type Day } from "./calendar";
import { ofScalars, ofValues, type Arity, type FunctionTable } from "./definition";

const ofNumbers = (takes: Arity, run: (...numbers: number[]) => Value) =>
  ofScalars(takes, (args) => withNumbers(args, run));

/** Something of the day that a serial stands for. */
const ofDay = (run: (day: Day) => number) =>
  ofNumbers([1, 1], (serial = 0) => {
    const day = dayOf(serial);
    return day === undefined ? NO_NUMBER : run(day);
  });

const SECONDS = 86_400;

/** Something of the time of day, in whole seconds. */
const ofTime = (run: (seconds: number) => number) =>
  ofNumbers([1, 1], (serial = 0) =>
    serial < 0 ? NO_NUMBER : run(Math.round((serial - Math.floor(serial)) * SECONDS) % SECONDS),
  );

const orNoNumber = (serial: number | undefined): number | ErrorValue => serial ?? NO_NUMBER;

function date(year = 0, month = 0, day = 0): number | ErrorValue {
  const full = year < 1900 ? year + 1900 : year;
  if (full < 0 || full > 9999) return NO_NUMBER;
  return orNoNumber(serialOf(Math.trunc(full), Math.trunc(month), Math.trunc(day)));
}

function time(hours = 0, minutes = 0, seconds = 0): number | ErrorValue {
  const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
  return total < 0 ? NO_NUMBER : (total % SECONDS) / SECONDS;
}

/** The first day of the week for WEEKDAY's and WEEKNUM's kinds, Sunday as 0. */
const FIRST_DAYS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };

function weekday(serial = 0, kind = 1): number | ErrorValue {
  if (serial < 0) return NO_NUMBER;
  if (kind === 3) return (weekdayOf(serial) + 6) % 7;
  const first = FIRST_DAYS[Math.trunc(kind)];
  return first === undefined ? NO_NUMBER : ((weekdayOf(serial) - first + 7) % 7) + 1;
}

function isoWeek(serial = 0): number | ErrorValue {
  const thursday = Math.floor(serial) + 4 - (weekdayOf(serial) || 7);
  const day = dayOf(thursday);
  const newYear = day === undefined ? undefined : serialOf(day.year, 1, 1);
  return newYear === undefined ? NO_NUMBER : Math.floor((thursday - newYear) / 7) + 1;
}

function weekNumber(serial = 0, kind = 1): number | ErrorValue {
  if (kind === 21) return isoWeek(serial);
  const first = FIRST_DAYS[Math.trunc(kind)];
  const day = dayOf(serial);
  const newYear = day === undefined ? undefined : serialOf(day.year, 1, 1);
  if (first === undefined || newYear === undefined) return NO_NUMBER;
  return Math.floor((Math.floor(serial) - newYear + ((weekdayOf(newYear) - first + 7) % 7)) / 7) + 1;
}

function later(serial = 0, months = 0): number | ErrorValue {
  const day = dayOf(serial);
  return day === undefined ? NO_NUMBER : orNoNumber(monthsLater(day, Math.trunc(months)));
}

function endOfMonth(serial = 0, months = 0): number | ErrorValue {
  const day = dayOf(serial);
  return day === undefined ? NO_NUMBER : orNoNumber(monthsLater({ ...day, day: 31 }, Math.trunc(months)));
}

/** Whole years, months or days between two days, in the units that DATEDIF knows. */
function between(start: number, end: number, unit: string): Value {
  const from = dayOf(start);
  const to = dayOf(end);
  if (from === undefined || to === undefined || end < start) return NO_NUMBER;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "YM":
      return months % 12;
    case "MD":
      return to.day >= from.day ? to.day - from.day : to.day - from.day + daysIn(to.year, to.month - 1);
    case "YD":
      return daysInYear(from, to);
    default:
      return NO_NUMBER;
  }
}

function daysInYear(from: Day, to: Day): Value {
  const isLater = to.month > from.month || (to.month === from.month && to.day >= from.day);
  const start = serialOf(isLater ? to.year : to.year - 1, from.month, from.day);
  const end = serialOf(to.year, to.month, to.day);
  return start === undefined || end === undefined ? NO_NUMBER : end - start;
}

/** The day or the time that a text spells. */
const spelled = (part: (serial: number) => number) =>
  ofScalars([1, 1], (args) =>
    withTexts(args, (text = "") => {
      const content = readDate(text.trim(), new Date().getFullYear())?.content;
      return typeof content === "number" ? part(content) : NOT_A_VALUE;
    }),
  );

/** Days of 360 a year, as American accountants count them or, with a method of TRUE, as European ones do. */
function days360(start = 0, end = 0, isEuropean = 0): Value {
  const from = dayOf(start);
  const to = dayOf(end);
  if (from === undefined || to === undefined) return NO_NUMBER;
  const first = Math.min(30, from.day);
  const last = to.day === 31 && (isEuropean !== 0 || first === 30) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

/** Days and times, which are numbers. */
export const DATES: FunctionTable = {
  NOW: ofValues([0, 0], (_, { world }) => world.now()),
  TODAY: ofValues([0, 0], (_, { world }) => Math.floor(world.now())),
  DATE: ofNumbers([3, 3], date),
  TIME: ofNumbers([3, 3], time),
  DATEVALUE: spelled(Math.floor),
  TIMEVALUE: spelled((serial) => serial - Math.floor(serial)),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
  WEEKDAY: ofNumbers([1, 2], weekday),
  WEEKNUM: ofNumbers([1, 2], weekNumber),
  ISOWEEKNUM: ofNumbers([1, 1], isoWeek),
  EDATE: ofNumbers([2, 2], later),
  EOMONTH: ofNumbers([2, 2], endOfMonth),
  DAYS: ofNumbers([2, 2], (end = 0, start = 0) => Math.floor(end) - Math.floor(start)),
  DAYS360: ofNumbers([2, 3], days360),
  DATEDIF: ofScalars([3, 3], ([start, end, unit]) =>
    withNumbers([start, end], (from = 0, to = 0) => withTexts([unit], (text = "") => between(from, to, text))),
  ),
};
