import { collectMatrices } from "../check/collectMatrices";
import type { MatrixReport } from "../check/report";
import { openWorkbook, type OpenWorkbook } from "../excel/openWorkbook";
import { bundledFramework } from "../framework/bundled";
import type { Matrix, MatrixSink } from "../matrix/matrix";
import { highlightTall } from "../plan/highlight/highlightTall";
import { highlightWide } from "../plan/highlight/highlightWide";
import type { MatrixHighlight } from "../plan/highlight/matrixHighlight";
import { createRenameReader, type Affected, type RenameReader } from "../plan/highlight/renameReader";
import type { Row } from "../workbook/address";
import type { Command, Job, Outcome, Scope } from "./command";
import { say } from "./messages";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";

/** A matrix with all that the pane shows of it. */
export interface SurveyedMatrix extends MatrixReport {
  /** The row of the headings, counted from 0; undefined where there is none. */
  readonly headerRow: Row | undefined;
  /** What renames affect in it. */
  readonly affected: Affected;
}

/** Looks at the matrices of some sheets: what stands there, who holds what, and what renames affect. Changes nothing. */
export async function survey(
  workbook: OpenWorkbook,
  sheets: readonly string[],
  job: Pick<Job, "settings" | "onProgress" | "signal">,
): Promise<readonly SurveyedMatrix[]> {
  const { version, renames } = job.settings;
  const framework = bundledFramework();
  const reader = createRenameReader({ framework, version, renames });
  const { open, matrices } = collectMatrices({ framework, renames, skill: undefined });
  const surveyed: SurveyedMatrix[] = [];
  await readMatricesIn(workbook, sheets, job, (matrix) =>
    both(open(matrix), highlightOf(matrix, reader), (affected) => {
      const report = matrices[surveyed.length];
      if (report !== undefined) surveyed.push({ ...report, headerRow: matrix.headerRow, affected });
    }),
  );
  return surveyed;
}

function highlightOf(matrix: Matrix, renames: RenameReader): MatrixHighlight {
  const { structure } = matrix;
  return structure.kind === "wide"
    ? highlightWide(matrix, structure, renames)
    : highlightTall(matrix, structure, renames);
}

/** Hands a matrix to two that take it; the first is done before the end is told. */
function both(report: MatrixSink, highlight: MatrixHighlight, done: (affected: Affected) => void): MatrixSink {
  return {
    mention: (mention) => {
      report.mention(mention);
      highlight.mention(mention);
    },
    assess: (assessment) => {
      report.assess(assessment);
      highlight.assess(assessment);
    },
    end: (extent) => {
      report.end(extent);
      highlight.end();
      done(highlight.affected());
    },
  };
}

/** Looks over sheets for those who want to see the team, or what a rename affects, at a glance. */
export const lookOver: Command = {
  name: "lookOver",
  title: "Look over the workbook",
  run: async (job: Job): Promise<Outcome> => {
    const { scope = "workbook" satisfies Scope, signal } = job;
    const workbook = await openWorkbook(signal);
    const sheets = sheetsIn(scope, workbook);
    const surveyed = await survey(workbook, sheets, job);
    if (surveyed.length === 0) return { kind: "nothing", sentences: [say.noMatrix(sheets)], surveyed };
    return { kind: "done", sentences: [], surveyed };
  },
};
