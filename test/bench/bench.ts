/**
 * How fast levelcheck is, and what memory it takes, beside two yardsticks on the same files: only unpacking them, and the
 * same checks in Python. `npm run build && npm run bench`. Makes its workbooks, measures, prints; it judges nobody's code.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { bundledFramework } from "../../src/framework/bundled";
import { measureCheckEngine } from "./checkEngine";
import { quickest, run, type Run } from "./child";
import { functionLines, measureFunctions } from "./functions";
import { makeLongList, makeTeams } from "./makeWorkbooks";

const HERE = import.meta.dirname;
const LEVELCHECK = path.join(HERE, "../../dist/cli/levelcheck.cjs");
const PYTHONS = ["python3", "/usr/bin/python3", "python"];
const RUNS = 3;
const LONG_ROWS = 1_000_000;
const TEAMS = { files: 200, people: 60, skills: 40 };

// What is aimed at.
const MOST_TIMES_UNPACKING = 3;
const MOST_MEGABYTES = 200;
const LEAST_TIMES_PYTHON = 20;
const LEAST_MILLIONS = 10;
const MOST_TIMES_READING = 2;

/** Few rows, but enough that ITMG is among them. */
const SHORT_ROWS = 1_000;

/** One program of a comparison. */
interface Contender {
  readonly title: string;
  readonly command: string;
  readonly given: readonly string[];
  readonly runs: number;
}

/** What the runs of one comparison took. */
interface Figures {
  readonly levelcheck: Run;
  readonly unpacking: Run;
  readonly python: Run | undefined;
}

const say = (text = ""): void => void process.stdout.write(`${text}\n`);

/** An interpreter that has openpyxl. */
const findPython = (): string | undefined =>
  PYTHONS.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0);

/** Runs all contenders in turn, then again, so that a busy moment of the machine hits each of them. */
async function inTurn(contenders: readonly Contender[]): Promise<Run[][]> {
  const runs: Run[][] = contenders.map(() => []);
  for (let round = 0; round < RUNS; round++) {
    for (const [index, { command, given, runs: wanted }] of contenders.entries()) {
      if (round < wanted) runs[index]?.push(await run(command, given));
    }
  }
  return runs;
}

async function compare(title: string, folder: string, files: readonly string[], pythonRuns: number): Promise<Figures> {
  const node = process.execPath;
  const validate = ["validate", ...files, "--format", "json", "--fail-on", "never"];
  const python = findPython();
  const script = [path.join(HERE, "validate.py"), writeSkills(folder), ...files];
  const contenders: Contender[] = [
    { title: "levelcheck validate", command: node, given: [LEVELCHECK, ...validate], runs: RUNS },
    { title: "only unpacking", command: node, given: [path.join(HERE, "inflateOnly.mjs"), ...files], runs: RUNS },
    ...(python === undefined ? [] : [{ title: "Python, openpyxl", command: python, given: script, runs: pythonRuns }]),
  ];
  const best = (await inTurn(contenders)).map(quickest);
  printTable(title, contenders, best);
  if (python === undefined) say("  No Python with openpyxl is here, so that comparison is left out.");
  const [levelcheck, unpacking, slow] = best as [Run, Run, Run | undefined];
  printFindings(levelcheck, slow);
  return { levelcheck, unpacking, python: slow };
}

/** What the Python script needs to know of the framework. */
function writeSkills(folder: string): string {
  const skills = bundledFramework().skills("7");
  const file = path.join(folder, "skills.json");
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(skills.map(({ code, name, levels }) => [code, { name, levels }]))),
  );
  return file;
}

function printTable(title: string, contenders: readonly Contender[], best: readonly Run[]): void {
  say(`\n${title}`);
  say(
    `  ${"".padEnd(22)}${"seconds".padStart(9)}${"peak MB".padStart(9)}${"runs".padStart(6)}${"times levelcheck".padStart(18)}`,
  );
  for (const [index, { title: name, runs }] of contenders.entries()) {
    const { seconds = NaN, megabytes } = best[index] ?? {};
    const ratio = (seconds / (best[0]?.seconds ?? NaN)).toFixed(2);
    const memory = megabytes?.toFixed(0) ?? "-";
    say(
      `  ${name.padEnd(22)}${seconds.toFixed(2).padStart(9)}${memory.padStart(9)}${String(runs).padStart(6)}${ratio.padStart(18)}`,
    );
  }
}

/** Both must have found the same, or the comparison is worth nothing. */
function printFindings({ output }: Run, python: Run | undefined): void {
  const { summary } = JSON.parse(output) as { summary: { errors: number; warnings: number; notices: number } };
  const ours = summary.errors + summary.warnings + summary.notices;
  if (python === undefined) say(`  ${ours} findings.`);
  else {
    const theirs = Object.values(JSON.parse(python.output) as Record<string, number>).reduce((sum, n) => sum + n, 0);
    say(`  ${ours} findings by levelcheck, ${theirs} by the Python script.`);
  }
}

