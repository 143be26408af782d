import { createCheck, type CheckOptions } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { rules } from "../../src/check/rules";
import { createTally } from "../../src/check/tally";
import type { Assessment, SkillMention } from "../../src/matrix/matrix";
import { formatCell } from "../../src/workbook/address";
import { ANNA, assessment, at, BERT, claim, framework, mention, otherClaim, reference } from "./example";

type Settings = Partial<Omit<CheckOptions, "framework" | "onFinding">>;

/** All findings on some cells, in order. */
function findingsOf(cells: readonly (Assessment | SkillMention)[], settings: Settings = {}): Finding[] {
  const findings: Finding[] = [];
  const usual = { version: "7", layout: "list", hasPeople: true, renames: "itmg" } as const;
  const check = createCheck({ ...usual, ...settings, framework, onFinding: (finding) => findings.push(finding) });
  for (const cell of cells) {
    if ("claim" in cell) check.assess(cell);
    else check.mention(cell);
  }
  return findings;
}

/** The findings of one rule. */
function by(rule: string, cells: readonly (Assessment | SkillMention)[], settings?: Settings): Finding[] {
  return findingsOf(cells, settings).filter((finding) => finding.rule === rule);
}

const sentences = (findings: readonly Finding[]): string[] => findings.map(({ message }) => message);
const ITMG = reference({ code: "ITMG" });
const PROG = reference({ code: "PROG" });
const INAN_IN_8 = reference({ code: "INAN" }, "8");
const UNKNOWN = reference({ name: "Juggling" });

describe("level-not-defined", () => {
  it("says with its source that IT management is not typically observed at a level below 5", () => {
    expect(by("level-not-defined", [assessment({ claim: claim(4) })])).toEqual([
      {
        rule: "level-not-defined",
        severity: "error",
        cell: at("D3"),
        person: "Anna",
        skill: "ITMG",
        found: "4",
        message: "IT management (ITMG) is not typically observed at level 4: SFIA 7 defines it at levels 5, 6 and 7.",
        fix: { value: 5 },
      },
    ]);
  });

  it("names all levels of a cell that are not defined in one finding, and offers no fix for them", () => {
    const [finding, ...others] = by("level-not-defined", [assessment({ claim: claim(3, 4, 5) })]);
    expect(finding?.message).toContain("not typically observed at levels 3 and 4");
    expect(finding?.fix).toBeUndefined();
    expect(others).toEqual([]);
  });

  it("does not put SFIA 7's words into the mouth of SFIA 8", () => {
    const cell = assessment({ skill: reference({ code: "ITMG" }, "8"), claim: claim(4) });
    expect(sentences(by("level-not-defined", [cell], { version: "8" }))).toEqual([
      "Technology service management (ITMG) is not defined at level 4: SFIA 8 defines it at levels 5, 6 and 7.",
    ]);
  });

  it("asks to confirm a range that is known from a third-party list only", () => {
    expect(sentences(by("level-not-defined", [assessment({ skill: PROG, claim: claim(7) })]))).toEqual([
      "Programming/software development (PROG) is not defined at level 7: SFIA 7 defines it at levels 2, 3, 4, 5 and 6. " +
        "This range comes from a third-party list: please confirm it.",
    ]);
  });

  it("speaks of a target level where one is aimed for", () => {
    const [finding] = by("level-not-defined", [assessment({ claim: claim(4), aspect: "target" })]);
    expect(finding?.message).toContain("at target level 4:");
  });

  it("never turns a 1 into a 5", () => {
    expect(by("level-not-defined", [assessment({ claim: claim(1) })])[0]?.fix).toBeUndefined();
  });

  it.each(["ladder", "code-list"] as const)("offers no number for the cell of a %s", (layout) => {
    expect(by("level-not-defined", [assessment({ claim: claim(4) })], { layout })[0]?.fix).toBeUndefined();
  });

  it("has nothing to say of a defined level, of an unknown skill or of one from another version", () => {
    const cells = [
      assessment(),
      assessment({ skill: UNKNOWN, claim: claim(1) }),
      assessment({ skill: INAN_IN_8, claim: claim(1) }),
    ];
    expect(by("level-not-defined", cells)).toEqual([]);
  });
});

