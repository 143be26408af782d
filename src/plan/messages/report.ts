import type { RuleName } from "../../check/finding";
import { ruleTitles } from "../../check/messages/en";
import type { Rename } from "../../check/renames";
import type { Summary } from "../../check/summary";
import { counted, listed } from "../../check/words";
import type { SfiaVersion } from "../../framework/framework";

/** The colours that the marks in the workbook have, as a sentence names them, such as "light blue". */
export interface MarkColours {
  readonly rename: string;
  readonly invalidLevel: string;
}

/** What was checked, added up. */
export interface Extent extends Summary {
  /** The name of the only file. */
  readonly file: string | undefined;
  readonly sheets: number;
  readonly people: number;
}

const quoted = (name: string): string => `“${name}”`;

function findingsCounted({ errors, warnings, notices }: Summary): string {
  return listed([counted(errors, "error"), counted(warnings, "warning"), counted(notices, "notice")]);
}

function filesCounted(files: number, unreadable: number): string {
  return (
    counted(files, "file") + (unreadable > 0 ? `, of which ${unreadable.toLocaleString("en")} could not be read` : "")
  );
}

const assessmentsCounted = (count: number): string => counted(count, "assessment");
const are = (count: number): string => (count === 1 ? "is" : "are");

/** The words of the validation report. */
export const report = {
  title: "Levelcheck summary",
  checked: "What was checked",
  checkedOn: (date: string) => `Checked on ${date}`,
  extent: ({ file, files, unreadable, matrices, sheets, people, assessments }: Extent) => ({
    Files: file ?? filesCounted(files, unreadable),
    Matrices: `${counted(matrices, "skill matrix", "skill matrices")} on ${counted(sheets, "sheet")}`,
    People: counted(people, "person", "people") + (matrices > 1 ? ", counted in each matrix by itself" : ""),
    Assessments: assessmentsCounted(assessments),
  }),
  against: (version: SfiaVersion) => ({ "Checked against": `SFIA ${version}` }),
  onlySkill: (code: string) => ({ "Only skill": `${code}; all other skills were passed over.` }),

  remarks: "Remarks",
  hidden: "This sheet is hidden, and was checked all the same.",
  speaksFor: (version: SfiaVersion) =>
    `The names of its skills are those of SFIA ${version}: check it against that version too.`,
  leftOut: (count: number) =>
    `${counted(count, "finding")} ${are(count)} counted here, but not listed: there are too many of the ` +
    "same kind or for one sheet. Correct those that are listed, then check again.",
  moreThanLinks: (most: number) =>
    `Only the first ${most.toLocaleString("en")} cells of the list are links: Excel follows no more on one sheet.`,

  findings: ["Severity", "Finding", "Count"],
  ruleTitle: (rule: RuleName) => `${ruleTitles[rule]} (${rule})`,
  /** Where no finding is listed. */
  noFindings: (matrices: number) =>
    matrices === 0 ? "Nothing was checked: no skill matrix was found." : "Nothing to correct.",

  coverage: (levels: readonly number[]) => ["Code", "Skill", ...levels.map((level) => `Level ${level}`), "People"],
  unconfirmed: (name: string) => `${name} *`,
  notDefined: "–",
  aboutCoverage:
    "The numbers are people who hold a skill at a level; who holds several levels counts at each, and once under People. " +
    `“–” stands where the skill is not defined at the level and nobody claims it; a number in red and bold, where somebody does.`,
  aboutUnconfirmed:
    "* The levels that this skill is defined at come from a third-party list: please confirm them at www.sfia-online.org.",
  aboutMarks: (colours: MarkColours | undefined) => {
    const [rename, invalidLevel] = [colours?.rename, colours?.invalidLevel].map((colour) =>
      colour === undefined ? "" : ` in ${colour}`,
    );
    return (
      `Marks in a workbook, where they are switched on: a row or heading highlighted${rename ?? ""} names a skill that a ` +
      `later SFIA version renamed; a cell marked${invalidLevel ?? ""} holds a level that its skill is not defined at, or no level at all. ` +
      "The list of findings says the same in words."
    );
  },

  columns: {
    severity: "Severity",
    rule: "Rule",
    file: "File",
    sheet: "Sheet",
    cell: "Cell",
    person: "Person",
    skill: "Skill",
    found: "Found",
    message: "What is wrong",
    fix: "Suggested fix",
  },

  noteFound: (summary: Summary) => `The workbook has ${findingsCounted(summary)}.`,
  noteSheets: (names: readonly string[]) =>
    `The report stands on two new sheets at the end of the workbook: ${listed(names.map(quoted))}.`,
  noteOwnSheet: (name: string) =>
    `The sheet ${quoted(name)} is a report of Levelcheck, and was not read as a skill matrix.`,
  noteNoMatrix: "No skill of this framework was found in the workbook, so no report was made.",
};

