import type { Finding } from "../../check/finding";
import type { Assessment } from "../../matrix/matrix";
import type { Column, Row } from "../../workbook/address";

/** A cell of the row that is being read: whose level it gives, and the corrections offered. */
interface OpenCell {
  readonly skills: Set<string | undefined>;
  readonly findings: Finding[];
}

/** Told of each cell with corrections when its row is over: `isClear` where there is one correction of one skill. */
export type SettleCell = (findings: readonly [Finding, ...Finding[]], isClear: boolean) => void;

/** Holds the corrections of one row until all its skills are known: one cell may give the level of several. */
export interface RowOfFixes {
  /** Takes note of where the reading is; another row than before settles that one. */
  readonly reach: (row: Row) => void;
  readonly assess: (assessment: Assessment) => void;
  readonly offer: (finding: Finding) => void;
  readonly end: () => void;
}

/** Makes the holder of one matrix's rows. */
export function createRowOfFixes(settle: SettleCell): RowOfFixes {
  const cells = new Map<Column, OpenCell>();
  let current: Row | undefined;

  const open = (column: Column): OpenCell => {
    const cell = cells.get(column) ?? { skills: new Set(), findings: [] };
    cells.set(column, cell);
    return cell;
  };

  const end = (): void => {
    for (const { skills, findings } of cells.values()) {
      const [first, ...others] = findings;
      const isClear = skills.size < 2 && others.every(({ fix }) => fix?.value === first?.fix?.value);
      if (first !== undefined) settle([first, ...others], isClear);
    }
    cells.clear();
  };

  return {
    reach(row) {
      if (row !== current) end();
      current = row;
    },
    assess: ({ cell, skill }) => open(cell.column).skills.add(skill.code),
    offer: (finding) => open(finding.cell.column).findings.push(finding),
    end,
  };
}
