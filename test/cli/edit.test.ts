import { spawn } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, watch } from "node:fs";
import path from "node:path";
import { displayText } from "../../src/workbook/cell";
import { buildWorkbook } from "../support/buildWorkbook";
import { changedParts } from "../support/packageDiff";
import { readAll, valuesOf } from "../support/readAll";
import { richWorkbook } from "../support/richWorkbook";
import { problemsOf } from "../support/schemaOrder";
import { COMMAND, folderOf, levelcheck, removeFolders, type Run } from "./levelcheck";

afterAll(removeFolders);

/** Formats of ours stand in front of the user's without numbering those anew, and so may share the first number. */
const SHARED_PRIORITY = "two rules have the priority";
const PROTECTED = ["--despite", "protection"];

/** A list of three people with ITMG, one of them at a level that it is not defined at. */
const team = buildWorkbook({
  sheets: [
    {
      name: "Team",
      cells: {
        ...{ A1: "Name", B1: "Skill", C1: "Level" },
        ...{ A2: "Ann", B2: "IT management", C2: 5 },
        ...{ A3: "Bo", B3: "ITMG - IT management", C3: 4 },
        ...{ A4: "Cy", B4: "Testing", C4: 3 },
      },
    },
  ],
});

/** Runs a verb on a workbook and gives what it wrote. */
async function outcome(
  workbook: Uint8Array,
  verb: string,
  ...args: string[]
): Promise<{ readonly run: Run; readonly written: Uint8Array }> {
  const folder = folderOf({ "team.xlsx": workbook });
  const run = await levelcheck(folder, [verb, "team.xlsx", "-o", "out.xlsx", ...args]);
  if (run.code !== 0) throw new Error(run.err);
  return { run, written: readFileSync(path.join(folder, "out.xlsx")) };
}

describe("the verbs on a small list", () => {
  test("rename writes the new name in the shape of the old and leaves codes and levels", async () => {
    const { run, written } = await outcome(team, "rename");
    const { sheets } = await readAll(written);
    expect(valuesOf(sheets[0])).toMatchObject({
      B2: "Technology service management",
      B3: "ITMG - Technology service management",
      B4: "Testing",
      C3: 4,
    });
    expect(run.out).toContain("Written to out.xlsx.");
  });

  test("fix applies what validate offers", async () => {
    const { written } = await outcome(team, "fix");
    const { sheets } = await readAll(written);
    expect(valuesOf(sheets[0])).toMatchObject({ C2: 5, C3: 5, C4: 3 });
  });

  test("insert adds a sheet with the descriptors, word for word", async () => {
    const { written } = await outcome(team, "insert", "--level", "5");
    const { sheets } = await readAll(written);
    const texts = Object.values(valuesOf(sheets[1])).map(displayText);
    expect(sheets).toHaveLength(2);
    expect(texts.some((text) => text.startsWith("Takes responsibility for the design, procurement"))).toBe(true);
    expect(texts.some((text) => text.includes("SFIA Foundation"))).toBe(true);
  });

  test("report adds what validate finds, with the cell of each finding", async () => {
    const { written } = await outcome(team, "report");
    const { info, sheets } = await readAll(written);
    expect(info.sheets.map(({ name }) => name)).toEqual(["Team", "Levelcheck summary", "Levelcheck findings"]);
    expect(Object.values(valuesOf(sheets[2]))).toEqual(expect.arrayContaining(["level-not-defined", "C3", "Bo"]));
    expect(problemsOf(written)).toEqual([]);
  });

  test("a second report stands beside the first and does not read it as a matrix", async () => {
    const first = await outcome(team, "report");
    const second = await outcome(first.written, "report");
    const { info } = await readAll(second.written);
    expect(info.sheets).toHaveLength(5);
    expect(problemsOf(second.written)).toEqual([]);
  });
});

