import type { Column, Row } from "../../workbook/address";
import type { Layout, MatrixEvidence } from "../matrix";
import type { SkillGroup, TallStructure, WideStructure } from "../structure";

/** What of the user's word bears on finding plans. */
export interface Overruling {
  /** The only row that may be the headings'. */
  readonly headerRow: Row | undefined;
  /** Whether the user says anything at all: then what is found counts, however doubtful. */
  readonly isOverruled: boolean;
}

/** Where the people of a matrix stand. */
export interface PeoplePlan {
  /** The columns that make up a person's name, in order; empty where rows name nobody. */
  readonly columns: readonly Column[];
  /** Whether the columns hold personnel numbers rather than names. */
  readonly byNumber: boolean;
  /** A column of personnel numbers that tells people of one name apart. */
  readonly id: Column | undefined;
  /** How an empty name is read: as the name above it always, only inside a merged cell, or as missing. */
  readonly inherits: "always" | "merged" | "never";
  /** Whether the columns name no people but say of each row whether its levels are held or aimed for. */
  readonly rowsAreAspects: boolean;
  /** Whose form it is, where no row names anybody. */
  readonly owner: string | undefined;
}

interface PlanBase {
  readonly layout: Layout;
  /** The row of the headings; of two, the lower. */
  readonly headerRow: Row | undefined;
  /** The topmost row that belongs to the matrix. */
  readonly top: Row;
  readonly firstRow: Row;
  /** The last row looked at that claims a level; further rows may follow. */
  readonly bottom: Row;
  /** The row that the matrix ends before, where something else is known to begin there. */
  readonly stop: Row | undefined;
  readonly people: PeoplePlan;
  readonly confidence: number;
  readonly evidence: MatrixEvidence;
}

/** How a matrix is to be read whose skills stand in its headings. */
export type WidePlan = PlanBase & WideStructure;

/** How a matrix is to be read whose skills stand in its rows. */
export interface TallPlan extends PlanBase, TallStructure {
  /** Whether a ladder is the framework's own, and says what levels there are instead of who holds them. */
  readonly isCatalogue: boolean;
  /** Whether the cells of a ladder hold the names of the people who claim its steps. */
  readonly cellsNamePeople: boolean;
}

/** How one matrix is to be read. */
export type Plan = WidePlan | TallPlan;

/** The columns from which to which a plan reads. */
export function planColumns(plan: Plan): readonly Column[] {
  const own = plan.kind === "wide" ? plan.columns.map(({ column }) => column) : plan.groups.flatMap(groupColumns);
  return [...plan.people.columns, ...own];
}

function groupColumns({ code, name, levels }: SkillGroup): Column[] {
  return [code, name, ...levels.map(({ column }) => column)].filter((column) => column !== undefined);
}
