import { openWorkbook } from "../excel/openWorkbook";
import { bundledFramework } from "../framework/bundled";
import { createTemplatePlanner } from "../plan/template/createTemplatePlanner";
import type { TemplateLabels, TemplateLayout } from "../plan/template/template";
import { applyPlan } from "./applyPlan";
import type { Command } from "./command";
import { sheetsIn } from "./readMatricesIn";

/** Makes the command that writes a small skill matrix on the sheet that the user looks at. */
export const insertTemplate = (layout: TemplateLayout, labels: TemplateLabels): Command => ({
  name: "insertTemplate",
  title: "Insert template",
  run: async ({ settings: { version }, signal }) => {
    const workbook = await openWorkbook(signal);
    const [sheet = ""] = sheetsIn("sheet", workbook);
    const planner = createTemplatePlanner({ framework: bundledFramework(), version, layout, labels, sheet });
    return applyPlan(workbook, await planner.finish(workbook.view), signal);
  },
});