describe("all verbs on rich workbooks", () => {
  const shapes = ["excel", "openpyxl"] as const;

  test.each(
    shapes.flatMap((shape) =>
      ["insert", "highlight", "mark", "restrict", "report", "impact", "rename", "fix"].map(
        (verb) => [verb, shape] as const,
      ),
    ),
  )("%s (%s) changes sheets and what names them, and nothing else", async (verb, shape) => {
    const workbook = richWorkbook({ shape });
    const { written } = await outcome(workbook, verb, ...PROTECTED);
    const { changed, removed } = changedParts(workbook, written);
    const touched = changed.filter(
      (name) =>
        !/^(xl\/worksheets\/|xl\/styles|xl\/workbook|xl\/_rels\/|\[Content|docProps\/app|xl\/tables\/)/.test(name),
    );
    expect(touched).toEqual([]);
    expect(removed.filter((name) => !name.includes("calcChain"))).toEqual([]);
    expect(problemsOf(written).filter((problem) => !problem.includes(SHARED_PRIORITY))).toEqual([]);
  });

  test.each(shapes)(
    "clear gives back the same bytes in every part after highlight, mark and restrict (%s)",
    async (shape) => {
      const workbook = richWorkbook({ shape });
      let current = workbook;
      for (const verb of ["highlight", "mark", "restrict"])
        current = (await outcome(current, verb, ...PROTECTED)).written;
      expect(changedParts(workbook, current).changed.length).toBeGreaterThan(1);
      const { written } = await outcome(current, "clear", ...PROTECTED);
      expect(changedParts(workbook, written)).toEqual({ changed: [], added: [], removed: [] });
    },
  );

  test("highlighting twice is highlighting once", async () => {
    const once = await outcome(team, "highlight");
    const twice = await outcome(once.written, "highlight");
    expect(changedParts(once.written, twice.written).changed).toEqual([]);
  });
});

describe("what stands in the way is said, and nothing is written", () => {
  test.each([
    ["no place for the result", ["highlight", "team.xlsx"], "Say where the changed workbook goes"],
    ["the place of the original", ["highlight", "team.xlsx", "-o", "./team.xlsx"], "--in-place"],
    ["a file that is there", ["highlight", "team.xlsx", "-o", "old.xlsx"], "old.xlsx is there already"],
    ["another kind of workbook", ["highlight", "team.xlsx", "-o", "out.xlsm"], "must end in .xlsx"],
    ["a folder that is not there", ["highlight", "team.xlsx", "-o", "no/out.xlsx"], "no folder"],
    ["a protected sheet", ["highlight", "rich.xlsx", "-o", "out.xlsx"], "Locked is protected"],
    ["a signature", ["highlight", "signed.xlsx", "-o", "out.xlsx", ...PROTECTED], "signed"],
    ["a locked structure", ["report", "locked.xlsx", "-o", "out.xlsx"], "structure of the workbook is protected"],
    ["a CSV file", ["highlight", "team.csv", "-o", "out.xlsx"], "CSV"],
    ["cells that hold something", ["insert", "team.xlsx", "--at", "Team!A1", "-o", "out.xlsx"], "A1"],
    ["text that is not ours to give", ["insert", "team.xlsx", "--skill", "PROG", "-o", "out.xlsx"], "SFIA Foundation"],
  ])("%s", async (_, args, said) => {
    const files = {
      "team.xlsx": team,
      "old.xlsx": team,
      "rich.xlsx": richWorkbook({ shape: "excel" }),
      "signed.xlsx": richWorkbook({ shape: "excel", signed: true }),
      "locked.xlsx": richWorkbook({ shape: "excel", locked: true }),
      "team.csv": "Name,Skill,Level\nAnn,ITMG,5\n",
    };
    const folder = folderOf(files);
    const { code, out, err } = await levelcheck(folder, args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toContain("    at ");
    expect(out).toBe("");
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    expect(readFileSync(path.join(folder, "old.xlsx")).equals(team)).toBe(true);
  });

  test("--despite existing replaces a file", async () => {
    const folder = folderOf({ "team.xlsx": team, "old.xlsx": "old" });
    const { code } = await levelcheck(folder, ["rename", "team.xlsx", "-o", "old.xlsx", "--despite", "existing"]);
    expect(code).toBe(0);
    expect((await readAll(readFileSync(path.join(folder, "old.xlsx")))).sheets).toHaveLength(1);
  });
});

describe("a dry run", () => {
  test("tells each cell before and after, and writes nothing", async () => {
    const folder = folderOf({ "team.xlsx": team });
    const { code, out } = await levelcheck(folder, ["rename", "team.xlsx", "--in-place", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain("Team!B2: IT management → Technology service management");
    expect(out).toContain("Nothing was written");
    expect(readFileSync(path.join(folder, "team.xlsx")).equals(team)).toBe(true);
  });

  test("meets the refusals that the real run would meet", async () => {
    const folder = folderOf({ "rich.xlsx": richWorkbook({ shape: "excel" }) });
    const { code, err } = await levelcheck(folder, ["mark", "rich.xlsx", "--dry-run"]);
    expect(code).toBe(2);
    expect(err).toContain("protected");
  });
});

describe("in place", () => {
  test("the file keeps its permissions, and nothing else is left in the folder", async () => {
    const folder = folderOf({ "team.xlsx": team });
    const file = path.join(folder, "team.xlsx");
    chmodSync(file, 0o640);
    const { code } = await levelcheck(folder, ["rename", "team.xlsx", "--in-place"]);
    expect(code).toBe(0);
    expect(readFileSync(file).equals(team)).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["team.xlsx"]);
  });

  test("a file with nothing to change stays as it is", async () => {
    const clean = buildWorkbook({ sheets: [{ name: "Notes", cells: { A1: "Nothing here" } }] });
    const folder = folderOf({ "team.xlsx": clean });
    const { code } = await levelcheck(folder, ["rename", "team.xlsx", "--in-place"]);
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, "team.xlsx")).equals(clean)).toBe(true);
  });

  test("whenever the program is killed, the file is the old one or the new one", async () => {
    const whole = (await outcome(team, "rename")).written;
    // Killed when it begins, when something appears in the folder, and at each later change there.
    for (const change of [0, 1, 2, 3, 4]) {
      const folder = folderOf({ "team.xlsx": team });
      await killedAtChange(folder, change);
      const left = readFileSync(path.join(folder, "team.xlsx"));
      expect(left.equals(team) || left.equals(whole)).toBe(true);
    }
  });
});

