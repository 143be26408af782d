import { Command, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { SfiaVersion } from "../framework/framework";
import type { Level } from "../framework/level";
import { addVerbs, type EditAction } from "./edit/addVerbs";
import { parseJobs, parseLevel, parseSkillCode } from "./options";
import { versionOption, withReadingOptions, type ReadingOptions } from "./readingOptions";

/** The options of `levelcheck validate`, parsed. */
export interface ValidateOptions extends ReadingOptions {
  readonly format: "text" | "json" | "ndjson" | "csv";
  readonly skill?: string;
  readonly failOn: "error" | "warning" | "never";
  readonly allRenames?: true;
  readonly jobs?: number;
  readonly report?: string;
}

/** The options of `levelcheck skill`, parsed. */
export interface SkillOptions {
  readonly level?: Level;
  readonly sfia: SfiaVersion;
  readonly format: "text" | "json";
}

/** What the commands do. */
export interface Actions {
  readonly validate: (files: string[], options: ValidateOptions) => Promise<void>;
  readonly edit: EditAction;
  readonly skill: (skill: string, options: SkillOptions) => Promise<void>;
}

const EXAMPLES = `
Examples:
  levelcheck validate team.xlsx
  levelcheck validate matrices/ "exports/*.csv" --format csv > findings.csv
  levelcheck validate team.xlsx --sfia 8 --fail-on warning
  levelcheck validate matrices/ --report findings.xlsx
  levelcheck highlight team.xlsx -o team-highlighted.xlsx
  levelcheck restrict team.xlsx --in-place --dry-run
  levelcheck skill ITMG --level 5`;

const EXIT_CODES = `
Exit code: 0 no findings at or above --fail-on, 1 such findings, 2 wrong usage or a file that cannot be read.`;

/** The commands, their arguments and options. */
export function createProgram({ validate, edit, skill }: Actions): Command {
  const program = new Command("levelcheck")
    .description(
      "Checks team skill matrices against the levels that SFIA skills are defined at, and edits their workbooks.",
    )
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .addHelpText("after", EXAMPLES);

  const validateCommand = program
    .command("validate")
    .description("check the skill matrices in workbooks (.xlsx, .xlsm) and CSV files")
    .argument("<files...>", "files, folders, or patterns in quotes")
    .addOption(
      new Option("--format <format>", "how to write the result")
        .choices(["text", "json", "ndjson", "csv"])
        .default("text"),
    )
    .option("--skill <code>", "only this skill", parseSkillCode)
    .addOption(
      new Option("--fail-on <severity>", "the findings that make the exit code 1")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--all-renames", "report every skill that the next version renamed, not only ITMG")
    .option("--jobs <number>", "how many files to check at once", parseJobs)
    .option("--report <file>", "also write the findings of all files into this workbook (.xlsx)");
  withReadingOptions(validateCommand).addHelpText("after", EXIT_CODES).action(validate);

  addVerbs(program, edit);

  program
    .command("skill")
    .description("print a skill: its levels and, where bundled, its text")
    .argument("<skill>", "the code or the name of a skill")
    .option("--level <level>", "only this level", parseLevel)
    .addOption(versionOption("the version to look in"))
    .addOption(new Option("--format <format>", "how to write it").choices(["text", "json"]).default("text"))
    .action(skill);

  return program;
}
