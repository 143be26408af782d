import type { Framework, SfiaVersion } from "../../framework/framework";
import type { Level } from "../../framework/level";
import { createCellReaders } from "../../matrix/cellReaders";
import { createClearPlanner } from "../../plan/clear/clear";
import { createFixPlanner } from "../../plan/fix/fixPlanner";
import { createHighlightPlanner } from "../../plan/highlight/highlight";
import { createImpactPlanner } from "../../plan/impact/createImpactPlanner";
import { createDescriptorTablePlanner } from "../../plan/insert/descriptorTable";
import { createDescriptorsBesidePlanner } from "../../plan/insert/descriptorsBeside";
import { createMarkPlanner } from "../../plan/mark/mark";
import type { Planner } from "../../plan/planner";
import { createRenamePlanner } from "../../plan/rename/renamePlanner";
import { createReportPlanner } from "../../plan/report/createReportPlanner";
import { createRestrictPlanner } from "../../plan/restrict/restrict";
import type { Column } from "../../workbook/address";
import type { SheetCell } from "../options";
import type { EditOptions } from "./options";

/** What a verb's planner is made for. */
export interface VerbContext {
  readonly framework: Framework;
  readonly version: SfiaVersion;
  readonly renames: "itmg" | "all";
  /** The workbook, by the name that the user knows it by. */
  readonly file: string;
  /** Today, as a report writes it. */
  readonly date: string;
}

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

/** One thing to be done to a workbook: what it is called, what it is told, and who plans it. */
export interface Verb {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OwnOption[];
  /** Whether it looks at matrices; one that does not may be used on any workbook. */
  readonly readsMatrices: boolean;
  readonly planner: (context: VerbContext, options: EditOptions & VerbOptions) => Planner;
}

const IT_MANAGEMENT = "ITMG";

/** All that can be done to workbooks from the command line, in the order in which the help lists it. */
export const VERBS: readonly Verb[] = [
  {
    name: "insert",
    description: "add the level descriptors of a skill: on a sheet of their own, at a cell, or beside each row",
    options: ["skill", "level", "at", "beside", "column", "formulas"],
    readsMatrices: true,
    planner: insertPlanner,
  },
  {
    name: "highlight",
    description: "highlight the rows and columns that the SFIA 8 rename affects",
    options: ["all-renames"],
    readsMatrices: true,
    planner: (context) => createHighlightPlanner(context),
  },
  {
    name: "mark",
    description: "mark the levels that their skill is not defined at, and what is no level",
    options: [],
    readsMatrices: true,
    planner: () => createMarkPlanner(),
  },
  {
    name: "restrict",
    description: "let level cells take only the levels that their skill is defined at",
    options: ["only-skill"],
    readsMatrices: true,
    planner: (context, { skill }) => createRestrictPlanner({ ...context, skill }),
  },
  {
    name: "report",
    description: "add a report of what validate finds, with links to the cells",
    options: ["only-skill", "all-renames"],
    readsMatrices: true,
    planner: (context, { skill }) => createReportPlanner({ ...context, skill, marks: MARKS }),
  },
  {
    name: "impact",
    description: "add a report of every assessment that the move to SFIA 8 touches",
    options: ["all-renames"],
    readsMatrices: true,
    planner: (context) => createImpactPlanner(context),
  },
  {
    name: "rename",
    description: "write the SFIA 8 name where a cell bears the old one; codes stay",
    options: ["all-renames"],
    readsMatrices: true,
    planner: (context) =>
      createRenamePlanner({
        ...context,
        recogniser: createCellReaders(context.framework, context.version).recogniser,
      }),
  },
  {
    name: "fix",
    description: "apply the corrections that validate offers",
    options: ["only-skill"],
    readsMatrices: true,
    planner: (context, { skill }) => createFixPlanner({ ...context, ...(skill !== undefined && { skill }) }),
  },
  {
    name: "clear",
    description: "take away what highlight, mark and restrict added",
    options: [],
    readsMatrices: false,
    planner: () => createClearPlanner(),
  },
];

/** The colours of the marks, in words: those of src/plan/paints. */
const MARKS = { rename: "amber", invalidLevel: "pink" };

function insertPlanner({ framework, version }: VerbContext, options: EditOptions & VerbOptions): Planner {
  const { skill = IT_MANAGEMENT, level, at, beside, column, formulas, despite } = options;
  const shared = {
    framework,
    version,
    as: formulas === true ? ("formulas" as const) : ("text" as const),
    overwrite: despite.includes("occupied"),
  };
  if (beside === true) return createDescriptorsBesidePlanner({ ...shared, column });
  const place = at === undefined ? { kind: "new-sheet" as const } : { kind: "cell" as const, ...at };
  return createDescriptorTablePlanner({ ...shared, skill, levels: level, place });
}