describe("what stands in a level cell and is no level", () => {
  const written = (kind: Parameters<typeof otherClaim>[0], text: string, beyond?: number[]) =>
    assessment({ claim: otherClaim(kind, text, beyond) });

  it.each([
    [
      "level-out-of-scale",
      written("out-of-scale", "8", [8]),
      "8 is not a level for IT management (ITMG): SFIA has the levels 1 to 7.",
    ],
    [
      "level-not-whole",
      written("not-whole", "5.5"),
      "“5.5” is not a whole level: the level for IT management (ITMG) must be a whole number from 1 to 7.",
    ],
    [
      "level-unreadable",
      written("unreadable", "Expert"),
      "“Expert” cannot be read as a level for IT management (ITMG): enter a level from 1 to 7.",
    ],
    [
      "level-unreadable",
      written("mark", "✓"),
      "“✓” marks IT management (ITMG) but does not say which level: enter a level from 1 to 7.",
    ],
    [
      "cell-error",
      written("error", "#REF!"),
      "The cell holds the error #REF! instead of a level for IT management (ITMG): repair its formula or enter a level.",
    ],
    [
      "level-missing",
      written("none", ""),
      "IT management (ITMG) is listed without a level: enter a level from 1 to 7.",
    ],
    [
      "level-undecided",
      written("undecided", "TBA"),
      "The level for IT management (ITMG) is undecided (“TBA”): enter a level from 1 to 7 when it is known.",
    ],
  ])("%s: it says so", (rule, cell, sentence) => {
    const findings = findingsOf([{ ...cell, skill: reference({ name: "Technology service management" }) }]);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(sentences(findings)).toEqual([sentence]);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it("gives both readings of an entry that Excel took for a date", () => {
    const date = { ...otherClaim("date", "2026-06-05"), dayAndMonth: [5, 6] as const };
    expect(sentences(by("level-became-date", [assessment({ claim: date })]))).toEqual([
      "Excel turned the level for IT management (ITMG) into a date (2026-06-05): it may have been 5-6 or 6-5. " +
        "Format the cell as text and enter it again.",
    ]);
  });

  it("guesses no levels behind a date that looks like none", () => {
    const date = { ...otherClaim("date", "2026-06-30"), dayAndMonth: [30, 6] as const };
    expect(sentences(by("level-became-date", [assessment({ claim: date })]))).toEqual([
      "A date (2026-06-30) stands where the level for IT management (ITMG) should be: enter a level from 1 to 7.",
    ]);
  });

  it("names the numbers outside the scale and still judges the level beside them, without a fix", () => {
    const mixed = { ...claim(4), text: "4, 8, 9", beyond: [8, 9] };
    const findings = findingsOf([assessment({ skill: PROG, claim: { ...mixed, levels: claim(7).levels } })]);
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["level-not-defined", undefined],
      ["level-out-of-scale", undefined],
    ]);
    expect(findings[1]?.message).toMatch(/^8 and 9 are not levels for/);
  });

  it("leaves the level of an unknown skill alone: it may be a rating on another scale", () => {
    const kinds = ["none", "undecided", "out-of-scale", "not-whole", "date", "error", "mark", "unreadable"] as const;
    expect(findingsOf(kinds.map((kind) => assessment({ skill: UNKNOWN, claim: otherClaim(kind, "0") })))).toEqual([]);
  });

  it("still reports a claim that no version could read, for a skill of another version", () => {
    const cell = assessment({ skill: INAN_IN_8, claim: otherClaim("out-of-scale", "9", [9]) });
    expect(sentences(findingsOf([cell], { version: "8" }))).toEqual([
      "9 is not a level for Analytics (INAN): SFIA has the levels 1 to 7.",
    ]);
  });

  it("quotes only the beginning of a long text", () => {
    const [finding] = by("level-unreadable", [written("unreadable", "Knows it\nvery well ".repeat(2_000))]);
    expect(finding?.message.length).toBeLessThan(180);
    expect(finding?.message).toContain("“Knows it very well Knows it");
  });
});

describe("skill-unknown", () => {
  it("suggests the nearest skill in words and never as a fix", () => {
    const suggestion = framework.byCode("CHMG", "7");
    const unknown = { ...reference({ name: "Change managment" }), suggestion };
    const [finding] = by("skill-unknown", [mention(unknown)]);
    expect(finding).toMatchObject({ severity: "warning", skill: "Change managment", fix: undefined });
    expect(finding?.message).toBe(
      "“Change managment” is not a skill in any SFIA version known here. Did you mean Change management (CHMG)?",
    );
  });

  it("asks to check the text where nothing is near", () => {
    expect(sentences(by("skill-unknown", [mention(UNKNOWN)]))).toEqual([
      "“Juggling” is not a skill in any SFIA version known here: check its code or name.",
    ]);
  });

  it("says nothing of a known skill", () => {
    expect(findingsOf([mention(ITMG)])).toEqual([]);
  });
});

