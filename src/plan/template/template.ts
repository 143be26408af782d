import type { Framework, SfiaVersion, Skill } from "../../framework/framework";
import type { Level } from "../../framework/level";
import type { CellContent } from "../../workbook/content";

/** How a template is laid out: a row for each person and skill, or a row for each person and a column for each skill. */
export type TemplateLayout = "list" | "people-by-skills";

/** The words of a template, in the language of whoever uses it; names of skills are the framework's. */
export interface TemplateLabels {
  readonly name: string;
  readonly role: string;
  readonly code: string;
  readonly skill: string;
  readonly level: string;
  /** What the three people of the example do. */
  readonly roles: readonly [string, string, string];
}

/** What a template is made from. */
export interface TemplateContent {
  readonly framework: Framework;
  readonly version: SfiaVersion;
  readonly layout: TemplateLayout;
  readonly labels: TemplateLabels;
}

/** A level that somebody of the example holds. */
interface Example {
  readonly person: number;
  readonly code: string;
  readonly level: Level;
}

const PEOPLE = ["Alex Example", "Kim Example", "Robin Example"];

const EXAMPLES: readonly Example[] = [
  { person: 0, code: "ITMG", level: 5 },
  { person: 0, code: "SLMO", level: 4 },
  { person: 1, code: "PROG", level: 3 },
  { person: 1, code: "TEST", level: 2 },
  { person: 2, code: "ITMG", level: 6 },
  { person: 2, code: "SLMO", level: 5 },
];

/**
 * The cells of a small skill matrix with nothing wrong in it, row by row, headings first. Skills that a version does not have are
 * left out.
 *
 * @example templateRows({ framework, version: "7", layout: "list", labels })[0] // ["Name", "Role", "Skill code", "Skill", "Level"]
 */
export function templateRows(content: TemplateContent): CellContent[][] {
  return content.layout === "list" ? listRows(content) : wideRows(content);
}

function listRows({ framework, version, labels }: TemplateContent): CellContent[][] {
  const rows = EXAMPLES.flatMap(({ person, code, level }): CellContent[][] => {
    const skill = framework.byCode(code, version);
    return skill === undefined ? [] : [[PEOPLE[person], labels.roles[person], code, skill.name, level]];
  });
  return [[labels.name, labels.role, labels.code, labels.skill, labels.level], ...rows];
}

function wideRows({ framework, version, labels }: TemplateContent): CellContent[][] {
  const codes = [...new Set(EXAMPLES.map(({ code }) => code))];
  const skills = codes.map((code) => framework.byCode(code, version)).filter((skill) => skill !== undefined);
  const levelOf = (person: number, { code }: Skill): Level | undefined =>
    EXAMPLES.find((example) => example.person === person && example.code === code)?.level;
  const rows = PEOPLE.map((name, person) => [
    name,
    labels.roles[person],
    ...skills.map((skill) => levelOf(person, skill)),
  ]);
  return [[labels.name, labels.role, ...skills.map(({ code, name }) => `${code} - ${name}`)], ...rows];
}
