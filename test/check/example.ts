import type { Evidence, Framework, SfiaVersion, Skill, SkillText } from "../../src/framework/framework";
import { SFIA_VERSIONS } from "../../src/framework/framework";
import { levelSet, type Level } from "../../src/framework/level";
import type { ClaimKind, LevelClaim } from "../../src/matrix/claim";
import type { Assessment, Person, SkillMention } from "../../src/matrix/matrix";
import type { SkillReference } from "../../src/matrix/reference";
import { parseCell, type CellAddress } from "../../src/workbook/address";

type Versions = Partial<Record<SfiaVersion, readonly [name: string, levels: readonly Level[], evidence?: Evidence]>>;

/** A small framework of true facts: one skill for each fate that the rules tell apart. */
const SKILLS: Record<string, Versions> = {
  ITMG: {
    "6": ["IT management", [5, 6, 7]],
    "7": ["IT management", [5, 6, 7], "official-page"],
    "8": ["Technology service management", [5, 6, 7]],
    "9": ["Technology service management", [5, 6, 7]],
  },
  PROG: {
    "7": ["Programming/software development", [2, 3, 4, 5, 6], "third-party-list"],
    "8": ["Programming/software development", [2, 3, 4, 5, 6]],
  },
  CHMG: {
    "7": ["Change management", [2, 3, 4, 5, 6], "official-page"],
    "8": ["Change control", [2, 3, 4, 5, 6]],
  },
  IRMG: {
    "6": ["Information management", [4, 5, 6, 7]],
    "7": ["Information governance", [4, 5, 6, 7], "official-page"],
    "8": ["Information management", [4, 5, 6, 7]],
  },
  INAN: { "6": ["Analytics", [3, 4, 5, 6, 7]], "7": ["Analytics", [3, 4, 5, 6, 7], "third-party-list"] },
  DATS: { "8": ["Data science", [2, 3, 4, 5, 6, 7]], "9": ["Data science", [2, 3, 4, 5, 6, 7]] },
};

const ITMG_TEXT: SkillText = {
  version: "7",
  code: "ITMG",
  definition: "",
  descriptors: [],
  undefinedLevels: [
    {
      levels: [1, 2, 3, 4],
      text: "This skill is not typically observed when working at these levels of responsibility.",
    },
  ],
  movingOn: undefined,
  source: "SFIA Foundation, SFIA 7",
};

const IMPACT = { ITMG: "may-be-impacted", CHMG: "not-impacted" } as const;

function byCode(code: string, version: SfiaVersion): Skill | undefined {
  const [name, levels, evidence = "official-file"] = SKILLS[code]?.[version] ?? [];
  if (name === undefined || levels === undefined) return undefined;
  return { version, code, name, category: "", subcategory: "", levels, levelSet: levelSet(levels), evidence };
}

const versionsOf = (code: string) => SFIA_VERSIONS.filter((version) => byCode(code, version) !== undefined);
const skills = (version: SfiaVersion) => Object.keys(SKILLS).flatMap((code) => byCode(code, version) ?? []);
const byName = (name: string) => SFIA_VERSIONS.flatMap(skills).filter((skill) => skill.name === name);

const change: Framework["change"] = (code, from, to) => {
  const before = byCode(code, from);
  const after = byCode(code, to);
  if (before === undefined && after === undefined) return undefined;
  const isRenamed = before !== undefined && after !== undefined && before.name !== after.name;
  const impact = from === "7" && (code === "ITMG" || code === "CHMG") ? IMPACT[code] : undefined;
  return { code, before, after, isNew: !before, isRemoved: !after, isRenamed, isRelevelled: false, impact };
};

export const framework: Framework = {
  skills,
  byCode,
  versionsOf,
  byName,
  nearest: () => undefined,
  text: (code, version) => (code === "ITMG" && version === "7" ? ITMG_TEXT : undefined),
  change,
  changes: (from, to) => Object.keys(SKILLS).flatMap((code) => change(code, from, to) ?? []),
};

/** A reference to a skill by its code, by a name, or by both as they stand side by side. */
export function reference(written: { code?: string; name?: string }, version: SfiaVersion = "7"): SkillReference {
  const named = written.name === undefined ? [] : byName(written.name);
  const code = written.code ?? named[0]?.code;
  const versions = code === undefined ? [] : versionsOf(code);
  const naming = code === undefined ? "unknown" : written.name === undefined ? "code" : "name";
  const texts = [written.code, written.name].filter((part) => part !== undefined);
  return {
    text: texts.join(" "),
    written: texts,
    naming: written.code !== undefined && written.name !== undefined ? "code-and-name" : naming,
    code,
    skill: code === undefined ? undefined : byCode(code, version),
    versions,
    nameVersions: named.filter((skill) => skill.code === code).map((skill) => skill.version),
    contradiction: named.find((skill) => skill.code !== code),
    suggestion: undefined,
  };
}

/** A claim of some levels, written with commas. */
export function claim(...levels: Level[]): LevelClaim {
  return { ...otherClaim("levels", levels.join(", ")), levels: levelSet(levels) };
}

/** A claim of another kind. */
export function otherClaim(kind: ClaimKind, text: string, beyond: readonly number[] = []): LevelClaim {
  return { kind, text, written: text, levels: levelSet([]), beyond, dayAndMonth: undefined };
}

export const ANNA: Person = { key: 0, label: "Anna" };
export const BERT: Person = { key: 1, label: "Bert" };

export function at(address: string): CellAddress {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell`);
  return cell;
}

/** An assessment of Anna's IT management at level 5 in D3, but for what is said. */
export function assessment(parts: Partial<Omit<Assessment, "cell">> & { cell?: string } = {}): Assessment {
  const usual = { skill: reference({ code: "ITMG" }), claim: claim(5), person: ANNA, aspect: "held" } as const;
  return { ...usual, ...parts, cell: at(parts.cell ?? "D3") };
}

/** A mention of a skill in Anna's row, in B3. */
export function mention(skill: SkillReference): SkillMention {
  return { cell: at("B3"), skill, person: ANNA };
}
