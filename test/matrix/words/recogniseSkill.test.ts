import fc from "fast-check";
import { bundledFramework } from "../../../src/framework/bundled";
import { comparableName } from "../../../src/framework/comparableName";
import { SFIA_VERSIONS, type SfiaVersion, type Skill } from "../../../src/framework/framework";
import { createSkillRecogniser, oneOfEach, type Recognition } from "../../../src/matrix/words/recogniseSkill";

const framework = bundledFramework();
const recognisers = new Map(SFIA_VERSIONS.map((version) => [version, createSkillRecogniser(framework, version)]));
const recogniserFor = (version: SfiaVersion) => recognisers.get(version) ?? createSkillRecogniser(framework, version);
const { one, several } = recogniserFor("7");
const recognised = (text: string): Recognition | undefined => one(text)?.recognition;
const codesOf = (text: string) => several(text).map(({ text: item, named }) => named?.recognition.code ?? `?${item}`);

describe("code and name", () => {
  test.each(["ITMG", "itmg", "Itmg", " ITMG ", "ITMG\u00a0", "ＩＴＭＧ", "IT\u200bMG"])("%j is a code", (text) => {
    expect(recognised(text)).toMatchObject({ code: "ITMG", naming: "code", nameVersions: [] });
  });

  test.each(["IT management", "IT Management", "it  management", "IT\u00a0management", "IT\nmanagement"])(
    "%j is a name",
    (text) => {
      expect(recognised(text)).toMatchObject({ code: "ITMG", naming: "name", nameVersions: ["6", "7"] });
    },
  );

  test.each([
    ...["ITMG - IT management", "ITMG – IT management", "ITMG: IT management", "ITMG IT management"],
    ...["ITMG-IT management", "ITMG | IT management", "ITMG/IT management", "ITMG, IT management"],
    ...["ITMG (IT management)", "[ITMG] IT management", "(ITMG) IT management", "ITMG\nIT management"],
    ...["IT management (ITMG)", "IT management [ITMG]", "IT management ITMG", "IT management - ITMG"],
    ...["IT management: ITMG", "IT management, ITMG", "IT management/ITMG", "itmg - it MANAGEMENT"],
  ])("%j is a code and its name", (text) => {
    expect(recognised(text)).toMatchObject({
      code: "ITMG",
      naming: "code-and-name",
      nameVersions: ["6", "7"],
      contradiction: undefined,
    });
  });

  test.each([
    ["Programme management", "PGMG"],
    ["Program management", "PGMG"],
    ["Methods & tools", "METL"],
    ["Programming / software development", "PROG"],
  ])("%j is spelled otherwise and still %s", (text, code) => {
    expect(recognised(text)?.code).toBe(code);
  });

  test("a code beside words in another language is that code", () => {
    expect(recognised("ITMG - Gestion informatique")).toMatchObject({ code: "ITMG", naming: "code" });
  });

  test.each(["ITMG - Data management", "Data management (ITMG)", "ITMG Data management"])(
    "%j contradicts itself: the code counts, the other skill is said",
    (text) => {
      expect(recognised(text)).toMatchObject({ code: "ITMG", contradiction: { code: "DATM" }, nameVersions: [] });
    },
  );

  test("a name that two skills bore is the skill of the version checked against, or the one that the code says", () => {
    const inVersion = (version: SfiaVersion) => recogniserFor(version).one("Digital marketing")?.recognition.code;
    expect(inVersion("6")).toBe("MKTG");
    expect(inVersion("9")).toBe("DIGM");
    expect(recognised("MKTG Digital marketing")).toMatchObject({ contradiction: undefined, nameVersions: ["6"] });
    expect(recognised("DIGM Digital marketing")).toMatchObject({ contradiction: undefined, nameVersions: ["9"] });
    expect(recognised("Information management")).toMatchObject({ code: "IRMG", nameVersions: ["6", "8", "9"] });
  });

  test("every skill of every version is recognised however code and name are written together", () => {
    const wrong = SFIA_VERSIONS.flatMap((version) =>
      framework.skills(version).flatMap((skill) =>
        spellings(skill).filter((text) => {
          const found = recogniserFor(version).one(text)?.recognition;
          return found?.code !== skill.code || found.contradiction !== undefined;
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

function spellings({ code, name }: Skill): string[] {
  const together = [`${code} - ${name}`, `${code}: ${name}`, `${name} (${code})`, `${name} ${code}`, `${code} ${name}`];
  return [code, name, name.toUpperCase(), ...together, `${code} 5`, `${name} 5`, `${name} (target)`, `${name} (5-7)`];
}

describe("nothing looser", () => {
  test.each([
    ...[
      "Technology management",
      "IT managment",
      "IT-management",
      "IT",
      "management",
      "I T M G",
      "ITM",
      "ITMGX",
      "Risk",
    ],
    ...["The ITMG skill", "IT management and other things", "Test plan", "Test 1", "Unit test", "Core skills"],
    ...["Sale price", "Tech lead", "TECH - Tech lead", "Port number", "knows", "itmg - Gestion", "ITMG skill", ""],
    "We need IT management by next year",
  ])("%j names no skill", (text) => {
    expect(one(text)).toBeUndefined();
  });

  test.each(["Cost management", "Data management", "Risk management", "Asset management", "Contract management"])(
    "%s is never IT management",
    (name) => {
      for (const version of SFIA_VERSIONS) {
        expect(recogniserFor(version).one(name)?.recognition.code).not.toBe("ITMG");
      }
    },
  );
});

describe("how much a text proves", () => {
  test.each([
    ["ITMG", "code"],
    ["itmg", "word"],
    ["TEST", "word"],
    ["PORT", "word"],
    ["test", "none"],
    ["Core", "none"],
    ["Testing", "word"],
    ["Marketing", "word"],
    ["IT management", "name"],
    ["TEST - Testing", "code"],
  ])("%s is as strong as a %s", (text, strength) => {
    expect(recognised(text)?.strength).toBe(strength);
  });

  test("of several recognitions of a skill the strongest stays", () => {
    const all = ["Testing", "TEST - Testing", "ITMG"].map(recognised).filter((found) => found !== undefined);
    expect(oneOfEach(all).map(({ code, strength }) => `${code} ${strength}`)).toEqual(["TEST code", "ITMG code"]);
  });
});

describe("what stands behind a skill", () => {
  test.each([
    ["ITMG (target)", undefined, "target"],
    ["ITMG target", undefined, "target"],
    ["ITMG – current", undefined, "held"],
    ["ITMG level", undefined, "level"],
    ["IT management target", undefined, "target"],
    ["ITMG IT management current level", undefined, "held"],
    ["IT management - Soll", undefined, "target"],
    ["IT management (ITMG) - target", undefined, "target"],
    ["ITMG 5", "5", undefined],
    ["ITMG5", "5", undefined],
    ["ITMG-5", "5", undefined],
    ["ITMG L5", "5", undefined],
    ["ITMG (5)", "5", undefined],
    ["ITMG: 5", "5", undefined],
    ["ITMG Level 5", "5", undefined],
    ["IT management level 6", "6", undefined],
    ["IT management (ITMG) 5", "5", undefined],
    ["ITMG (5-7)", undefined, undefined],
    ["ITMG (5, 6, 7)", undefined, undefined],
    ["ITMG (levels 5-7)", undefined, undefined],
    ["ITMG - IT management (5-7)", undefined, undefined],
    ["IT management (SFIA 7)", undefined, undefined],
  ])("%j: level %s, aspect %s", (text, level, aspect) => {
    expect(one(text)).toMatchObject({ recognition: { code: "ITMG" }, level, aspect });
  });

  test("a name's last letter is no L for level", () => {
    expect(recogniserFor("9").one("Change control 5")).toMatchObject({ recognition: { code: "CHMG" }, level: "5" });
  });

  test.each(["ITMG 8", "ITMG 0", "ITMG 55"])("%j holds no level", (text) => {
    expect(one(text)).toBeUndefined();
  });
});

describe("lists", () => {
  test.each([
    ["ITMG, PROG, TEST", ["ITMG", "PROG", "TEST"]],
    ["ITMG,PROG", ["ITMG", "PROG"]],
    ["ITMG; PROG", ["ITMG", "PROG"]],
    ["ITMG / PROG", ["ITMG", "PROG"]],
    ["ITMG + PROG & TEST", ["ITMG", "PROG", "TEST"]],
    ["ITMG and PROG", ["ITMG", "PROG"]],
    ["ITMG PROG TEST", ["ITMG", "PROG", "TEST"]],
    ["ITMG\nPROG\r\nTEST", ["ITMG", "PROG", "TEST"]],
    ["ITMG、PROG", ["ITMG", "PROG"]],
    ["ITMG 5, PROG 4", ["ITMG", "PROG"]],
    ["IT management, Testing", ["ITMG", "TEST"]],
    ["IT management and Testing", ["ITMG", "TEST"]],
    ["Methods and tools and Testing", ["METL", "TEST"]],
    ["Testing/Programming/software development", ["TEST", "PROG"]],
    ["ITMG - IT management, Testing", ["ITMG", "TEST"]],
    ["ITMG, PROG, XXXX", ["ITMG", "PROG", "?XXXX"]],
  ])("%j lists %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  test("each item of a list keeps its level", () => {
    expect(several("ITMG 5, PROG 4").map(({ named }) => named?.level)).toEqual(["5", "4"]);
  });

  test.each([
    ...["ITMG", "IT management", "Methods and tools", "Programming/software development", "ITMG - IT management"],
    ...["ITMG, foo", "ITMG, PROG, foo", "We do IT management, Testing and more", "test core tech", ""],
  ])("%j is no list", (text) => {
    expect(several(text)).toEqual([]);
  });

  test("three skills of a version read back, whatever stands between them and in their names", () => {
    const separator = fc.constantFrom(", ", "; ", " | ", "\n", " and ", " & ", " + ", " / ", "/", "、");
    const written = fc.constantFrom<(skill: Skill) => string>(
      ({ code }) => code,
      ({ name }) => name,
      ({ code, name }) => `${code} - ${name}`,
    );
    const skills = fc
      .constantFrom(...SFIA_VERSIONS)
      .chain((version) =>
        fc.uniqueArray(fc.constantFrom(...framework.skills(version)), { minLength: 3, maxLength: 3 }),
      );
    fc.assert(
      fc.property(skills, separator, written, (listed, between, write) => {
        const items = recogniserFor(listed[0]?.version ?? "7").several(listed.map(write).join(between));
        expect(items.map(({ named }) => named?.recognition.code)).toEqual(listed.map(({ code }) => code));
      }),
      { numRuns: 500 },
    );
  });
});

describe("whatever is written", () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.constantFrom("ITMG", "test", " ", "-", "(", "IT", "management", "5", ",", "target", "and"), {})
      .map((parts) => parts.join("")),
  );
  const names = [...new Set(SFIA_VERSIONS.flatMap((version) => framework.skills(version).map(({ name }) => name)))];
  const comparable = names.map(comparableName);

  test("a skill is recognised only where its code or name is in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = recognised(text);
        if (found === undefined) return;
        const shown = comparableName(text);
        const isNamed = comparable.some((name) => shown.includes(name));
        expect(isNamed || shown.includes(found.code.toLowerCase())).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is read in a list is a skill or looks like a code", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: item, named } of several(text))
          expect(named !== undefined || /^[A-Z]{4}/.test(item)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("long texts are passed over at once, even those made to keep a pattern busy", () => {
    const piece = fc.constantFrom(
      "ITMG",
      " ",
      "-",
      "(sfia 1",
      "lvl",
      "(",
      "[",
      ")",
      " and ",
      "/",
      "5",
      "\n",
      "IT management",
    );
    const size = fc.constantFrom(90, 160, 500, 5000);
    fc.assert(
      fc.property(piece, piece, size, (first, other, length) => {
        const text = (first + other).repeat(5000).slice(0, length);
        if (length > 500) expect([one(text), several(text)]).toEqual([undefined, []]);
        else expect(several(text)).toBeInstanceOf(Array);
      }),
    );
  });

  test("equal texts are recognised once", () => {
    expect(one("ITMG")).toBe(one("ITMG"));
    expect(several("ITMG, PROG")).toBe(several("ITMG, PROG"));
  });
});
