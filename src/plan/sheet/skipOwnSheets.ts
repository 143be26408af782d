import { report } from "../messages/report";
import { IGNORE } from "../../matrix/ignore";
import { type Planner } from "../planner";
import { isOwnSheet } from "../../check/ownSheets";

/** Lets a planner hear of all matrices but those that are lists of ours, and says in a note which sheets were passed over. */
export function skipOwnSheets({ open, finish }: Planner): Planner {
  const skipped = new Set<string>();
  return {
    open(matrix) {
      if (!isOwnSheet(matrix.sheet)) return open(matrix);
      skipped.add(matrix.sheet);
      return IGNORE;
    },
    async finish(workbook) {
      const { edits, notes } = await finish(workbook);
      return { edits, notes: [...notes, ...[...skipped].map(report.noteOwnSheet)] };
    },
  };
}
