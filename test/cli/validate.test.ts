import { spawn } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import type { FileReport } from "../../src/check/report";
import type { Summary } from "../../src/check/summary";
import { buildWorkbook } from "../support/buildWorkbook";
import { COMMAND, folderOf, levelcheck, removeFolders } from "./levelcheck";

afterAll(removeFolders);

/** A list of people who hold ITMG, a level each. */
const team = (...levels: readonly (string | number)[]): string =>
  ["Name,Skill,Level", ...levels.map((level, index) => `Person ${index + 1},ITMG,${level}`), ""].join("\n");

const CLEAN = team(5, 6, 7, 5, 6);
const FAULTY = team(5, 4, 6, 7, 5);
const WARNED = team(5, "TBA", 6, 7, 5);
const NO_MATRIX = "Item,Price\nPen,5\nInk,7\n";

const workbook = buildWorkbook({
  sheets: [
    {
      name: "Team",
      cells: {
        B3: "Name",
        C3: "ITMG",
        D3: "PROG",
        B4: "Ann",
        C4: 5,
        D4: 3,
        B5: "Bo",
        C5: 2,
        D5: 4,
        B6: "Cy",
        C6: 6,
        D6: 5,
      },
    },
    {
      name: "Old",
      visibility: "hidden",
      cells: { A1: "Name", B1: "Skill", C1: "Level", A2: "Ann", B2: "ITMG", C2: 1 },
    },
  ],
});

interface Report {
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

async function report(folder: string, ...args: readonly string[]): Promise<Report> {
  const { out } = await levelcheck(folder, ["validate", "--format", "json", ...args]);
  return JSON.parse(out) as Report;
}

const names = ({ files }: Report): string[] => files.map(({ file }) => file);

describe("the exit code", () => {
  const folder = folderOf({ "clean.csv": CLEAN, "faulty.csv": FAULTY, "warned.csv": WARNED, "prices.csv": NO_MATRIX });

  test.each([
    ["0 when nothing is wrong", 0, ["clean.csv"]],
    ["1 when there is an error", 1, ["clean.csv", "faulty.csv"]],
    ["0 when there is no more than a warning", 0, ["warned.csv"]],
    ["1 when there is a warning and warnings fail", 1, ["warned.csv", "--fail-on", "warning"]],
    ["0 when nothing fails", 0, ["faulty.csv", "--fail-on", "never"]],
    ["0 when there is no matrix", 0, ["prices.csv"]],
    ["2 when a file is missing, whatever the others hold", 2, ["faulty.csv", "missing.csv"]],
    ["2 when an option is unknown", 2, ["clean.csv", "--colour"]],
    ["2 when a value is none of those allowed", 2, ["clean.csv", "--sfia", "5"]],
    ["2 when no file is given", 2, []],
    ["0 when help is asked for", 0, ["--help"]],
  ])("is %s", async (_, code, args) => {
    await expect(levelcheck(folder, ["validate", ...args])).resolves.toMatchObject({ code });
  });

  test("is 2 without a command, and help is shown", async () => {
    const { code, err } = await levelcheck(folder, []);
    expect(code).toBe(2);
    expect(err).toContain("Usage: levelcheck");
  });
});

describe("JSON", () => {
  test("tells of every matrix where it is, how it was read and what was found", async () => {
    const { files, summary } = await report(folderOf({ "team.xlsx": workbook }), "team.xlsx");
    expect(files).toMatchObject([
      {
        file: "team.xlsx",
        error: null,
        matrices: [
          {
            sheet: "Team",
            layout: "people-by-skills",
            address: "B3:D6",
            version: "7",
            people: 3,
            skills: ["ITMG", "PROG"],
            assessments: 6,
          },
          { sheet: "Old", hidden: true, layout: "list", address: "A1:C2", assessments: 1 },
        ],
      },
    ]);
    const found = files[0]?.matrices[0]?.findings.filter(({ severity }) => severity === "error");
    expect(found).toEqual([
      {
        rule: "level-not-defined",
        severity: "error",
        cell: "C5",
        person: "Bo",
        skill: "ITMG",
        found: "2",
        message: expect.stringContaining("not typically observed at level 2"),
        fix: null,
      },
    ]);
    expect(summary).toMatchObject({ files: 1, unreadable: 0, matrices: 2, assessments: 7, errors: 2, warnings: 0 });
  });

  test("has a note and no error for a file without a matrix", async () => {
    const { files } = await report(folderOf({ "prices.csv": NO_MATRIX }), "prices.csv");
    expect(files).toEqual([
      { file: "prices.csv", error: null, note: "no skill of this framework found here", matrices: [] },
    ]);
  });

  test("has a code and a sentence for each file that cannot be read, and goes on", async () => {
    const folder = folderOf({
      "empty.xlsx": "",
      "page.csv": "<!doctype html><p>Name,Level</p>",
      "noise.csv": Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
      "torn.xlsx": workbook.subarray(0, workbook.length / 2),
      "clean.csv": CLEAN,
    });
    const { files, summary } = await report(folder, "empty.xlsx", "page.csv", "noise.csv", "torn.xlsx", "clean.csv");
    expect(files.map(({ error }) => error?.code)).toEqual([
      "empty",
      "not-a-workbook",
      "not-a-workbook",
      "truncated",
      undefined,
    ]);
    expect(summary).toMatchObject({ files: 5, unreadable: 4, matrices: 1 });
  });

  test("goes by what a file is, not by its name", async () => {
    const { summary } = await report(folderOf({ "team.csv": workbook, "team.xlsx": CLEAN }), "team.csv", "team.xlsx");
    expect(summary).toMatchObject({ unreadable: 0, matrices: 3 });
  });

  test("takes a text that is called a workbook for one only when it holds a matrix", async () => {
    const folder = folderOf({ "export.xlsx": CLEAN, "letter.xlsx": "Dear all,\nsee you on Monday.\n" });
    const { files } = await report(folder, "export.xlsx", "letter.xlsx");
    expect(files.map(({ error }) => error?.code)).toEqual([undefined, "not-a-workbook"]);
  });

  test("has one line a file as ndjson", async () => {
    const folder = folderOf({ "a.csv": CLEAN, "b.csv": FAULTY });
    const { out } = await levelcheck(folder, ["validate", "a.csv", "b.csv", "--format", "ndjson"]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as FileReport).file)).toEqual(["a.csv", "b.csv"]);
  });
});

