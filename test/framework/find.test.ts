import fc from "fast-check";
import { bundledFramework } from "../../src/framework/bundled";
import { comparableName } from "../../src/framework/comparableName";
import { SFIA_VERSIONS, type Skill } from "../../src/framework/framework";

const framework = bundledFramework();
const anySkill = fc.constantFrom(...SFIA_VERSIONS.flatMap((version) => framework.skills(version)));
const spaces = fc.stringMatching(/^[ \t\u00a0\u2003]{0,3}$/);
const found = (skills: readonly Skill[]) => skills.map((skill) => `${skill.version} ${skill.code}`);

/** The text with each letter in capitals or not, as the flips say. */
function respell(text: string, flips: readonly boolean[]): string {
  const letters = Array.from(text, (letter, index) =>
    flips[index % flips.length] ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return letters.join("");
}

const flips = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

test("every skill is found by its code, whatever the case and the spaces around it", () => {
  fc.assert(
    fc.property(anySkill, flips, spaces, spaces, (skill, flipped, before, after) => {
      const text = before + respell(skill.code, flipped) + after;
      expect(framework.byCode(text, skill.version)).toBe(skill);
      expect(framework.versionsOf(text)).toContain(skill.version);
    }),
  );
});

test("every skill is found by its name, whatever the case and the spaces", () => {
  fc.assert(
    fc.property(anySkill, flips, spaces, spaces, (skill, flipped, before, between) => {
      const text = before + respell(skill.name, flipped).replaceAll(" ", ` ${between}`) + between;
      expect(framework.byName(text)).toContain(skill);
    }),
  );
});

test("a name with a letter changed, left out or put in is no name of a skill, unless it is just that name", () => {
  const letters = (name: string) => comparableName(name).replace(/[^a-z]/g, "");
  fc.assert(
    fc.property(anySkill, fc.nat(), fc.constantFrom("", "a", "e", "s", "x"), fc.nat(1), (skill, at, letter, cut) => {
      const place = at % skill.name.length;
      const mutant = skill.name.slice(0, place) + letter + skill.name.slice(place + cut);
      for (const match of framework.byName(mutant)) expect(letters(match.name)).toBe(letters(mutant));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["Information management", ["6 IRMG", "8 IRMG", "9 IRMG"]],
  ["Information governance", ["7 IRMG"]],
  ["Digital marketing", ["6 MKTG", "9 DIGM"]],
  ["IT management", ["6 ITMG", "7 ITMG"]],
  ["Technology service management", ["8 ITMG", "9 ITMG"]],
])("%s is found in the versions that use the name", (name, versions) => {
  expect(found(framework.byName(name))).toEqual(versions);
});

test.each([
  "Technology management",
  "ITMG",
  "IT",
  "management",
  "I T management",
  "IT-management",
  "IT managements",
  "",
])("no skill is named %j", (text) => {
  expect(framework.byName(text)).toEqual([]);
});

test.each(["Cost management", "Data management", "Risk management", "Asset management", "Quality management"])(
  "%s is never IT management",
  (name) => {
    expect(framework.byName(name).map((skill) => skill.code)).not.toContain("ITMG");
    for (const version of SFIA_VERSIONS) expect(framework.nearest(name, version)?.code).not.toBe("ITMG");
  },
);

test.each(["ITM", "ITMG5", "I TMG", "IT MG", "", "ﬅest", "teﬅ", "IT management"])(
  "no skill has the code %j",
  (text) => {
    expect(framework.byCode(text, "7")).toBeUndefined();
    expect(framework.versionsOf(text)).toEqual([]);
  },
);

test("a code stands for the skill of the version asked for", () => {
  expect(framework.byCode("INAN", "7")?.name).toBe("Analytics");
  expect(framework.byCode("INAN", "8")).toBeUndefined();
  expect(framework.versionsOf("inan")).toEqual(["6", "7"]);
  expect(framework.versionsOf("DIGM")).toEqual(["9"]);
});
