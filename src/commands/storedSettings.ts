import { SFIA_VERSIONS } from "../framework/framework";
import { LAYOUTS } from "../matrix/matrix";
import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type Column } from "../workbook/address";
import type { Paint } from "../workbook/conditionalFormat";
import { DEFAULT_SETTINGS, type ReadingColumns, type Settings, type SheetReading } from "./settings";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Settings as they were stored with a workbook. Workbooks come from anywhere: what cannot be read as what it should be
 * is as if it had never been chosen.
 *
 * @example settingsFrom({ version: "8", renames: "yes" }) // version 8, and everything else as usual
 */
export function settingsFrom(stored: unknown): Settings {
  const { version, renames, readings, paints } = fieldsOf(stored);
  const { rename, invalidLevel } = fieldsOf(paints);
  const usual = DEFAULT_SETTINGS;
  return {
    version: SFIA_VERSIONS.find((each) => each === version) ?? usual.version,
    renames: renames === "all" ? "all" : usual.renames,
    readings: readingsFrom(readings),
    paints: {
      rename: paintFrom(rename, usual.paints.rename),
      invalidLevel: paintFrom(invalidLevel, usual.paints.invalidLevel),
    },
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** So many sheets may have readings of their own: what is stored must not make every command slow. */
const MOST_READINGS = 1_000;

function readingsFrom(stored: unknown): Settings["readings"] {
  const entries = Object.entries(fieldsOf(stored)).slice(0, MOST_READINGS);
  const readings = entries.map(([sheet, reading]) => [sheet, readingFrom(reading)] as const);
  return Object.fromEntries(readings.filter(([, reading]) => Object.keys(reading).length > 0));
}

function readingFrom(stored: unknown): SheetReading {
  const { layout: named, headerRow, columns } = fieldsOf(stored);
  const layout = LAYOUTS.find((each) => each === named);
  const given = columnsFrom(columns);
  return {
    ...(layout !== undefined && { layout }),
    ...(isIndex(headerRow, MAX_ROWS) && { headerRow: asRow(headerRow) }),
    ...(Object.keys(given).length > 0 && { columns: given }),
  };
}

function columnsFrom(stored: unknown): ReadingColumns {
  const { people, skills, levels } = fieldsOf(stored);
  const entries = Object.entries({ people, skills, levels }).map(([what, some]) => [what, columnList(some)] as const);
  return Object.fromEntries(entries.filter(([, some]) => some.length > 0));
}

function columnList(stored: unknown): Column[] {
  const items: readonly unknown[] = Array.isArray(stored) ? stored.slice(0, MAX_COLUMNS) : [];
  return items.filter((item) => isIndex(item, MAX_COLUMNS)).map(asColumn);
}

function isIndex(value: unknown, count: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < count;
}

const COLOUR = /^[0-9A-F]{6}$/i;

function paintFrom(stored: unknown, usual: Paint): Paint {
  const { fill, colour } = fieldsOf(stored);
  const isPaint = typeof fill === "string" && typeof colour === "string" && COLOUR.test(fill) && COLOUR.test(colour);
  return isPaint ? { ...usual, fill: fill.toUpperCase(), colour: colour.toUpperCase() } : usual;
}
