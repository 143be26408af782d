import fc from "fast-check";
import { asColumn, asRow } from "../../src/workbook/address";
import { applyEdit, applyEdits, invertEdit, MisfitEdit } from "../../src/workbook/applyEdit";
import { tagOf, taggedFormula } from "../../src/workbook/conditionalFormat";
import type { Edit } from "../../src/workbook/edit";
import { emptySheet, type WorkbookState } from "../../src/workbook/state";
import { anyWorkbookAndPlan } from "../support/arbitraryWorkbook";

const A1 = { row: asRow(0), column: asColumn(0) };
const workbook: WorkbookState = { sheets: [{ ...emptySheet("Team"), cells: [[{ content: "old", look: "title" }]] }] };
const write = (content: string, sheet = "Team"): Edit => ({
  kind: "write-cells",
  sheet,
  cells: [{ cell: A1, content }],
});

test("whatever a plan does to whatever workbook, its inverses take it back", () => {
  fc.assert(
    fc.property(anyWorkbookAndPlan, ({ workbook: before, edits }) => {
      const { workbook: after, inverses } = applyEdits(before, edits);
      expect(applyEdits(after, inverses).workbook).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("the inverse of an inverse does again what was done", () => {
  fc.assert(
    fc.property(anyWorkbookAndPlan, ({ workbook: before, edits }) => {
      for (const edit of edits.slice(0, 1)) {
        const after = applyEdit(before, edit);
        const inverse = invertEdit(before, edit);
        expect(applyEdit(before, invertEdit(after, inverse))).toEqual(after);
      }
    }),
    { numRuns: 500 },
  );
});

test("a cell that is written keeps its look, and one that is written twice holds what came last", () => {
  const after = applyEdits(workbook, [write("new"), write("newer")]).workbook;
  expect(after.sheets[0]?.cells).toEqual([[{ content: "newer", look: "title" }]]);
});

test("a cell that loses content and look is gone, and so is its row", () => {
  const edit: Edit = { kind: "write-cells", sheet: "Team", cells: [{ cell: A1, content: undefined, look: null }] };
  expect(applyEdit(workbook, edit).sheets[0]?.cells).toEqual([]);
});

test("the case of a sheet's name does not count, as in Excel", () => {
  expect(applyEdit(workbook, write("new", "TEAM")).sheets[0]?.cells[0]?.[0]?.content).toBe("new");
});

test.each<[string, Edit]>([
  ["writes to a sheet that is not there", write("x", "Nowhere")],
  ["removes a sheet that is not there", { kind: "remove-sheet", sheet: "Nowhere" }],
  ["adds a sheet under a name that is taken", { kind: "add-sheet", sheet: emptySheet("team"), at: 0 }],
])("an edit that %s does not fit", (_, edit) => {
  expect(() => applyEdit(workbook, edit)).toThrow(MisfitEdit);
});

test("a format is known by its formula, whatever a program does to spaces and case", () => {
  const formula = taggedFormula("sfia-rename", "$C2=1");
  expect(tagOf(formula)).toBe("sfia-rename");
  expect(tagOf(` and( n( "LEVELCHECK:SFIA-RENAME" ) = 0, $C2 = 1 )`)).toBe("sfia-rename");
  expect(tagOf("AND($C2=1)")).toBeUndefined();
});
