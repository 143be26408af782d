const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** The first day from which on serials count a 29 February 1900 that never was. */
const AFTER_LEAP_BUG = 61;

/** The serial, in Excel's 1900 system, of a date written as in ISO 8601; undefined where it is none. */
export function serialOfIsoDate(text: string): number | undefined {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
  const days = (midnight - EPOCH) / DAY;
  return (days < AFTER_LEAP_BUG ? days - 1 : days) + time / DAY;
}
