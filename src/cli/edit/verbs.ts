import type { Level } from "../../framework/level";
import type { Choices, VerbName } from "../../plan/verbs";
import type { Column } from "../../workbook/address";
import type { SheetCell } from "../options";
import type { EditOptions } from "./options";

/** The options that single verbs have beside those of all. */
export interface VerbOptions {
  readonly skill?: string;
  readonly level?: readonly Level[];
  readonly at?: SheetCell;
  readonly beside?: true;
  readonly column?: Column;
  readonly formulas?: true;
}

/** The options by which verbs differ, by the names that people type. */
export type OwnOption = "skill" | "only-skill" | "level" | "at" | "beside" | "column" | "formulas" | "all-renames";

/** A verb as the command line offers it. */
export interface OfferedVerb {
  readonly name: VerbName;
  readonly description: string;
  readonly options: readonly OwnOption[];
}

/** All that can be done to workbooks from the command line, in the order in which the help lists it. */
export const OFFERED_VERBS: readonly OfferedVerb[] = [
  {
    name: "insert",
    description: "add the level descriptors of a skill: on a sheet of their own, at a cell, or beside each row",
    options: ["skill", "level", "at", "beside", "column", "formulas"],
  },
  {
    name: "highlight",
    description: "highlight the rows and columns that the SFIA 8 rename affects",
    options: ["all-renames"],
  },
  {
    name: "mark",
    description: "mark the levels that their skill is not defined at, and what is no level",
    options: [],
  },
  {
    name: "restrict",
    description: "let level cells take only the levels that their skill is defined at",
    options: ["only-skill"],
  },
  {
    name: "report",
    description: "add a report of what validate finds, with links to the cells",
    options: ["only-skill", "all-renames"],
  },
  {
    name: "impact",
    description: "add a report of every assessment that the move to SFIA 8 touches",
    options: ["all-renames"],
  },
  {
    name: "rename",
    description: "write the SFIA 8 name where a cell bears the old one; codes stay",
    options: ["all-renames"],
  },
  { name: "fix", description: "apply the corrections that validate offers", options: ["only-skill"] },
  { name: "clear", description: "take away what highlight, mark and restrict added", options: [] },
];

/** What a person has chosen, from the options that say so. */
export function choicesOf({ skill, level, at, beside, column, formulas, despite }: EditOptions & VerbOptions): Choices {
  const overwrite = despite.includes("occupied");
  return { skill, levels: level, at, beside, column, asFormulas: formulas, overwrite };
}
