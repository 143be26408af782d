/** A reference that was put into a formula by pointing at cells: where it stands in the text. */
export interface Pointed {
  readonly from: number;
  readonly to: number;
}

/** A formula with a reference put in: the text, and where the reference is. */
export interface PointedFormula {
  readonly text: string;
  readonly pointed: Pointed;
}

/** After these a reference may stand. */
const BEFORE_REFERENCE = /[=(,;+\-*/^&<>:]\s*$/;

/**
 * Puts the address of cells that the user points at into a formula: in the place of the one before, while he goes on pointing;
 * undefined where no reference can stand, so that pointing means to leave the cell.
 *
 * @example pointAt("=SUM(", 5, "B2:B9", undefined) // { text: "=SUM(B2:B9", pointed: { from: 5, to: 10 } }
 */
export function pointAt(
  text: string,
  caret: number,
  address: string,
  pointed: Pointed | undefined,
): PointedFormula | undefined {
  if (!text.startsWith("=")) return undefined;
  const before = pointed?.to === caret ? pointed : undefined;
  const from = before?.from ?? caret;
  if (before === undefined && !BEFORE_REFERENCE.test(text.slice(0, caret))) return undefined;
  const isInText = (text.slice(0, caret).match(/"/g) ?? []).length % 2 === 1;
  if (isInText) return undefined;
  return { text: text.slice(0, from) + address + text.slice(caret), pointed: { from, to: from + address.length } };
}