describe("skill-other-version", () => {
  it.each([
    ["8", "INAN", "Analytics (INAN) is not in SFIA 8: it was removed and stands in SFIA 6 and 7 only."],
    ["7", "DATS", "Data science (DATS) is not in SFIA 7: it is newer and stands in SFIA 8 and 9 only."],
  ] as const)("against SFIA %s it says what became of %s", (version, code, sentence) => {
    expect(sentences(findingsOf([mention(reference({ code }, version))], { version }))).toEqual([sentence]);
  });
});

describe("code-name-mismatch", () => {
  it("says that the code names another skill than the name, and that the code counts", () => {
    const both = reference({ code: "ITMG", name: "Change management" });
    expect(sentences(by("code-name-mismatch", [mention(both)]))).toEqual([
      "The code ITMG is IT management, but the name beside it is Change management (CHMG): correct one of the two. " +
        "Until then the code counts.",
    ]);
  });

  it("accepts a code beside its own name", () => {
    expect(findingsOf([mention(reference({ code: "ITMG", name: "IT management" }))])).toEqual([]);
  });
});

describe("cell-error where a skill should stand", () => {
  it("names the error", () => {
    const error = { ...UNKNOWN, naming: "error" as const, text: "#N/A" };
    const [finding] = findingsOf([mention(error)]);
    expect(finding).toMatchObject({ rule: "cell-error", skill: undefined, found: "#N/A" });
    expect(finding?.message).toBe(
      "The cell holds the error #N/A instead of a skill: repair its formula or enter a skill.",
    );
  });
});

describe("renamed", () => {
  const MAY_BE_IMPACTED =
    "SFIA 8 renamed IT management to Technology service management; the code ITMG stays. " +
    "The SFIA Foundation says that earlier assessments may be impacted by this change.";
  const notices = (skill: Assessment["skill"], settings?: Settings) =>
    sentences(by("renamed", [assessment({ skill })], settings));

  it.each([{ code: "ITMG" }, { name: "IT management" }, { code: "ITMG", name: "IT management" }])(
    "remarks on IT management in a matrix of SFIA 7, written %j",
    (written) => {
      expect(notices(reference(written))).toEqual([MAY_BE_IMPACTED]);
    },
  );

  it("takes the name of SFIA 8 for migrated", () => {
    expect(notices(reference({ name: "Technology service management" }))).toEqual([]);
    expect(notices(reference({ code: "ITMG", name: "Technology service management" }))).toEqual([]);
  });

  it.each(["8", "9"] as const)("remarks on the old name in a matrix of SFIA %s, not on the code alone", (version) => {
    expect(notices(reference({ name: "IT management" }, version), { version })).toEqual([MAY_BE_IMPACTED]);
    expect(notices(reference({ code: "ITMG" }, version), { version })).toEqual([]);
  });

  it("remarks on a row of which the level is missing", () => {
    expect(by("renamed", [assessment({ claim: otherClaim("none", "") })])).toHaveLength(1);
  });

  it("counts held levels only", () => {
    expect(by("renamed", [assessment({ aspect: "target" })])).toEqual([]);
  });

  it("speaks of other skills only when asked to, and only what the Foundation says of the impact", () => {
    const change = reference({ code: "CHMG" });
    expect(notices(change)).toEqual([]);
    expect(notices(change, { renames: "all" })).toEqual([
      "SFIA 8 renamed Change management to Change control; the code CHMG stays. " +
        "The SFIA Foundation says that earlier assessments are not impacted by this change.",
    ]);
    expect(notices(reference({ code: "IRMG" }), { renames: "all" })).toEqual([
      "SFIA 8 renamed Information governance to Information management; the code IRMG stays.",
    ]);
    expect(notices(PROG, { renames: "all" })).toEqual([]);
  });

  it("takes a name that came back for the later version's", () => {
    expect(notices(reference({ name: "Information management" }), { renames: "all" })).toEqual([]);
  });
});

