import path from "node:path";
import { createPool } from "../../src/cli/pool";
import type { CheckTask } from "../../src/cli/settings";
import { folderOf, removeFolders } from "./levelcheck";

/** A worker that does what the file's name says. */
const WORKER = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ file }) => {
  if (file === "crash") throw new Error("crash");
  if (file === "leave") process.exit(0);
  if (file === "hoard") { const hoard = []; for (;;) hoard.push(new Array(1e6).fill(file + hoard.length)); }
  parentPort.postMessage({ report: { file, error: null, matrices: [] }, counts: [] });
});`;

const settings = {
  version: "7",
  layout: undefined,
  headerRow: undefined,
  skill: undefined,
  columns: {},
  sheet: undefined,
  renames: "itmg",
} as const;
const task = (file: string): CheckTask => ({ path: file, file, settings });

afterAll(removeFolders);

function poolOf(jobs: number, crashes: unknown[] = []) {
  const script = path.join(folderOf({ "worker.cjs": WORKER }), "worker.cjs");
  return createPool({ script, jobs, memory: { maxOldGenerationSizeMb: 64 }, onCrash: (error) => crashes.push(error) });
}

test.each([1, 3])("a worker that dies costs one file, and the others are done (%d jobs)", async (jobs) => {
  const crashes: unknown[] = [];
  const pool = poolOf(jobs, crashes);
  const files = ["a", "crash", "b", "leave", "c"];
  const checked = await Promise.all(files.map((file) => pool.check(task(file))));
  await pool.close();
  expect(checked.map(({ report }) => [report.file, report.error?.code])).toEqual([
    ["a", undefined],
    ["crash", "damaged"],
    ["b", undefined],
    ["leave", "damaged"],
    ["c", undefined],
  ]);
  expect(crashes).toHaveLength(2);
});

test("a file that takes too much memory is said to be too large", async () => {
  const pool = poolOf(1);
  const [hoard, next] = await Promise.all([pool.check(task("hoard")), pool.check(task("a"))]);
  await pool.close();
  expect(hoard.report.error).toMatchObject({ code: "too-large" });
  expect(next.report.error).toBeNull();
});
