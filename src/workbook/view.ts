import type { Area, CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { FormatTag } from "./conditionalFormat";

/** A cell that holds something. */
export interface OccupiedCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** Whether the value is a formula's result: then the cell is not ours to write. */
  readonly isFormula: boolean;
}

/** The cells that one validation watches. */
export interface ValidatedAreas {
  readonly areas: readonly Area[];
  /** Whether it is one of ours. */
  readonly isOwn: boolean;
}

/** What a host tells of a sheet beside its rows. */
export interface SheetFacts {
  readonly validations: readonly ValidatedAreas[];
  /** Whose conditional formats stand on the sheet, of ours. */
  readonly tags: readonly FormatTag[];
}

/** What a plan may ask of the workbook that it is for: each answer costs the host a look, so ask for much at once. */
export interface WorkbookView {
  /** All sheets, the hidden ones too, in their order. */
  readonly sheetNames: readonly string[];
  /** The names of tables and of ranges, which no two things may share. */
  readonly takenNames: readonly string[];
  readonly facts: (sheet: string) => Promise<SheetFacts>;
  /** What stands in some areas of a sheet, row by row. */
  readonly cells: (sheet: string, areas: readonly Area[]) => Promise<readonly OccupiedCell[]>;
}
