import { InvalidArgumentError, Option, type Command } from "commander";
import { parseColumnLetter, parseLevels, parseSheetCell, parseSkillCode } from "../options";
import { withReadingOptions } from "../readingOptions";
import { INSISTENCES, type EditOptions } from "./options";
import { OFFERED_VERBS, type OfferedVerb, type OwnOption, type VerbOptions } from "./verbs";

/** Does what a verb says to a file. */
export type EditAction = (verb: OfferedVerb, file: string, options: EditOptions & VerbOptions) => Promise<void>;

const AFTER = `
Nothing is changed in place unless --in-place is given. Nothing is written at all where something of yours would be lost; the
refusal says what stands in the way, and what --despite takes if you insist.
Exit code: 0 done, or nothing to do; 2 wrong usage, a refusal, or a file that cannot be read or written.`;

/** Adds a command for each thing that can be done to a workbook. */
export function addVerbs(program: Command, edit: EditAction): void {
  for (const verb of OFFERED_VERBS) {
    const command = program
      .command(verb.name)
      .description(verb.description)
      .argument("<file>", "a workbook (.xlsx, .xlsm)")
      .option("-o, --output <file>", "the workbook to write")
      .option("--in-place", "change the file itself")
      .option("--dry-run", "say what would be done, and write nothing");
    for (const option of verb.options) addOwn(command, option);
    command.addOption(
      new Option("--despite <what>", "go on although this stands in the way; may be given several times")
        .choices(INSISTENCES)
        .argParser(collectChoices)
        .default([], "nothing"),
    );
    withReadingOptions(command)
      .addHelpText("after", AFTER)
      .action((file: string, options: EditOptions & VerbOptions) => edit(verb, file, options));
  }
}

/** Each time that the option is given adds to it. */
function collectChoices(value: string, earlier: EditOptions["despite"]): EditOptions["despite"] {
  const choice = INSISTENCES.find((name) => name === value);
  if (choice === undefined) throw new InvalidArgumentError(`It must be one of: ${INSISTENCES.join(", ")}.`);
  return [...earlier, choice];
}

/** Adds an option that not all verbs have. */
function addOwn(command: Command, option: OwnOption): void {
  switch (option) {
    case "skill":
      command.option("--skill <code>", "the skill whose descriptors are inserted", parseSkillCode, "ITMG");
      return;
    case "only-skill":
      command.option("--skill <code>", "only this skill", parseSkillCode);
      return;
    case "level":
      command.option("--level <levels>", "only these levels, such as 5 or 5,6", parseLevels);
      return;
    case "at":
      command.option("--at <cell>", "insert at this cell, such as Team!H2", parseSheetCell);
      return;
    case "beside":
      command.option("--beside", "insert beside each row of the matrices, the descriptor of its skill and level");
      return;
    case "column":
      command.option("--column <letter>", "with --beside: the column to write into", parseColumnLetter);
      return;
    case "formulas":
      command.option("--formulas", "insert as formulas of the add-in (=SKILL.DESCRIPTOR) instead of text");
      return;
    case "all-renames":
      command.option("--all-renames", "every skill that the next version renamed, not only ITMG");
      return;
  }
}
