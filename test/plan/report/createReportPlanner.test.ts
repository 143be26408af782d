import { bundledFramework } from "../../../src/framework/bundled";
import { createReportPlanner } from "../../../src/plan/report/createReportPlanner";
import { grid, type Grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";

function reportPlan(sheet: Grid) {
  const options = { framework: bundledFramework(), renames: "itmg", version: "7", file: "team.xlsx" } as const;
  return planGrid(sheet, createReportPlanner({ ...options, skill: undefined, date: undefined, marks: undefined }));
}

describe("a report inside the workbook", () => {
  it("stands on two sheets at its end, with links inside the workbook, and says so", async () => {
    const { edits, notes } = await reportPlan(
      grid("Name | Skill | Level\nAnna | IT management | 4\nBert | Testing | 3", { sheet: "Team" }),
    );
    expect(edits).toMatchObject([
      { kind: "add-sheet", at: 1, sheet: { name: "Levelcheck summary" } },
      { kind: "add-sheet", at: 2, sheet: { name: "Levelcheck findings" } },
    ]);
    const list = edits[1]?.kind === "add-sheet" ? edits[1].sheet : undefined;
    expect(list?.cells[1]?.[3]?.content).toMatchObject({ kind: "link", text: "C2", file: undefined, sheet: "Team" });
    expect(notes).toEqual([
      "The workbook has 1 error, 0 warnings and 1 notice.",
      "The report stands on two new sheets at the end of the workbook: “Levelcheck summary” and “Levelcheck findings”.",
    ]);
  });

  it("is not made where no skill is found", async () => {
    const { edits, notes } = await reportPlan(grid("Shopping | Price\nBread | 3"));
    expect(edits).toEqual([]);
    expect(notes).toEqual(["No skill of this framework was found in the workbook, so no report was made."]);
  });
});
