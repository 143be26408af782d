import { DEFAULT_VERSION, type SfiaVersion } from "../framework/framework";
import type { Overrides } from "../matrix/locate/locate";
import type { Layout } from "../matrix/matrix";
import { USUAL_PAINTS, type Paints } from "../plan/paints";
import type { Column, Row } from "../workbook/address";
import { isSameSheetName } from "../workbook/sheetName";

/** What columns of a sheet hold, as the planner says. */
export interface ReadingColumns {
  readonly people?: readonly Column[];
  readonly skills?: readonly Column[];
  readonly levels?: readonly Column[];
}

/** What the planner says of the matrices of one sheet against the reader's own finding; what is left out is found. */
export interface SheetReading {
  readonly layout?: Layout;
  readonly headerRow?: Row;
  readonly columns?: ReadingColumns;
}

/** What a planner has chosen for all commands. */
export interface Settings {
  /** The version that is checked against. */
  readonly version: SfiaVersion;
  /** Whose new names are looked at: ITMG's only, or those of all skills. */
  readonly renames: "itmg" | "all";
  /** By the names of sheets. */
  readonly readings: Readonly<Record<string, SheetReading>>;
  readonly paints: Paints;
}

/** What holds until the planner chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  version: DEFAULT_VERSION,
  renames: "itmg",
  readings: {},
  paints: USUAL_PAINTS,
};

/** What the planner says of a sheet; nothing where that was never said. */
export function readingOf({ readings }: Pick<Settings, "readings">, sheet: string): SheetReading {
  return Object.entries(readings).find(([name]) => isSameSheetName(name, sheet))?.[1] ?? {};
}

/** The settings with another reading of a sheet; an empty one takes back what was said. */
export function withReading({ readings }: Settings, sheet: string, reading: SheetReading): Pick<Settings, "readings"> {
  const others = Object.entries(readings).filter(([name]) => !isSameSheetName(name, sheet));
  const own = Object.keys(reading).length === 0 ? [] : [[sheet, reading] as const];
  return { readings: Object.fromEntries([...others, ...own]) };
}

/** What the planner says of a sheet, as the reader of matrices takes it. */
export function overridesFor(settings: Pick<Settings, "readings">, sheet: string): Overrides {
  const { columns, ...others } = readingOf(settings, sheet);
  if (columns === undefined) return others;
  const sets = Object.entries(columns).map(([what, own]: [string, readonly Column[]]) => [what, new Set(own)]);
  return { ...others, columns: Object.fromEntries(sets) as NonNullable<Overrides["columns"]> };
}
