import type { Finding } from "../check/finding";
import { IT_MANAGEMENT, type Framework, type SfiaVersion } from "../framework/framework";
import type { Level } from "../framework/level";
import { createCellReaders } from "../matrix/cellReaders";
import type { CellAddress, Column } from "../workbook/address";
import { createClearPlanner } from "./clear/clear";
import { createFixPlanner } from "./fix/fixPlanner";
import { createHighlightPlanner } from "./highlight/highlight";
import { createImpactPlanner } from "./impact/createImpactPlanner";
import { createDescriptorTablePlanner } from "./insert/descriptorTable";
import { createDescriptorsBesidePlanner } from "./insert/descriptorsBeside";
import { createMarkPlanner } from "./mark/mark";
import { areUsual, USUAL_PAINTS, type Paints } from "./paints";
import type { Planner } from "./planner";
import { createRenamePlanner } from "./rename/renamePlanner";
import { createReportPlanner } from "./report/createReportPlanner";
import { createRestrictPlanner } from "./restrict/restrict";

/** What can be done to a workbook, by the names that people type. */
export type VerbName = "insert" | "highlight" | "mark" | "restrict" | "report" | "impact" | "rename" | "fix" | "clear";

/** What a planner is made for. */
export interface VerbContext {
  readonly framework: Framework;
  readonly version: SfiaVersion;
  readonly renames: "itmg" | "all";
  /** The workbook, by the name that the user knows it by. */
  readonly file: string;
  /** Today, as a report writes it. */
  readonly date: string;
  /** How cells are painted; as usual where it is left out. */
  readonly paints?: Paints;
}

/** What a person may choose; each verb looks at what concerns it. */
export interface Choices {
  /** The code of a skill: the one to insert, or the only one to look at. */
  readonly skill?: string | undefined;
  readonly levels?: readonly Level[] | undefined;
  /** The cell to insert at; a sheet of its own where it is left out. */
  readonly at?: { readonly sheet: string; readonly cell: CellAddress } | undefined;
  /** Whether descriptors go beside each row of the matrices, and into which column. */
  readonly beside?: boolean | undefined;
  readonly column?: Column | undefined;
  readonly asFormulas?: boolean | undefined;
  /** Whether cells that hold something may be written over. */
  readonly overwrite?: boolean | undefined;
  /** Which of the corrections that are offered are applied; all where it is left out. */
  readonly accept?: ((finding: Finding, sheet: string) => boolean) | undefined;
}

/** Who plans a verb. */
export interface Verb {
  /** Whether it looks at matrices; one that does not may be used on any workbook. */
  readonly readsMatrices: (choices: Choices) => boolean;
  readonly planner: (context: VerbContext, choices: Choices) => Planner;
}

/** The usual colours of the marks, in words; others have no names. */
const MARKS = { rename: "amber", invalidLevel: "pink" };

const always = (): boolean => true;
const never = (): boolean => false;

/** All that can be done to workbooks, by the command line and by the add-in alike. */
export const VERBS: Readonly<Record<VerbName, Verb>> = {
  insert: { readsMatrices: ({ beside }) => beside === true, planner: insertPlanner },
  highlight: { readsMatrices: always, planner: highlightPlanner },
  mark: { readsMatrices: always, planner: ({ paints }) => createMarkPlanner({ paint: paintsOf(paints).invalidLevel }) },
  restrict: { readsMatrices: always, planner: (_context, { skill }) => createRestrictPlanner({ skill }) },
  report: {
    readsMatrices: always,
    planner: (context, { skill }) => createReportPlanner({ ...context, skill, marks: marksOf(context) }),
  },
  impact: { readsMatrices: always, planner: (context) => createImpactPlanner(context) },
  rename: {
    readsMatrices: always,
    planner: (context) => {
      const { recogniser } = createCellReaders(context.framework, context.version);
      return createRenamePlanner({ ...context, recogniser });
    },
  },
  fix: {
    readsMatrices: always,
    planner: (context, { skill, accept }) => createFixPlanner({ ...context, skill, accept }),
  },
  clear: { readsMatrices: never, planner: () => createClearPlanner() },
};

const paintsOf = (paints = USUAL_PAINTS): Paints => paints;
const marksOf = ({ paints }: VerbContext): typeof MARKS | undefined => (areUsual(paintsOf(paints)) ? MARKS : undefined);

function highlightPlanner({ paints, ...context }: VerbContext): Planner {
  return createHighlightPlanner({ ...context, paint: paintsOf(paints).rename });
}

function insertPlanner({ framework, version }: VerbContext, choices: Choices): Planner {
  const { skill = IT_MANAGEMENT, levels, at, beside, column, asFormulas, overwrite = false } = choices;
  const as = asFormulas === true ? "formulas" : "text";
  const shared = { framework, version, as, overwrite } as const;
  if (beside === true) return createDescriptorsBesidePlanner({ ...shared, column });
  const place = at === undefined ? { kind: "new-sheet" as const } : { kind: "cell" as const, ...at };
  return createDescriptorTablePlanner({ ...shared, skill, levels, place });
}
