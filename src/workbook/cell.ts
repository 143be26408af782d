/** A number that its format shows as a date or time. `serial` counts days in Excel's 1900 system, whatever the file uses. */
export interface DateValue {
  readonly kind: "date";
  readonly serial: number;
}

/** A number that its format shows as a percentage: 50 % is the fraction 0.5. */
export interface PercentValue {
  readonly kind: "percent";
  readonly fraction: number;
}

/** An Excel error as it stands in the cell, such as `#REF!`. */
export interface ErrorValue {
  readonly kind: "error";
  readonly code: string;
}

/** What a cell holds; a formula is read as its last result. An empty cell is undefined. */
export type CellValue = string | number | boolean | DateValue | PercentValue | ErrorValue | undefined;

const DAY = 86_400_000;
/** Serial 60 is a 29 February 1900 that never was: Excel keeps it for Lotus 1-2-3's sake. */
const LEAP_BUG = 60;
/** The day after 31 December 9999, the last that Excel knows. */
const END_OF_DAYS = 2_958_466;

/** The day that a serial stands for (UTC midnight); an invalid date for what Excel shows as no day. */
export function dateOf(serial: number): Date {
  const days = serial >= 0 && serial < END_OF_DAYS ? Math.floor(serial) : NaN;
  return new Date(Date.UTC(1899, 11, days < LEAP_BUG ? 31 : 30) + days * DAY);
}

/** What a reader sees in the cell, in one spelling for all hosts: dates as 2026-06-05, percentages as 50%. */
export function displayText(value: CellValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  switch (value.kind) {
    case "date":
      return dateText(value.serial);
    case "percent":
      return `${Number((value.fraction * 100).toPrecision(12))}%`;
    case "error":
      return value.code;
  }
}

function dateText(serial: number): string {
  const date = dateOf(serial);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
