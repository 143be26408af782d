import type { Sheet } from "../../model/book";
import type { Layout } from "../geometry/layout";
import type { FittedHeights, SheetAxes } from "../geometry/sheetAxes";
import { fittedHeight, type RowFitting } from "../text/fitRow";

/** The heights of rows that fit their content, found when a row comes into sight. */
export interface RowHeights {
  readonly of: (sheet: Sheet) => FittedHeights;
  /**
   * Measures rows that are in sight for the first time, and tells how far the sheet has to be scrolled for what was in sight to
   * stay where it was; undefined where no height has changed.
   */
  readonly fit: (input: FitInput) => number | undefined;
  /** Rows have to be measured again when they are in sight, all of them where none are named; until then they stay as they were. */
  readonly doubt: (sheet: Sheet, rows?: { readonly from: number; readonly to: number }) => void;
  /** Rows have moved: nothing that was measured holds. */
  readonly forget: (sheet: Sheet) => void;
}

export interface FitInput extends Pick<RowFitting, "faceAt" | "measure"> {
  readonly sheet: Sheet;
  readonly axes: SheetAxes;
  readonly layout: Layout;
  /** How far the sheet is scrolled. */
  readonly top: number;
}

interface Known {
  readonly heights: Map<number, number>;
  /** The rows whose height is sure. */
  readonly sure: Set<number>;
}

export function createRowHeights(): RowHeights {
  const sheets = new WeakMap<Sheet, Known>();

  function knownOf(sheet: Sheet): Known {
    const known = sheets.get(sheet) ?? { heights: new Map<number, number>(), sure: new Set<number>() };
    sheets.set(sheet, known);
    return known;
  }

  function fit({ sheet, axes: { rows, columns }, layout, top, ...fitting }: FitInput): number | undefined {
    const { heights, sure } = knownOf(sheet);
    let moved: number | undefined;
    for (const { index } of [...layout.rows.frozen.lines, ...layout.rows.moving.lines]) {
      const row = sheet.rows[index];
      if (sure.has(index) || row === undefined || row.height !== undefined) continue;
      const height = fittedHeight(sheet, index, { ...fitting, columns });
      const change = height - rows.sizeAt(index);
      heights.set(index, height);
      sure.add(index);
      if (change === 0) continue;
      rows.setSize(index, height);
      const isAbove = index >= sheet.frozen.rows && rows.startOf(index) < top;
      moved = (moved ?? 0) + (isAbove ? change : 0);
    }
    return moved;
  }

  return {
    of: (sheet) => knownOf(sheet).heights,
    fit,
    doubt: (sheet, rows) => {
      const { sure } = knownOf(sheet);
      if (rows === undefined) sure.clear();
      else for (let row = rows.from; row <= Math.min(rows.to, sheet.rows.length); row++) sure.delete(row);
    },
    forget: (sheet) => {
      sheets.delete(sheet);
    },
  };
}
