import { availableParallelism } from "node:os";
import { unreadableFile } from "../check/report";
import { countIn, EMPTY_SUMMARY, type Summary } from "../check/summary";
import { csvFormat } from "./formats/csv";
import type { Format } from "./formats/format";
import { jsonFormat, ndjsonFormat } from "./formats/json";
import { textFormat } from "./formats/text";
import { findFiles } from "./files";
import { inOrder } from "./inOrder";
import { createPool } from "./pool";
import { createProgress } from "./progress";
import type { ValidateOptions } from "./program";
import { readingSettings } from "./readingOptions";
import { createReportFile } from "./reportFile";
import type { CheckSettings } from "./settings";
import { paintFor, widthOf, write, type Output } from "./terminal";

/** Where a run writes, and what it runs. */
export interface Surroundings {
  readonly output: Output;
  readonly errors: Output;
  readonly environment: NodeJS.ProcessEnv;
  readonly workerScript: string;
  readonly onCrash: (error: unknown) => void;
}

/** How many results may wait for their turn, for each job. */
const AHEAD = 4;

/** Checks files and writes what was found, in the order of the files. Gives the exit code. */
export async function validate(given: string[], options: ValidateOptions, surroundings: Surroundings): Promise<number> {
  const { output, errors, workerScript, onCrash } = surroundings;
  const items = await findFiles(given);
  const format = formatFor(options, surroundings);
  const settings = settingsOf(options);
  const report = options.report === undefined ? undefined : await createReportFile(options.report, settings);
  const jobs = options.jobs ?? Math.min(items.length, availableParallelism());
  const pool = createPool({ script: workerScript, jobs, onCrash });
  const progress = createProgress(errors, items.length);
  let summary = EMPTY_SUMMARY;
  try {
    await write(output, format.begin());
    const check = async (item: (typeof items)[number]) => {
      if ("error" in item) return { checked: unreadableFile(item.file, item.error), from: undefined };
      return { checked: await pool.check({ ...item, settings }), from: item.path };
    };
    for await (const { checked, from } of inOrder(items, check, jobs * AHEAD)) {
      summary = countIn(summary, checked);
      progress.step();
      progress.hide();
      await write(output, format.file(checked));
      report?.add(checked, from);
    }
    await write(output, format.end(summary));
    await report?.write();
  } finally {
    progress.stop();
    await pool.close();
  }
  return exitCode(summary, options.failOn);
}

function formatFor({ format }: ValidateOptions, { output, environment }: Surroundings): Format {
  switch (format) {
    case "text":
      return textFormat({ width: widthOf(output), paint: paintFor(output, environment) });
    case "json":
      return jsonFormat();
    case "ndjson":
      return ndjsonFormat();
    case "csv":
      return csvFormat();
  }
}

function settingsOf(options: ValidateOptions): CheckSettings {
  const { skill, allRenames } = options;
  return { ...readingSettings(options), skill, renames: allRenames === true ? "all" : "itmg" };
}

function exitCode({ unreadable, errors, warnings }: Summary, failOn: ValidateOptions["failOn"]): number {
  if (unreadable > 0) return 2;
  const counted = { error: errors, warning: errors + warnings, never: 0 }[failOn];
  return counted > 0 ? 1 : 0;
}
