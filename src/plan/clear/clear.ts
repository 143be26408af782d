import type { Edit } from "../../workbook/edit";
import type { SheetFacts } from "../../workbook/view";
import { clearNotes } from "../messages/clear";
import { IGNORE } from "../../matrix/ignore";
import { type Planner } from "../planner";

/** Plans to take away all that highlight, mark and restrict added, wherever it stands; nothing of the user's own. */
export function createClearPlanner(): Planner {
  return {
    open: () => IGNORE,
    finish: async ({ sheetNames, facts }) => {
      const edits: Edit[] = [];
      const cleared: string[] = [];
      for (const sheet of sheetNames) {
        const own = clearing(sheet, await facts(sheet));
        edits.push(...own);
        if (own.length > 0) cleared.push(sheet);
      }
      return { edits, notes: [cleared.length === 0 ? clearNotes.nothing : clearNotes.cleared(cleared)] };
    },
  };
}

function clearing(sheet: string, { tags, validations }: SheetFacts): Edit[] {
  const formats = tags.map((tag): Edit => ({ kind: "set-formats", sheet, tag, formats: [] }));
  const hasOwn = validations.some(({ isOwn }) => isOwn);
  return hasOwn ? [...formats, { kind: "set-validations", sheet, validations: [] }] : formats;
}
