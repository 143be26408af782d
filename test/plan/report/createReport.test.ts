import { collectMatrices } from "../../../src/check/collectMatrices";
import { unreadableFile, type CheckedFile } from "../../../src/check/report";
import { bundledFramework } from "../../../src/framework/bundled";
import { createCellReaders } from "../../../src/matrix/cellReaders";
import { readMatrices } from "../../../src/matrix/readMatrices";
import { contentText } from "../../../src/plan/preview";
import { createReport, type ReportOptions, type TakenNames } from "../../../src/plan/report/createReport";
import { formatArea } from "../../../src/workbook/address";
import type { SheetState } from "../../../src/workbook/state";
import { grid, pour, type Grid } from "../../support/grid";

const framework = bundledFramework();
const USUAL: ReportOptions = { framework, version: "7", skill: undefined, date: undefined, marks: undefined };
const NOTHING_TAKEN: TakenNames = { sheetNames: [], takenNames: [] };

function checked(file: string, sheet: Grid): CheckedFile {
  const { open, matrices, counts } = collectMatrices({ framework, renames: "itmg", skill: undefined });
  pour(sheet, readMatrices(sheet.info, { readers: createCellReaders(framework, "7"), open }));
  return { report: { file, error: null, matrices }, counts };
}

/** The two sheets of a report on files that stand beside it under their names. */
function reportOn(files: readonly CheckedFile[], options: Partial<ReportOptions> = {}, taken = NOTHING_TAKEN) {
  const report = createReport({ ...USUAL, ...options });
  for (const file of files) report.add(file, file.report.file);
  const [summary, findings] = report.sheets(taken);
  if (summary === undefined || findings === undefined) throw new Error("A report has two sheets.");
  return { summary, findings };
}

const rowsOf = ({ cells }: SheetState): string[][] => cells.map((row) => row.map((cell) => contentText(cell?.content)));

/** The row that begins with a text, as it is shown. */
const rowAt = (sheet: SheetState, first: string): string[] | undefined =>
  rowsOf(sheet).find(([cell]) => cell === first);

const FAULTY = grid(
  `Name | Skill | Level
Anna | IT management | 4
Bert | IT management | 5
Cleo | Testing | 3
Cleo | Testing | 3`,
  { sheet: "Team" },
);
const SOUND = grid(
  `Name | Code | Skill | Level
Anna | TEST | Testing | 3
Bert | TEST | Testing | 4
Cleo | PROG | Programming/software development | 4`,
  { sheet: "Sound" },
);

describe("the list of findings", () => {
  it("is one Excel table from the first row on, whose headings all differ", () => {
    const { findings } = reportOn([checked("team.xlsx", FAULTY)]);
    const [headings = [], ...rows] = rowsOf(findings);
    expect(headings).toEqual([
      ...["Severity", "Rule", "Sheet", "Cell", "Person", "Skill", "Found", "What is wrong", "Suggested fix"],
    ]);
    expect(rows.length).toBeGreaterThan(1);
    expect(findings.tables.map(({ name, area }) => [name, formatArea(area)])).toEqual([
      ["LevelcheckFindings", `A1:I${rows.length + 1}`],
    ]);
    expect(findings).toMatchObject({ frozenRows: 1, print: { landscape: true, repeatRows: 1 } });
  });

  it("begins with the worst, says it in words and leads to its cell", () => {
    const { findings } = reportOn([checked("teams/team.xlsx", FAULTY)]);
    const severities = rowsOf(findings)
      .slice(1)
      .map(([severity]) => severity ?? "");
    expect([...new Set(severities)]).toEqual(
      ["Error", "Warning", "Notice"].filter((word) => severities.includes(word)),
    );
    expect(severities).toContain("Notice");
    expect(rowsOf(findings)[1]).toEqual([
      ...["Error", "level-not-defined", "Team", "C2", "Anna", "ITMG", "4"],
      "IT management (ITMG) is not typically observed at level 4: SFIA 7 defines it at levels 5, 6 and 7.",
      "5",
    ]);
    expect(findings.cells[1]?.[0]?.look).toBe("error");
    expect(findings.cells[1]?.[3]).toEqual({
      content: { kind: "link", text: "C2", file: "teams/team.xlsx", sheet: "Team", cell: { row: 1, column: 2 } },
      look: "link",
    });
  });

  it("names the file of each finding where there are several", () => {
    const { findings } = reportOn([checked("a.xlsx", FAULTY), checked("b.xlsx", FAULTY)]);
    const [headings = [], ...rows] = rowsOf(findings);
    const column = headings.indexOf("File");
    expect(rows.slice(0, 2).map((row) => row[column])).toEqual(["a.xlsx", "b.xlsx"]);
  });

  it("has no table where there is nothing to correct", () => {
    const { summary, findings } = reportOn([checked("sound.xlsx", SOUND)]);
    expect(rowsOf(findings)).toEqual([["Nothing to correct."]]);
    expect(findings.tables).toEqual([]);
    expect(rowAt(summary, "Nothing to correct.")).toBeDefined();
  });
});

