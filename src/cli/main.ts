import path from "node:path";
import { CommanderError, InvalidArgumentError } from "commander";
import { editFile } from "./edit/edit";
import { createProgram } from "./program";
import { printSkill } from "./skill";
import { validate, type Surroundings } from "./validate";
import { removeUnfinished } from "./writeAside";

/** Wrong usage, or a file that cannot be read. */
const FAILED = 2;
/** What a shell makes of a process that was ended by SIGINT or SIGPIPE. */
const INTERRUPTED = 130;
const READER_WENT_AWAY = 141;

const isDebugging = process.env["DEBUG"] === "levelcheck";

const surroundings: Surroundings = {
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
  // Both are built into one folder.
  workerScript: path.join(__dirname, "worker.cjs"),
  onCrash: (error) => {
    if (isDebugging) console.error(error);
  },
};

async function run(): Promise<number> {
  let exitCode = 0;
  const program = createProgram({
    validate: async (files, options) => {
      exitCode = await validate(files, options, surroundings);
    },
    edit: (verb, file, options) => editFile(verb, file, options, surroundings),
    skill: (skill, options) => printSkill(skill, options, surroundings),
  });
  await program.parseAsync();
  return exitCode;
}

/** What went wrong, in a sentence: commander has told already what is wrong with the usage. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError && !(error instanceof InvalidArgumentError))
    return error.exitCode === 0 ? 0 : FAILED;
  if (isDebugging) console.error(error);
  else console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
  return FAILED;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? READER_WENT_AWAY : exitCodeOf(error));
});
process.once("SIGINT", () => {
  removeUnfinished();
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  process.exit(INTERRUPTED);
});

run().then(
  (exitCode) => void (process.exitCode = exitCode),
  (error: unknown) => void (process.exitCode = exitCodeOf(error)),
);
