import { Option, type Command } from "commander";
import { DEFAULT_VERSION, SFIA_VERSIONS, type SfiaVersion } from "../framework/framework";
import { LAYOUTS, type Layout } from "../matrix/matrix";
import { parseColumns, parseHeaderRow } from "./options";
import type { ReadingSettings } from "./settings";

/** The options that say how matrices are to be read, parsed. */
export interface ReadingOptions {
  readonly sfia: SfiaVersion;
  readonly layout?: Layout;
  readonly header?: number;
  readonly people?: number[];
  readonly skills?: number[];
  readonly levels?: number[];
  readonly sheet?: string;
}

/** The option that names a version of SFIA. */
export const versionOption = (description: string): Option =>
  new Option("--sfia <version>", description).choices(SFIA_VERSIONS).default(DEFAULT_VERSION);

/** Adds the options that say how matrices are to be read. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(versionOption("the version to check against"))
    .addOption(
      new Option("--layout <layout>", "how the matrices are laid out, where it is not recognised").choices(LAYOUTS),
    )
    .option("--header <row>", "the row of the headings, counted from 1", parseHeaderRow)
    .option("--people <columns>", "the columns that name people, such as B or B,C", parseColumns)
    .option("--skills <columns>", "the columns that name skills, such as D or F:K", parseColumns)
    .option("--levels <columns>", "the columns that hold levels", parseColumns)
    .option("--sheet <name>", "only this sheet");
}

/** How matrices are to be read, from the options that say so. */
export function readingSettings(options: ReadingOptions): ReadingSettings {
  const { sfia, layout, header, people, skills, levels, sheet } = options;
  const columns = { ...(people && { people }), ...(skills && { skills }), ...(levels && { levels }) };
  return { version: sfia, layout, headerRow: header, columns, sheet };
}
