import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The built command line: `npm run build` makes it, and so does `npm test`. */
export const COMMAND = path.resolve(__dirname, "../../dist/cli/levelcheck.cjs");

/** What would change how it writes. */
const COLOURING = new Set(["NO_COLOR", "FORCE_COLOR", "DEBUG"]);

// Starting processes may take long on a busy machine.
jest.setTimeout(60_000);

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs levelcheck in a folder, without a terminal. */
export async function levelcheck(folder: string, args: readonly string[], environment = {}): Promise<Run> {
  const inherited = Object.entries(process.env).filter(([name]) => !COLOURING.has(name));
  const env = { ...Object.fromEntries(inherited), ...environment };
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env });
  const chunks: Record<"out" | "err", Buffer[]> = { out: [], err: [] };
  child.stdout.on("data", (chunk: Buffer) => chunks.out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.err.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out: Buffer.concat(chunks.out).toString(), err: Buffer.concat(chunks.err).toString() };
}

/** Makes a folder of files for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "levelcheck-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  made.push(folder);
  return folder;
}

const made: string[] = [];

/** Takes away the folders that were made. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
