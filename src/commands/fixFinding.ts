import type { Finding } from "../check/finding";
import type { FindingReport } from "../check/report";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { readArea } from "../excel/read/readRows";
import type { Plan, Planner } from "../plan/planner";
import { VERBS } from "../plan/verbs";
import { contains, formatCell, parseCell, type CellAddress } from "../workbook/address";
import { applyPlan } from "./applyPlan";
import type { Command, Job } from "./command";
import { say } from "./messages";
import { contextFor } from "./planVerb";
import type { ReviewedMatrix } from "./reviewedMatrix";

/** A finding with the sheet that it is on. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: FindingReport;
}

/**
 * Makes the command that applies the correction which one finding offers. Only its row is read again: the correction is
 * made where the finding still holds, and nowhere else.
 */
export const fixFinding = (placed: PlacedFinding, reviewed: readonly ReviewedMatrix[]): Command => ({
  name: "fixFinding",
  title: "Apply correction",
  run: async (job) => {
    const { sheet, finding } = placed;
    const cell = parseCell(finding.cell);
    const workbook = await openWorkbook(job.signal);
    if (cell === undefined || !workbook.has(sheet)) return { kind: "nothing", sentences: [say.notFixed(placed)] };
    const { edits } = await planFor({ workbook, placed, cell, reviewed }, job);
    return applyPlan(
      workbook,
      { edits, notes: [edits.length > 0 ? say.fixed(placed) : say.notFixed(placed)] },
      job.signal,
    );
  },
});

interface Question {
  readonly workbook: OpenWorkbook;
  readonly placed: PlacedFinding;
  readonly cell: CellAddress;
  readonly reviewed: readonly ReviewedMatrix[];
}

async function planFor({ workbook, placed, cell, reviewed }: Question, { settings }: Job): Promise<Plan> {
  const { sheet, finding } = placed;
  const isMeant = (found: Finding): boolean => formatCell(found.cell) === finding.cell && found.rule === finding.rule;
  const planner = VERBS.fix.planner(contextFor(workbook, settings), { accept: isMeant });
  const holding = reviewed.filter(({ matrix, area }) => matrix.sheet === sheet && contains(area, cell));
  for (const one of holding) await readRow(workbook, one, cell, planner);
  return planner.finish(workbook.view);
}

async function readRow(
  workbook: OpenWorkbook,
  { matrix, reread, area }: ReviewedMatrix,
  { row }: CellAddress,
  planner: Planner,
): Promise<void> {
  const sink = reread(row, planner.open(matrix));
  const shape = await workbook.shapeOf(matrix.sheet);
  for (const each of await readArea(shape, { ...area, top: row, bottom: row })) sink.row(each);
  sink.end();
}
