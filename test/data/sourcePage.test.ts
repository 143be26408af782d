import { readFileSync } from "node:fs";
import path from "node:path";
import { bundledFramework } from "../../src/framework/bundled";
import type { Skill, SkillText } from "../../src/framework/framework";

const page = readFileSync(path.join(__dirname, "../../data/source/itmg-sfia-7.txt"), "utf8");

/** The page as the Foundation lays it out: the headings from the skill's facts, the passages from its text. */
function layOut(skill: Skill, text: SkillText): string {
  const about = (levels: readonly number[]) => `${Math.min(...levels)}-${Math.max(...levels)}`;
  const passages = [
    "The global skills and competency framework for the digital world",
    `${skill.name} ${skill.code}`,
    text.definition,
    `Moving to SFIA ${text.movingOn?.to ?? ""}\u00a0`,
    (text.movingOn?.statements ?? []).map((statement) => `  • ${statement}`).join("\n"),
    "Levels",
    `Defined at these levels: ${skill.levels.join(" ")}`,
    ...text.undefinedLevels.flatMap(({ levels, text }) => [`${skill.name}: Levels ${about(levels)}`, text]),
    ...text.descriptors.flatMap(({ level, text }) => [`${skill.name}: Level ${level}`, text]),
  ];
  return passages.join("\n\n");
}

test("the bundled text of ITMG is its source page, character by character", () => {
  const framework = bundledFramework();
  const [skill, text] = [framework.byCode("ITMG", "7"), framework.text("ITMG", "7")];
  if (!skill || !text) throw new Error("ITMG is not bundled");
  expect(layOut(skill, text)).toBe(page);
});

test("the text of ITMG names the SFIA Foundation as its owner", () => {
  expect(bundledFramework().text("itmg", "7")?.source).toContain("The SFIA Foundation, owner of this text");
});

test("no other skill's text is bundled", () => {
  const framework = bundledFramework();
  for (const version of ["6", "7", "8", "9"] as const)
    for (const skill of framework.skills(version))
      if (skill.code !== "ITMG" || version !== "7") expect(framework.text(skill.code, version)).toBeUndefined();
});
