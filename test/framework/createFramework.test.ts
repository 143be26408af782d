import { bundledData, bundledFramework } from "../../src/framework/bundled";
import { createFramework } from "../../src/framework/createFramework";
import type { SkillText } from "../../src/framework/framework";

const imported: SkillText = {
  version: "8",
  code: "PROG",
  definition: "As imported",
  descriptors: [],
  undefinedLevels: [],
  movingOn: undefined,
  source: "The user's own spreadsheet",
};

test("an imported text is found beside the bundled ones, and only in the framework it was given to", () => {
  const data = bundledData();
  const framework = createFramework({ ...data, texts: [...data.texts, imported] });
  expect(framework.text("prog", "8")).toBe(imported);
  expect(framework.text("PROG", "7")).toBeUndefined();
  expect(framework.text("ITMG", "7")?.descriptors.map(({ level }) => level)).toEqual([5, 6, 7]);
  expect(bundledFramework().text("PROG", "8")).toBeUndefined();
});

test("an imported skill takes the place of the bundled one", () => {
  const data = bundledData();
  const bundled = data.skills.find((skill) => skill.version === "7" && skill.code === "PROG");
  if (!bundled) throw new Error("PROG is not bundled");
  const official = { ...bundled, evidence: "official-file" as const };
  const framework = createFramework({ ...data, skills: [...data.skills, official] });
  expect(framework.byCode("PROG", "7")).toBe(official);
  expect(framework.skills("7")).toHaveLength(102);
  expect(framework.byName(official.name).filter((skill) => skill.version === "7")).toEqual([official]);
});

test("a framework without data knows nothing and says so quietly", () => {
  const empty = createFramework({ skills: [], texts: [], impacts: [] });
  expect(empty.skills("7")).toEqual([]);
  expect(empty.byCode("ITMG", "7")).toBeUndefined();
  expect(empty.nearest("IT managment", "7")).toBeUndefined();
  expect(empty.changes("7", "8")).toEqual([]);
});
