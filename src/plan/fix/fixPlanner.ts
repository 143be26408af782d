import { createCheck } from "../../check/check";
import type { Finding, Fix, RuleName } from "../../check/finding";
import type { CheckContext } from "../../check/rule";
import type { Matrix, MatrixSink } from "../../matrix/matrix";
import type { WriteCells } from "../../workbook/edit";
import type { OccupiedCell, WorkbookView } from "../../workbook/view";
import { fixNotes } from "../messages/fix";
import type { Plan, Planner } from "../planner";
import { createCellMap, type CellMap } from "../cells/cellMap";
import { createPlaces } from "../cells/places";
import { createRowOfFixes } from "./rowOfFixes";

/** What is checked, and which of the corrections that findings offer are applied. */
export interface FixOptions extends Pick<CheckContext, "framework" | "version" | "renames"> {
  /** The code of the only skill that is looked at; all of them where it is left out. */
  readonly skill?: string | undefined;
  /** Whether a correction that a finding offers is chosen: all are where it is left out. */
  readonly accept?: ((finding: Finding, sheet: string) => boolean) | undefined;
}

/** A correction to be made, and what a sentence says of it. */
interface Correction {
  readonly fix: Fix;
  readonly rules: readonly RuleName[];
  /** Whether the skill's levels are known from a third party's list only. */
  readonly isUnconfirmed: boolean;
}

/**
 * Makes a planner that applies the corrections which findings offer. Cells that hold formulas or give the levels of several
 * skills stay as they are, and so does whatever a person must decide.
 *
 * @example createFixPlanner({ framework, version: "7", renames: "itmg", accept: ({ severity }) => severity === "error" })
 */
export function createFixPlanner({ skill, accept = () => true, ...context }: FixOptions): Planner {
  const sheets = new Map<string, CellMap<Correction>>();
  const tally = createTally();

  const isUnconfirmed = ({ skill: code = "" }: Finding): boolean =>
    context.framework.byCode(code, context.version)?.evidence === "third-party-list";

  function open(matrix: Matrix): MatrixSink {
    const { sheet } = matrix;
    const corrections = sheets.get(sheet) ?? createCellMap<Correction>();
    sheets.set(sheet, corrections);

    const row = createRowOfFixes((findings, isClear) => {
      const [first] = findings;
      if (!isClear || first.fix === undefined) {
        tally.ambiguous.add(sheet, first.cell);
        return;
      }
      const rules = findings.map(({ rule }) => rule);
      corrections.set(first.cell, { fix: first.fix, rules, isUnconfirmed: findings.some(isUnconfirmed) });
    });

    const onFinding = (finding: Finding): void => {
      if (skill !== undefined && finding.skill !== skill) return;
      if (finding.fix === undefined) tally.leave(finding);
      else if (accept(finding, sheet)) row.offer(finding);
      else tally.decline();
    };

    const check = createCheck({ ...matrix, ...context, onFinding });
    return {
      mention(mention) {
        row.reach(mention.cell.row);
        check.mention(mention);
      },
      assess(assessment) {
        row.reach(assessment.cell.row);
        row.assess(assessment);
        check.assess(assessment);
      },
      end: row.end,
    };
  }

  async function finish(workbook: WorkbookView): Promise<Plan> {
    const edits: WriteCells[] = [];
    for (const [sheet, corrections] of sheets) {
      const areas = corrections.areas();
      const occupied = areas.length === 0 ? [] : await workbook.cells(sheet, areas);
      const cells = occupied.flatMap((found) => {
        const correction = corrections.get(found.cell);
        if (correction === undefined) return [];
        tally.count(sheet, found, correction);
        return found.isFormula ? [] : [{ cell: found.cell, content: correction.fix.value }];
      });
      if (cells.length > 0) edits.push({ kind: "write-cells", sheet, cells });
    }
    return { edits, notes: tally.notes() };
  }

  return { open, finish };
}

/** Counts what becomes of findings, and says it. */
function createTally() {
  const corrected = new Map<RuleName, number>();
  const left = new Map<RuleName, number>();
  const formulas = createPlaces();
  const ambiguous = createPlaces();
  let cells = 0;
  let unconfirmed = 0;
  let declined = 0;
  const countUp = (counts: Map<RuleName, number>, rule: RuleName): unknown =>
    counts.set(rule, (counts.get(rule) ?? 0) + 1);

  return {
    ambiguous,
    leave: ({ rule, severity }: Finding): unknown => severity !== "notice" && countUp(left, rule),
    decline: (): unknown => (declined += 1),

    count(sheet: string, { cell, isFormula }: OccupiedCell, { rules, isUnconfirmed }: Correction): void {
      if (isFormula) {
        formulas.add(sheet, cell);
        return;
      }
      cells += 1;
      if (isUnconfirmed) unconfirmed += 1;
      for (const rule of rules) countUp(corrected, rule);
    },

    notes: (): string[] => [
      cells > 0 ? fixNotes.corrected(cells, corrected) : fixNotes.nothing,
      ...(unconfirmed > 0 ? [fixNotes.unconfirmed(unconfirmed)] : []),
      ...(declined > 0 ? [fixNotes.declined(declined)] : []),
      ...(formulas.count() > 0 ? [fixNotes.formulas(formulas.count(), formulas.text())] : []),
      ...(ambiguous.count() > 0 ? [fixNotes.ambiguous(ambiguous.count(), ambiguous.text())] : []),
      ...(left.size > 0 ? [fixNotes.left(left)] : []),
    ],
  };
}