/** What a rename does to earlier assessments, as the SFIA Foundation says; undefined where no statement of its was found. */
type Impact = Rename["impact"];

const reassessment: Readonly<Record<NonNullable<Impact>, (version: SfiaVersion) => string>> = {
  "may-be-impacted": (version) =>
    `reassess the level against the SFIA ${version} descriptors, or keep it and record the version that it was made against.`,
  "not-impacted": () => "the SFIA Foundation says that earlier assessments are not impacted.",
};

const toDo = ({ impact, version }: Rename): string =>
  impact === undefined ? `compare the level with the SFIA ${version} descriptors.` : reassessment[impact](version);

/** The words of the report on renames. */
export const impact = {
  title: (versions: readonly SfiaVersion[]) => `Renamed in SFIA ${listed(versions)}: which assessments are affected`,
  renames: ["Code", "Old name → new name", "Affected", "Already migrated"],
  names: ({ before, after }: Rename) => `${before} → ${after}`,

  meaning: "What this means",
  meanings: [
    "The code of a renamed skill stays. A row that gives the code alone is affected, but not wrong.",
    "Affected are assessments of held levels that name the skill by its code or by its old name. Target levels are not listed.",
    "Already migrated are assessments that bear the new name.",
  ],
  verdict: (verdict: Impact, codes: readonly string[]) => {
    const subject = listed(codes);
    switch (verdict) {
      case "may-be-impacted":
        return `The SFIA Foundation says that earlier assessments may be impacted by the rename of ${subject}: assess them again, or record the version that they were made against.`;
      case "not-impacted":
        return `The SFIA Foundation says that earlier assessments are not impacted by the rename of ${subject}.`;
      case undefined:
        return `No statement of the SFIA Foundation on earlier assessments was found for ${subject}: compare the descriptors of both versions.`;
    }
  },
  leftOut: (count: number) =>
    `${assessmentsCounted(count)} ${are(count)} counted here, but not listed: a sheet has no room for more.`,

  quotation: ({ before, code, version }: Rename) =>
    `What the SFIA Foundation says of ${before} (${code}) and SFIA ${version}`,
  source: (source: string) => `Source: ${source}`,

  columns: ["Status", "Sheet", "Cell", "Person", "Code", "Name as written", "New name", "Level", "What to do"],
  affected: "Affected",
  migrated: "Already migrated",
  toDo: (rename: Rename, isByCodeOnly: boolean) => {
    const words = toDo(rename);
    return isByCodeOnly ? `The code stays valid; ${words}` : `Write the new name; ${words}`;
  },
  toDoMigrated: ({ version }: Rename) =>
    `Nothing to rename; make sure that the level was assessed against SFIA ${version}.`,

  noteFound: (affected: number, migrated: number) =>
    `${assessmentsCounted(affected)} ${are(affected)} affected by a rename` +
    (migrated > 0
      ? `; ${migrated.toLocaleString("en")} ${migrated === 1 ? "bears" : "bear"} the new name already.`
      : "."),
  noteNotAffected: (migrated: number) =>
    migrated === 0
      ? "No assessment of a renamed skill was found, so no sheet was added."
      : `No assessment is affected by a rename, so no sheet was added: ${assessmentsCounted(migrated)} ` +
        `${migrated === 1 ? "bears" : "bear"} the new name already.`,
};