describe("duplicate", () => {
  it("names the first cell on the later one", () => {
    const findings = by("duplicate", [assessment({ cell: "D3" }), assessment({ cell: "D9" })]);
    expect(findings.map(({ cell }) => formatCell(cell))).toEqual(["D9"]);
    expect(sentences(findings)).toEqual(["Level 5 of IT management (ITMG) is already given for this person in D3."]);
  });

  it("names the cell of that very level where the person has others", () => {
    const cells = [
      assessment({ cell: "D3", claim: claim(5) }),
      assessment({ cell: "D4", claim: claim(6) }),
      assessment({ cell: "D5", claim: claim(5, 6) }),
    ];
    expect(sentences(by("duplicate", cells))).toEqual([
      "Levels 5 and 6 of IT management (ITMG) are already given for this person in D3 and D4.",
    ]);
  });

  it("knows a skill by its code, however it is written", () => {
    expect(by("duplicate", [assessment(), assessment({ skill: reference({ name: "IT management" }) })])).toHaveLength(
      1,
    );
  });

  it("keeps people, skills, levels and targets apart", () => {
    const cells = [
      assessment(),
      assessment({ person: BERT }),
      assessment({ skill: PROG }),
      assessment({ claim: claim(6) }),
      assessment({ aspect: "target" }),
      assessment({ aspect: "target" }),
    ];
    expect(by("duplicate", cells)).toEqual([]);
  });

  it("does not compare levels that are nobody's", () => {
    expect(by("duplicate", [assessment({ person: undefined }), assessment({ person: undefined })])).toEqual([]);
  });

  it("takes all levels of a form without people for one person's", () => {
    const cells = [assessment({ person: undefined }), assessment({ person: undefined })];
    expect(sentences(by("duplicate", cells, { hasPeople: false }))).toEqual([
      "Level 5 of IT management (ITMG) is already given in D3.",
    ]);
  });
});

describe("several-levels", () => {
  it("is said once, on the cell where it becomes true", () => {
    const cells = [5, 6, 7, 6].map((level, index) =>
      assessment({ cell: `D${index + 3}`, claim: claim(level as 5 | 6 | 7) }),
    );
    const findings = by("several-levels", cells);
    expect(findings.map(({ cell }) => formatCell(cell))).toEqual(["D4"]);
    expect(sentences(findings)).toEqual([
      "IT management (ITMG) is given at levels 5 and 6 for the same person. This is allowed: check that each is meant.",
    ]);
  });

  it("is true of one cell that claims two levels", () => {
    expect(by("several-levels", [assessment({ claim: claim(5, 6) })])).toHaveLength(1);
  });

  it("is not true of a duplicate, of two people or of a level and its target", () => {
    const six = { claim: claim(6) };
    const cells = [
      assessment(),
      assessment(),
      assessment({ ...six, person: BERT }),
      assessment({ ...six, aspect: "target" }),
    ];
    expect(by("several-levels", cells)).toEqual([]);
  });
});

describe("person-missing", () => {
  it("asks whose level it is", () => {
    expect(sentences(by("person-missing", [assessment({ person: undefined })]))).toEqual([
      "Level 5 of IT management (ITMG) belongs to nobody: enter the person.",
    ]);
  });

  it("says nothing where there is a person, no level, or a form without people", () => {
    const nobody = { person: undefined };
    expect(by("person-missing", [assessment(), assessment({ ...nobody, claim: otherClaim("none", "") })])).toEqual([]);
    expect(by("person-missing", [assessment(nobody)], { hasPeople: false })).toEqual([]);
  });
});

describe("a check", () => {
  it("gives a cell the same verdicts the second time", () => {
    const cells = [assessment({ claim: claim(4) }), assessment({ claim: claim(4), person: BERT, cell: "D4" })];
    const [first, second] = by("level-not-defined", cells);
    expect(second).toEqual({ ...first, person: "Bert", cell: at("D4") });
  });

  it("keeps the person's name out of every sentence", () => {
    const cells = [assessment({ claim: claim(4) }), assessment({ claim: claim(4) }), mention(UNKNOWN)];
    expect(sentences(findingsOf(cells)).join(" ")).not.toContain(ANNA.label);
  });

  it("goes on after endlessly many spellings of a skill", () => {
    const spellings = Array.from({ length: 3_000 }, (_, key) =>
      assessment({ skill: reference({ code: "ITMG" }), person: { key, label: "" } }),
    );
    expect(by("duplicate", [...spellings, assessment()])).toHaveLength(1);
  });

  it("runs fifteen rules, each once", () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(15);
    expect(rules).toHaveLength(15);
  });

  it("can be tallied by rule and severity", () => {
    const tally = createTally();
    findingsOf([assessment({ claim: claim(3) }), assessment({ claim: claim(4) })]).forEach(tally.count);
    expect(tally.severities).toEqual({ error: 2, warning: 0, notice: 3 });
    expect([...tally.rules]).toEqual([
      ["level-not-defined", 2],
      ["renamed", 2],
      ["several-levels", 1],
    ]);
  });
});
