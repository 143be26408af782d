import { createClearPlanner } from "../../../src/plan/clear/clear";
import type { SheetFacts } from "../../../src/workbook/view";
import { grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";

const SHEET = grid("Name | ITMG\nAna | 5");

const clear = (facts: SheetFacts) => planGrid(SHEET, createClearPlanner(), { facts: () => Promise.resolve(facts) });

test("highlights, marks and lists of levels are taken away", async () => {
  const { edits } = await clear({ tags: ["sfia-rename", "invalid-level"], validations: [{ areas: [], isOwn: true }] });
  const sheet = SHEET.info.name;
  expect(edits).toEqual([
    { kind: "set-formats", sheet, tag: "sfia-rename", formats: [] },
    { kind: "set-formats", sheet, tag: "invalid-level", formats: [] },
    { kind: "set-validations", sheet, validations: [] },
  ]);
});

test("validations of the user's own stay, and a note says that there is nothing to clear", async () => {
  const { edits, notes } = await clear({ tags: [], validations: [{ areas: [], isOwn: false }] });
  expect(edits).toEqual([]);
  expect(notes.join(" ")).toContain("Nothing to clear");
});