function printTarget(what: string, figure: string, isMet: boolean): void {
  say(`  ${isMet ? "met   " : "MISSED"}  ${what}: ${figure}`);
}

/** Highlights the long list, to be compared with checking it, and a list of a few rows, to compare what both write. */
async function highlight(folder: string, list: string): Promise<void> {
  const short = path.join(folder, "short.xlsx");
  await makeLongList(short, SHORT_ROWS);
  const command = (verb: string, file: string): Contender => {
    const result =
      verb === "validate"
        ? ["--format", "json", "--fail-on", "never"]
        : ["-o", `${file}.${verb}.xlsx`, "--despite", "existing"];
    return {
      title: `levelcheck ${verb}`,
      command: process.execPath,
      given: [LEVELCHECK, verb, file, ...result],
      runs: RUNS,
    };
  };
  const contenders = [command("validate", list), command("highlight", list)];
  const best = (await inTurn(contenders)).map(quickest);
  printTable(`Highlighting the list of ${LONG_ROWS.toLocaleString("en")} rows`, contenders, best);
  const times = (best[1]?.seconds ?? NaN) / (best[0]?.seconds ?? NaN);
  const what = `highlight in at most ${MOST_TIMES_READING} times what reading and checking takes`;
  printTarget(what, times.toFixed(2), times <= MOST_TIMES_READING);
  await run(process.execPath, command("highlight", short).given);
  const [few, many] = [short, list].map((file) => formatIn(`${file}.highlight.xlsx`));
  printTarget(
    `the same edit for ${SHORT_ROWS} rows and for all`,
    `${few ?? "-"} and ${many ?? "-"} characters`,
    few === many,
  );
}

/** How many characters the conditional format takes in a sheet's part, its address apart. */
function formatIn(file: string): number | undefined {
  const sheet = unzipSync(readFileSync(file), { filter: ({ name }) => name.endsWith("sheet1.xml") });
  const bytes = Buffer.from(Object.values(sheet)[0] ?? []);
  const format = bytes.subarray(bytes.lastIndexOf("<conditionalFormatting")).toString();
  return /<cfRule.*<\/cfRule>/s.exec(format)?.[0].length;
}

function printTargets(long: Figures, millions: number): void {
  say("\nTargets");
  const times = long.levelcheck.seconds / long.unpacking.seconds;
  printTarget(
    `long list in at most ${MOST_TIMES_UNPACKING} times what unpacking takes`,
    times.toFixed(2),
    times <= MOST_TIMES_UNPACKING,
  );
  const { megabytes } = long.levelcheck;
  if (megabytes !== undefined) {
    printTarget(
      `long list in less than ${MOST_MEGABYTES} MB`,
      `${megabytes.toFixed(0)} MB`,
      megabytes < MOST_MEGABYTES,
    );
  }
  if (long.python !== undefined) {
    const faster = long.python.seconds / long.levelcheck.seconds;
    const what = `long list at least ${LEAST_TIMES_PYTHON} times as fast as Python`;
    printTarget(what, faster.toFixed(1), faster >= LEAST_TIMES_PYTHON);
  }
  printTarget(
    `at least ${LEAST_MILLIONS} million assessments a second`,
    millions.toFixed(1),
    millions >= LEAST_MILLIONS,
  );
}

/** The figure of the first stream, rows as they come, is the one that is aimed at. */
function measureEngine(): number {
  const { rates } = measureCheckEngine();
  say("\nThe check alone, million assessments a second");
  for (const { title, perSecond, findings } of rates) {
    say(`  ${perSecond.toFixed(1).padStart(6)}  ${title} (${findings} findings)`);
  }
  return rates[0]?.perSecond ?? 0;
}

async function bench(folder: string): Promise<void> {
  say(
    `Node ${process.version}, ${availableParallelism()} processors, best of ${RUNS} runs in turn unless said otherwise.`,
  );
  const list = path.join(folder, "long.xlsx");
  await makeLongList(list, LONG_ROWS);
  const teamFiles = makeTeams(path.join(folder, "teams"), TEAMS.files, TEAMS.people, TEAMS.skills);
  const millions = measureEngine();
  say("\nThe cell functions, the best of several passes");
  for (const line of functionLines(measureFunctions())) say(line);
  const long = await compare(`One list of ${LONG_ROWS.toLocaleString("en")} rows by 6 columns`, folder, [list], 1);
  await compare(`${TEAMS.files} files of ${TEAMS.people} people by ${TEAMS.skills} skills`, folder, teamFiles, RUNS);
  printTargets(long, millions);
  await highlight(folder, list);
}

const folder = mkdtempSync(path.join(tmpdir(), "levelcheck-bench-"));
bench(folder)
  .catch((error: unknown) => {
    console.error(error);
  })
  .finally(() => {
    rmSync(folder, { recursive: true });
  });
