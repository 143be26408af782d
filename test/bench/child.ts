import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** The most memory that it held at a time, in MB; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  readonly output: string;
}

const LOOK_EVERY_MS = 10;

/** Runs a program to its end, and keeps looking what it holds: the system remembers the highest. */
export async function run(command: string, given: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, given, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  let megabytes: number | undefined;
  const look = setInterval(() => (megabytes = peakOf(child.pid) ?? megabytes), LOOK_EVERY_MS);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await ended.finally(() => {
    clearInterval(look);
  });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ended with exit code ${String(code)}.`);
  return { seconds, megabytes, output: Buffer.concat(output).toString() };
}

/** The largest resident set of a process so far, from /proc, in MB. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** The quickest of several runs, with its own peak of memory. */
export const quickest = (runs: readonly Run[]): Run =>
  runs.reduce((best, next) => (next.seconds < best.seconds ? next : best));
