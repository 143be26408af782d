import { bundledFramework } from "../../../src/framework/bundled";
import { SFIA_VERSIONS } from "../../../src/framework/framework";
import { createTemplatePlanner } from "../../../src/plan/template/createTemplatePlanner";
import type { TemplateLayout } from "../../../src/plan/template/template";
import { TEMPLATE_LABELS } from "../../../src/plan/messages/template";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { Refusal } from "../../../src/workbook/refusal";
import { grid, type Grid } from "../../support/grid";
import { gridOf, planGrid, textsOf, workbookOf } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";

const framework = bundledFramework();
const EMPTY = grid("", { sheet: "Sheet1" });
const LAYOUTS: readonly TemplateLayout[] = ["list", "people-by-skills"];
const CASES = SFIA_VERSIONS.flatMap((version) => LAYOUTS.map((layout) => [layout, version] as const));

async function inserted(layout: TemplateLayout, version = SFIA_VERSIONS[1] ?? "7", sheet: Grid = EMPTY) {
  const planner = createTemplatePlanner({ framework, version, layout, labels: TEMPLATE_LABELS, sheet: "Sheet1" });
  const { edits, notes } = await planGrid(sheet, planner, { version });
  return { notes, before: workbookOf(sheet), ...applyEdits(workbookOf(sheet), edits) };
}

test.each(CASES)(
  "a template (%s, SFIA %s) is read as the matrix that it is, with nothing to correct",
  async (layout, version) => {
    const { workbook } = await inserted(layout, version);
    const [read, ...others] = readGrid(gridOf(workbook, "Sheet1"), version);
    expect(others).toEqual([]);
    expect(read?.matrix.layout).toBe(layout);
    expect(read?.extent.people).toBe(3);
    expect(read?.extent.skills).toEqual(["ITMG", "SLMO", "PROG", "TEST"]);
    expect(read?.extent.assessments).toBe(6);
    expect(read?.findings.filter(({ rule }) => rule !== "renamed")).toEqual([]);
  },
);

test("skills bear the names of the version that is checked against", async () => {
  const texts = textsOf((await inserted("list", "9")).workbook, "Sheet1");
  expect(texts.get("C2")).toBe("ITMG");
  expect(texts.get("D2")).toBe("Technology service management");
});

test.each(LAYOUTS)("taking a template back (%s) leaves the sheet as it was", async (layout) => {
  const { workbook, inverses, before } = await inserted(layout);
  expect(workbook).not.toEqual(before);
  expect(applyEdits(workbook, inverses).workbook).toEqual(before);
});

test("a sheet on which something stands is not written over", async () => {
  await expect(inserted("list", "7", grid(" |Budget", { sheet: "Sheet1" }))).rejects.toThrow(Refusal);
});
