import { matrixOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { toNumber } from "../values/coerce";
import { NO_NUMBER } from "../values/errors";
import { isError, type Scalar, type Value } from "../values/value";
import { numbersOf } from "./arguments";
import { weekdayOf } from "./calendar";
import { ofValues, type FunctionTable } from "./definition";

/** No workday is further away than this, so that counting takes no time to speak of. */
const MOST_DAYS = 100_000;

const isWeekend = (serial: number): boolean => weekdayOf(serial) === 0 || weekdayOf(serial) === 6;

/** The days of a third argument that nobody works on. */
function holidaysIn(value: Value, { world }: Frame): ReadonlySet<number> | Value {
  const numbers = value === undefined ? [] : numbersOf([matrixOf(value, world)], world);
  return isError(numbers) ? numbers : new Set(numbers.map(Math.floor));
}

/** NETWORKDAYS and WORKDAY: two numbers, and holidays. */
const counting = (count: (start: number, other: number, isWorked: (day: number) => boolean) => Value) =>
  ofValues(
    [2, 3],
    ([first, second, third], frame) => {
      const start = toNumber(first as Scalar);
      const other = toNumber(second as Scalar);
      const holidays = holidaysIn(third, frame);
      if (isError(start)) return start;
      if (isError(other)) return other;
      if (!(holidays instanceof Set)) return holidays as Value;
      return count(Math.floor(start), Math.trunc(other), (day) => !isWeekend(day) && !holidays.has(day));
    },
    [0, 1],
  );

function workdaysBetween(start: number, end: number, isWorked: (day: number) => boolean): Value {
  if (Math.abs(end - start) > MOST_DAYS) return NO_NUMBER;
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (isWorked(day)) count += 1;
  return start <= end ? count : -count;
}

function workdayLater(start: number, days: number, isWorked: (day: number) => boolean): Value {
  if (Math.abs(days) > MOST_DAYS) return NO_NUMBER;
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0) return NO_NUMBER;
    if (isWorked(day)) left -= 1;
  }
  return day;
}

/** Days that are worked on: Monday to Friday, without holidays. */
export const WORKDAYS: FunctionTable = {
  NETWORKDAYS: counting(workdaysBetween),
  WORKDAY: counting(workdayLater),
};
