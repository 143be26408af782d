import type { RenameContext } from "../../check/renames";
import { impact, report } from "../messages/report";
import type { Planner } from "../planner";
import { addAtEnd } from "../sheet/addAtEnd";
import { skipOwnSheets } from "../sheet/skipOwnSheets";
import { createImpactList } from "./impactList";
import { impactSheets } from "./impactSheets";

/**
 * Makes a planner that lists every assessment that a rename of a skill touches. The words stand on one sheet and the list on another,
 * so that the list's heading can stay in sight and its filter hides no words.
 *
 * @example createImpactPlanner({ framework, renames: "itmg", version: "7" }) // adds "SFIA 8 impact" and "SFIA 8 impact list"
 */
export function createImpactPlanner(context: RenameContext): Planner {
  const list = createImpactList(context);
  return skipOwnSheets({
    open: ({ sheet }) => ({
      mention: () => undefined,
      assess: (assessment) => {
        list.add(sheet, assessment);
      },
      end: () => undefined,
    }),
    finish: (workbook) => {
      const { affected, migrated } = list.totals();
      if (affected === 0) return Promise.resolve({ edits: [], notes: [impact.noteNotAffected(migrated)] });
      const sheets = impactSheets({ list, framework: context.framework }, workbook);
      const notes = [impact.noteFound(affected, migrated), report.noteSheets(sheets.map(({ name }) => name))];
      return Promise.resolve({ edits: addAtEnd(sheets, workbook), notes });
    },
  });
}
