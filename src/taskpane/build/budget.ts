import { gzipSync } from "node:zlib";

const KILOBYTE = 1024;

/** What the pane's script may weigh as it is sent. Excel starts it with each workbook that uses a function of ours. */
export const SCRIPT_BUDGET = 100 * KILOBYTE;

/** What is wrong with a script's size, in a sentence; undefined where it is small enough. */
export function budgetProblem(file: string, script: Uint8Array): string | undefined {
  const { length } = gzipSync(script, { level: 9 });
  if (length <= SCRIPT_BUDGET) return undefined;
  return `${file} is ${kilobytes(length)} gzipped: at most ${kilobytes(SCRIPT_BUDGET)} are allowed.`;
}

const kilobytes = (bytes: number): string => `${(bytes / KILOBYTE).toFixed(1)} KB`;
