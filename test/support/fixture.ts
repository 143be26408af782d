import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { grid, type Grid } from "./grid";

/** What a fixture expects of one matrix. Fields that it leaves out are not looked at. */
export interface ExpectedMatrix {
  readonly layout: string;
  readonly address?: string;
  readonly people?: number;
  readonly skills?: readonly string[];
  readonly assessments?: number;
  /** Every error and warning, as `D5 level-not-defined`, in any order. */
  readonly findings?: readonly string[];
  /** Every notice, written alike. */
  readonly notices?: readonly string[];
}

export interface Fixture {
  /** The first line of the file, a sentence. */
  readonly title: string;
  readonly file: string;
  readonly version: string;
  readonly sheet: Grid;
  readonly expected: { readonly matrices: readonly ExpectedMatrix[] };
}

const list = (value: string | undefined): string[] => (value ?? "").split(/[\s,]+/).filter((item) => item !== "");

/** Reads a fixture: a title line after `#`, lines `key: value`, `---`, the cells between bars, `---`, what is expected as JSON. */
export function readFixture(file: string): Fixture {
  const [head = "", cells = "", expected = ""] = readFileSync(file, "utf8").split(/^---\n/m);
  const [title = "", ...lines] = head.trim().split("\n");
  const settings = new Map(lines.map((line) => splitSetting(line)));
  const hiddenRows = list(settings.get("hidden rows")).map(Number);
  const merges = list(settings.get("merges"));
  const hiddenColumns = list(settings.get("hidden columns"));
  return {
    title: title.replace(/^#\s*/, ""),
    file: path.basename(file),
    version: settings.get("sfia") ?? "7",
    sheet: grid(cells.replace(/\n$/, ""), {
      sheet: settings.get("sheet") ?? "Sheet1",
      merges,
      hiddenRows,
      hiddenColumns,
    }),
    expected: JSON.parse(expected) as Fixture["expected"],
  };
}

function splitSetting(line: string): [string, string] {
  const at = line.indexOf(":");
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** Every fixture of a folder, in the order of the file names. */
export function readFixtures(folder: string): Fixture[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().map((name) => readFixture(path.join(folder, name)));
}