/** Starts a change in place and kills it at the nth change in the folder; or lets it end where there are fewer. */
async function killedAtChange(folder: string, nth: number): Promise<void> {
  let seen = 0;
  const child = spawn(process.execPath, [COMMAND, "rename", "team.xlsx", "--in-place"], { cwd: folder });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const watcher = watch(folder, () => {
    seen += 1;
    if (seen === nth) child.kill("SIGKILL");
  });
  if (nth === 0) child.once("spawn", () => child.kill("SIGKILL"));
  await ended;
  watcher.close();
}

describe("validate --report", () => {
  test("puts the findings of many files into one workbook, with links to each file", async () => {
    const folder = folderOf({ "a/team.xlsx": team, "b/team.xlsx": team, "bad.xlsx": "no workbook" });
    const { code } = await levelcheck(folder, ["validate", "a", "b", "bad.xlsx", "--report", "report.xlsx"]);
    expect(code).toBe(2);
    const written = readFileSync(path.join(folder, "report.xlsx"));
    const { info, sheets } = await readAll(written);
    expect(info.sheets.map(({ name }) => name)).toEqual(["Levelcheck summary", "Levelcheck findings"]);
    const findings = Object.values(valuesOf(sheets[1])).map(String);
    expect(findings.some((text) => text.includes("team.xlsx"))).toBe(true);
    expect(problemsOf(written)).toEqual([]);
  });

  test("a report that is there already is never written over, and that is said before anything is checked", async () => {
    const folder = folderOf({ "team.xlsx": team, "report.xlsx": team });
    const { code, out, err } = await levelcheck(folder, ["validate", "team.xlsx", "--report", "report.xlsx"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("report.xlsx is there already");
  });
});
