import { openWorkbook } from "../excel/openWorkbook";
import type { FormatTag } from "../workbook/conditionalFormat";
import type { Edit } from "../workbook/edit";
import { applyPlan } from "./applyPlan";
import type { Command } from "./command";
import { say } from "./messages";

const HIGHLIGHT: FormatTag = "sfia-rename";

/** Takes the highlight of renamed skills off all sheets; marks and restrictions of levels stay. */
export const clearHighlight: Command = {
  name: "clearHighlight",
  title: "Clear highlight",
  run: async ({ signal }) => {
    const workbook = await openWorkbook(signal);
    const { sheetNames, facts } = workbook.view;
    const edits: Edit[] = [];
    for (const sheet of sheetNames) {
      const { tags } = await facts(sheet);
      if (tags.includes(HIGHLIGHT)) edits.push({ kind: "set-formats", sheet, tag: HIGHLIGHT, formats: [] });
    }
    const notes = [edits.length === 0 ? say.noHighlight : say.highlightCleared(edits.length)];
    return applyPlan(workbook, { edits, notes }, signal);
  },
};