describe("the summary", () => {
  it("says what was checked", () => {
    const { summary } = reportOn([checked("team.xlsx", FAULTY)], { date: "25 November 2026" });
    expect(rowsOf(summary).slice(0, 8)).toEqual([
      ["Levelcheck summary"],
      ["Checked on 25 November 2026"],
      [],
      ["What was checked", ""],
      ["Files", "team.xlsx"],
      ["Matrices", "1 skill matrix on 1 sheet"],
      ["People", "3 people"],
      ["Assessments", "4 assessments"],
    ]);
    expect(rowAt(summary, "Checked against")).toEqual(["Checked against", "SFIA 7"]);
  });

  it("bears no date where none is given", () => {
    const { summary } = reportOn([checked("team.xlsx", FAULTY)]);
    expect(rowsOf(summary).slice(0, 2)).toEqual([["Levelcheck summary"], []]);
  });

  it("counts the findings of each rule, over all files", () => {
    const { summary } = reportOn([checked("a.xlsx", FAULTY), checked("b.xlsx", FAULTY)]);
    expect(rowAt(summary, "Error")).toEqual([
      "Error",
      "Level that the skill is not defined at (level-not-defined)",
      "2",
    ]);
  });

  it("shows how many people hold each skill at each level, with bars behind the numbers", () => {
    const { summary } = reportOn([checked("team.xlsx", FAULTY)]);
    expect(rowAt(summary, "Code")?.slice(2)).toEqual([
      ...["Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "Level 6", "Level 7", "People"],
    ]);
    expect(rowAt(summary, "ITMG")).toEqual(["ITMG", "IT management", "–", "–", "–", "1", "1", "0", "0", "2"]);
    expect(rowAt(summary, "TEST")?.slice(2, 6)).toEqual(["0", "0", "1", "0"]);
    const row = rowsOf(summary).findIndex(([first]) => first === "ITMG") + 1;
    expect(summary.formats).toMatchObject([{ kind: "data-bar" }]);
    expect(summary.formats.flatMap(({ areas }) => areas.map(formatArea))).toEqual([`C${row}:I${row + 1}`]);
  });

  it("says where the levels of a skill come from a third-party list", () => {
    const sentence = "* The levels that this skill is defined at come from a third-party list";
    const { summary } = reportOn([checked("team.xlsx", FAULTY)]);
    expect(framework.byCode("TEST", "7")?.evidence).toBe("third-party-list");
    expect(rowAt(summary, "TEST")?.[1]).toBe("Testing *");
    expect(rowsOf(summary).flat()).toContainEqual(expect.stringContaining(sentence));
    const only = reportOn([checked("itmg.xlsx", grid("Name | Skill | Level\nAnna | ITMG | 5\nBert | ITMG | 6"))]);
    expect(rowsOf(only.summary).flat()).not.toContainEqual(expect.stringContaining(sentence));
  });

  it("adds up who holds a skill over several files", () => {
    const { summary } = reportOn([checked("a.xlsx", FAULTY), checked("b.xlsx", SOUND)]);
    expect(rowAt(summary, "TEST")?.slice(4)).toEqual(["2", "1", "0", "0", "–", "3"]);
  });

  it("tells of a file that could not be read", () => {
    const message = "This file is not a workbook: save it as .xlsx.";
    const { summary } = reportOn([
      checked("a.xlsx", SOUND),
      unreadableFile("broken.xlsx", { code: "not-a-workbook", message }),
    ]);
    expect(rowAt(summary, "Files")).toEqual(["Files", "2 files, of which 1 could not be read"]);
    expect(rowAt(summary, "broken.xlsx")).toEqual(["broken.xlsx", message]);
  });

  it("does not call all well where nothing could be checked", () => {
    const error = { code: "not-a-workbook", message: "This file is not a workbook: save it as .xlsx." } as const;
    const { summary, findings } = reportOn([unreadableFile("broken.xlsx", error)]);
    const sentence = "Nothing was checked: no skill matrix was found.";
    expect(rowsOf(findings)).toEqual([[sentence]]);
    expect(rowAt(summary, sentence)).toBeDefined();
    expect(rowAt(summary, "Nothing to correct.")).toBeUndefined();
  });

  it("makes no row higher than Excel can", () => {
    const error = { code: "not-a-workbook", message: "This file is not a workbook: save it as .xlsx." } as const;
    const { summary } = reportOn([checked("a.xlsx", SOUND), unreadableFile("folder/".repeat(500), error)]);
    expect(Math.max(...summary.rowHeights.values())).toBe(409);
  });

  it("says how many findings are not listed", () => {
    const { report, counts } = checked("team.xlsx", FAULTY);
    const more = counts.map((count) => ({ ...count, severities: { ...count.severities, error: 3 } }));
    const { summary } = reportOn([{ report, counts: more }]);
    expect(rowsOf(summary).flat()).toContainEqual(
      expect.stringMatching(/^2 findings are counted here, but not listed/),
    );
  });

  it("says in words what the marks in the workbook look like", () => {
    const marks = { rename: "light blue", invalidLevel: "light red" };
    const { summary } = reportOn([checked("team.xlsx", FAULTY)], { marks });
    expect(rowsOf(summary).at(-1)?.[1]).toMatch(/highlighted in light blue .* marked in light red /);
  });
});

describe("the names of a report's sheets", () => {
  it("have a number behind them where they are taken, whatever the case", () => {
    const taken = { sheetNames: ["LEVELCHECK SUMMARY", "Levelcheck summary 2"], takenNames: ["levelcheckfindings"] };
    const { summary, findings } = reportOn([checked("team.xlsx", FAULTY)], {}, taken);
    expect([summary.name, findings.name]).toEqual(["Levelcheck summary 3", "Levelcheck findings"]);
    expect(findings.tables[0]?.name).toBe("LevelcheckFindings2");
  });
});