describe("the files", () => {
  const folder = folderOf({
    "teams/team 10.csv": CLEAN,
    "teams/team 2.csv": CLEAN,
    "teams/deep/team.TSV": CLEAN.replaceAll(",", "\t"),
    "teams/~$team.xlsx": "lock",
    "teams/notes.txt": "none",
    "other/notes.txt": CLEAN,
  });
  symlinkSync("..", path.join(folder, "teams/loop"));

  test("of a folder are those with a known ending, below it too, sorted as people count", async () => {
    expect(names(await report(folder, "teams"))).toEqual(
      ["deep/team.TSV", "team 2.csv", "team 10.csv"].map((name) => path.join("teams", name)),
    );
  });

  test("of a pattern are all that it matches", async () => {
    expect(names(await report(folder, "*/*.{csv,txt}"))).toEqual([
      "other/notes.txt",
      "teams/notes.txt",
      "teams/team 2.csv",
      "teams/team 10.csv",
    ]);
  });

  test("are checked once, where they are named first", async () => {
    expect(names(await report(folder, "teams/team 10.csv", "teams/*.csv", "./teams/team 2.csv"))).toEqual([
      "teams/team 10.csv",
      "teams/team 2.csv",
    ]);
  });

  test("that are not there, and patterns and folders that hold none, are named", async () => {
    const { files } = await report(folder, "nothing.xlsx", "*.xlsx", "other");
    expect(files.map(({ file, error }) => [file, error?.code])).toEqual([
      ["nothing.xlsx", "not-found"],
      ["*.xlsx", "not-found"],
      ["other", "not-found"],
    ]);
  });

  test("come out in the order in which they were given, whatever the number of jobs", async () => {
    const long = team(...Array.from({ length: 5000 }, (_, index) => (index % 3) + 5));
    const many = folderOf({ "1.csv": long, "2.csv": FAULTY, "3.csv": NO_MATRIX, "4.csv": CLEAN, "5.xlsx": workbook });
    const args = ["validate", "1.csv", "2.csv", "gone.csv", "3.csv", "4.csv", "5.xlsx"];
    const runs = await Promise.all(["1", "2", "5"].map((jobs) => levelcheck(many, [...args, "--jobs", jobs])));
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
    expect(runs[0]?.out).toMatch(/1\.csv[^]*2\.csv[^]*gone\.csv[^]*3\.csv[^]*4\.csv[^]*5\.xlsx/);
  });
});

