import type { Paint } from "../workbook/conditionalFormat";

/**
 * How the two kinds of cells are painted. Text on its fill has a contrast of at least 7 : 1 (WCAG 2.2, success criterion 1.4.6), and
 * people who see fewer colours can tell the fills apart; what is invalid is bold as well.
 */
export const RENAME_PAINT: Paint = { fill: "FFE699", colour: "4A3200", bold: false };
export const INVALID_PAINT: Paint = { fill: "F0A8BA", colour: "4A0A14", bold: true };

/** How each kind of cells is painted. */
export interface Paints {
  readonly rename: Paint;
  readonly invalidLevel: Paint;
}

/** What holds unless the planner chooses other colours. */
export const USUAL_PAINTS: Paints = { rename: RENAME_PAINT, invalidLevel: INVALID_PAINT };

/** Whether the fills are the usual ones, which have names in sentences. */
export const areUsual = ({ rename, invalidLevel }: Paints): boolean =>
  rename.fill === RENAME_PAINT.fill && invalidLevel.fill === INVALID_PAINT.fill;
