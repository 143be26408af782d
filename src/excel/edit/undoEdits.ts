import type { CellAddress } from "../../workbook/address";
import { displayText } from "../../workbook/cell";
import { linkContent, type CellContent } from "../../workbook/content";
import type { WriteCells } from "../../workbook/edit";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";
import { heldCells, type HeldCell } from "../read/heldCells";
import { areasOfCells } from "./addresses";
import { applyInverses, type AppliedEdit, type AppliedEdits } from "./applyEdits";

/** What became of an undo. */
export interface Undone {
  /** Cells that somebody has changed since and that stay as they are now. */
  readonly kept: number;
}

/**
 * Takes edits back: the workbook is as it was before them. Cells that were changed since are left as they are now, so that nobody's
 * later work is lost.
 */
export async function undoEdits(applied: AppliedEdits): Promise<Undone> {
  const workbook = await openWorkbook();
  const edits: AppliedEdit[] = [];
  let kept = 0;
  for (const one of applied.edits) {
    const untouched = await untouchedPart(workbook, one);
    edits.push(untouched);
    kept += cellCount(one) - cellCount(untouched);
  }
  await applyInverses(workbook, { ...applied, edits });
  return { kept };
}

const cellCount = ({ inverse }: AppliedEdit): number => (inverse?.kind === "write-cells" ? inverse.cells.length : 0);

/** The edit, with an inverse for those cells only that still hold what it wrote. */
async function untouchedPart(workbook: OpenWorkbook, { edit, inverse }: AppliedEdit): Promise<AppliedEdit> {
  const isWriting = edit.kind === "write-cells" && inverse?.kind === "write-cells";
  if (!isWriting || !workbook.has(edit.sheet)) return { edit, inverse };
  const isUntouched = await untouchedCells(workbook, edit);
  const cells = inverse.cells.filter(({ cell }) => isUntouched(cell));
  return { edit, inverse: cells.length === 0 ? undefined : { ...inverse, cells } };
}

/** Tells which cells still hold what an edit wrote. */
async function untouchedCells(
  workbook: OpenWorkbook,
  { sheet, cells }: WriteCells,
): Promise<(cell: CellAddress) => boolean> {
  const held = await heldCells(await workbook.shapeOf(sheet), areasOfCells(cells.map(({ cell }) => cell)));
  const now = new Map(held.map((one) => [keyOf(one.cell), heldText(one)]));
  const then = new Map(cells.map(({ cell, content }) => [keyOf(cell), writtenText(content)]));
  return (cell) => (now.get(keyOf(cell)) ?? "") === then.get(keyOf(cell));
}

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;

const heldText = ({ value, formula }: HeldCell): string =>
  formula === undefined ? displayText(value) : formulaText(formula);

function writtenText(content: CellContent): string {
  if (typeof content !== "object") return displayText(content);
  if (content.kind === "link") return writtenText(linkContent(content));
  return content.kind === "formula" ? formulaText(content.formula) : displayText(content);
}

/** Excel sets spaces and case of formulas as it likes. */
const formulaText = (formula: string): string => `=${formula.replace(/\s+/g, "").toUpperCase()}`;