describe("options", () => {
  const folder = folderOf({ "team.xlsx": workbook, "faulty.csv": FAULTY });

  test("--skill looks at one skill alone", async () => {
    const { files, summary } = await report(folder, "team.xlsx", "--skill", "prog");
    expect(files[0]?.matrices[0]).toMatchObject({ skills: ["PROG"], people: 3, assessments: 3 });
    expect(summary.errors).toBe(0);
  });

  test("--skill suggests the nearest skill for one that is unknown", async () => {
    const { code, err } = await levelcheck(folder, ["validate", "team.xlsx", "--skill", "ITMK"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean ITMG");
  });

  test("a hidden sheet is read like any other and said to be hidden", async () => {
    const { files } = await report(folder, "team.xlsx");
    expect(files[0]?.matrices.map(({ sheet, hidden }) => [sheet, hidden])).toContainEqual(["Old", true]);
    const { out } = await levelcheck(folder, ["validate", "team.xlsx"]);
    expect(out).toContain("hidden sheet");
  });

  test("--sheet reads the one that it names", async () => {
    const old = await report(folder, "team.xlsx", "--sheet", "old");
    expect(old.files[0]?.matrices.map(({ sheet }) => sheet)).toEqual(["Old"]);
    const missing = await report(folder, "team.xlsx", "--sheet", "New");
    expect(missing.files[0]?.note).toContain("no sheet New");
  });

  test("--sfia chooses the version", async () => {
    const { files } = await report(folder, "faulty.csv", "--sfia", "8");
    expect(files[0]?.matrices[0]?.version).toBe("8");
  });

  test.each(["0", "-1", "two", "1048577"])("--header %s is refused", async (row) => {
    await expect(levelcheck(folder, ["validate", "faulty.csv", `--header=${row}`])).resolves.toMatchObject({ code: 2 });
  });
});

describe("text", () => {
  test("says where the matrix is, what is wrong in which cells, and counts at the end", async () => {
    const { out } = await levelcheck(folderOf({ "faulty.csv": FAULTY }), ["validate", "faulty.csv"]);
    expect(out).toMatch(/^faulty\.csv\n {2}faulty {2}list, A1:C6 · 5 people · 5 assessments · SFIA 7/);
    expect(out).toContain("people in A2:A6; skills in B2:B6; levels in C2:C6");
    expect(out).toMatch(/1 error {2}level-not-defined\n[^]*C3 Person 2/);
    expect(out.trimEnd()).toMatch(/1 file · 1 matrix · 5 assessments: 1 error, 0 warnings, \d+ notices?$/);
  });

  test("says that a file holds no matrix", async () => {
    const { out } = await levelcheck(folderOf({ "prices.csv": NO_MATRIX }), ["validate", "prices.csv"]);
    expect(out).toContain("No skill of this framework found here.");
  });

  test("counts all findings and names some of the cells", async () => {
    const many = team(...Array.from({ length: 300 }, () => 4));
    const { out } = await levelcheck(folderOf({ "many.csv": many }), ["validate", "many.csv"]);
    expect(out).toContain("300 errors  level-not-defined");
    expect(out).toMatch(/and 280 more/);
  });

  test("has colours only where they are wanted", async () => {
    const folder = folderOf({ "faulty.csv": FAULTY });
    const plain = await levelcheck(folder, ["validate", "faulty.csv"]);
    const colourful = await levelcheck(folder, ["validate", "faulty.csv"], { FORCE_COLOR: "1" });
    expect(plain.out).not.toContain("\u001b");
    expect(colourful.out).toContain("\u001b[31m1 error");
  });

  test.each(["text", "json", "ndjson", "csv"])("as %s holds no control characters from a file", async (format) => {
    const hostile = `${FAULTY}\u001b[2JEve\u009b31m\u202e,ITMG,3\n`;
    const { out } = await levelcheck(folderOf({ "team.csv": hostile }), ["validate", "team.csv", "--format", format]);
    expect(out).toContain("Eve");
    expect(out.replace(/[\r\n]/g, "")).not.toMatch(format.endsWith("json") ? /\p{Cc}/u : /[\p{Cc}\u202e]/u);
  });
});

describe("CSV", () => {
  test("has one line a finding, and text that Excel would take for a formula is only text", async () => {
    const formulas = 'Name,Skill,Level\n"=HYPERLINK(""http://x"",""y"")",ITMG,4\n"Doe, ""Jo""",ITMG,-1\nBo,ITMG,5\n';
    const { out } = await levelcheck(folderOf({ "team.csv": formulas }), ["validate", "team.csv", "--format", "csv"]);
    const lines = out.split("\r\n");
    expect(lines[0]).toBe("\ufefffile,sheet,cell,rule,severity,person,skill,found,message,fix");
    expect(lines[1]).toMatch(
      /^team\.csv,team,C2,level-not-defined,error,"'=HYPERLINK\(""http:\/\/x"",""y""\)",ITMG,4,/,
    );
    expect(out).toContain(`C3,level-out-of-scale,error,"Doe, ""Jo""",ITMG,'-1,`);
    expect(lines.at(-1)).toBe("");
  });
});

test("a reader that goes away ends the run quietly", async () => {
  const folder = folderOf({ "team.csv": team(...Array.from({ length: 20_000 }, () => 4)) });
  const child = spawn(process.execPath, [COMMAND, "validate", "team.csv", "--format", "csv"], { cwd: folder });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  expect(err).toBe("");
});

describe("overruling the reader", () => {
  const folder = folderOf({ "odd.csv": "Wer,Was,Wie,Grad\nada,Testing,4,7\nben,Testing,3,7\n" });

  test("columns that are named are read as told, however doubtful the sheet", async () => {
    const doubtful = await report(folder, "odd.csv");
    expect(doubtful.files[0]?.matrices).toEqual([]);
    const { files } = await report(folder, "odd.csv", "--people", "A", "--skills", "B", "--levels", "D");
    expect(files[0]?.matrices[0]).toMatchObject({ layout: "list", people: 2, assessments: 2 });
    expect(files[0]?.matrices[0]?.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual([
      "D2 level-not-defined",
      "D3 level-not-defined",
    ]);
  });

  test.each(["", "1", "D:A", "AAAA", "B;C"])("--levels %j is refused", async (columns) => {
    const { code, err } = await levelcheck(folder, ["validate", "odd.csv", "--levels", columns]);
    expect(code).toBe(2);
    expect(err).toContain("such as B or B,D or F:K");
  });
});
