import { createRestrictPlanner } from "../../../src/plan/restrict/restrict";
import type { Plan } from "../../../src/plan/planner";
import { formatArea, parseArea } from "../../../src/workbook/address";
import { isOwnErrorTitle, type ListValidation } from "../../../src/workbook/validation";
import { grid } from "../../support/grid";
import { planGrid } from "../../support/planGrid";

const LIST = grid("Name | Skill | Level\nAna | ITMG | 5\nBen | ITMG | 6\nChie | PROG | 4\nDora | ITMG | 7");
const WIDE = grid("Name | ITMG | PROG\nAna | 5 | 2\nBen |  | 4\nChie | 6 | 3");

const validationsOf = ({ edits }: Plan): ListValidation[] =>
  edits.flatMap((edit) => (edit.kind === "set-validations" ? edit.validations.map(({ item }) => item) : []));

const areasBySkill = (plan: Plan): Record<string, string[]> =>
  Object.fromEntries(validationsOf(plan).map(({ errorTitle, areas }) => [errorTitle, areas.map(formatArea).sort()]));

function userValidation(address: string, isOwn = false) {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area`);
  return { facts: () => Promise.resolve({ validations: [{ areas: [area], isOwn }], tags: [] }) };
}

test("level cells of a list take only the levels of their row's skill, runs of rows as one area", async () => {
  const plan = await planGrid(LIST, createRestrictPlanner({}));
  expect(areasBySkill(plan)).toEqual({ "Levelcheck: ITMG": ["C2:C3", "C5"], "Levelcheck: PROG": ["C4"] });
  expect(validationsOf(plan)[0]?.entries).toEqual(["5", "6", "7"]);
});

test("level cells below a heading are restricted down to the last row, the empty ones too", async () => {
  const plan = await planGrid(WIDE, createRestrictPlanner({}));
  expect(areasBySkill(plan)).toEqual({ "Levelcheck: ITMG": ["B2:B4"], "Levelcheck: PROG": ["C2:C4"] });
});

test("only the skill that is asked for is restricted", async () => {
  const plan = await planGrid(WIDE, createRestrictPlanner({ skill: "PROG" }));
  expect(areasBySkill(plan)).toEqual({ "Levelcheck: PROG": ["C2:C4"] });
});

test("cells with a validation of the user's keep it, and a note says how many", async () => {
  const plan = await planGrid(WIDE, createRestrictPlanner({ skill: "ITMG" }), userValidation("A3:B3"));
  expect(areasBySkill(plan)).toEqual({ "Levelcheck: ITMG": ["B2", "B4"] });
  expect(plan.notes.join(" ")).toContain("1 level cell keeps the validation");
});

test("a validation of an earlier run is replaced", async () => {
  const plan = await planGrid(WIDE, createRestrictPlanner({ skill: "ITMG" }), userValidation("B2:B4", true));
  expect(areasBySkill(plan)).toEqual({ "Levelcheck: ITMG": ["B2:B4"] });
});

test("the words name the levels and why no other is taken, within Excel's limits", async () => {
  for (const one of validationsOf(await planGrid(WIDE, createRestrictPlanner({})))) {
    expect(one.promptTitle.length).toBeLessThanOrEqual(32);
    expect(one.prompt.length).toBeLessThanOrEqual(255);
    expect(one.error.length).toBeLessThanOrEqual(255);
    expect(isOwnErrorTitle(one.errorTitle)).toBe(true);
  }
  const [itmg] = validationsOf(await planGrid(WIDE, createRestrictPlanner({ skill: "ITMG" })));
  expect(itmg?.prompt).toContain("5 Ensure, advise");
  expect(itmg?.error).toContain("is defined at levels 5, 6 and 7 in SFIA 7");
});

test("rows too scattered for one validation are refused", async () => {
  const rows = Array.from({ length: 4_100 }, (_, row) => `P${String(row)} | ${row % 2 === 0 ? "ITMG" : "PROG"} | 5`);
  const plan = planGrid(grid(["Name | Skill | Level", ...rows].join("\n")), createRestrictPlanner({}));
  await expect(plan).rejects.toMatchObject({ code: "too-large" });
});
