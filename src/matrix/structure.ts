import type { Level } from "../framework/level";
import type { CellAddress, Column } from "../workbook/address";
import type { SkillReference } from "./reference";

/** A column of levels below the heading of a skill. */
export interface SkillColumn {
  readonly column: Column;
  readonly heading: CellAddress;
  readonly skill: SkillReference;
  readonly aspect: "held" | "target";
}

/** A column of levels beside the skills of each row. */
export interface LevelColumn {
  readonly column: Column;
  readonly aspect: "held" | "target";
  /** The level that the column stands for, in a ladder. */
  readonly step: Level | undefined;
  /** The person that the column stands for. */
  readonly person: string | undefined;
}

/** The cells of a row that name a skill, and the level columns that belong to them. */
export interface SkillGroup {
  readonly code: Column | undefined;
  readonly name: Column | undefined;
  /** The level columns; none where the level is written with the skill, as in `ITMG 5`. */
  readonly levels: readonly LevelColumn[];
}

/** A matrix whose skills stand in its headings. */
export interface WideStructure {
  readonly kind: "wide";
  readonly columns: readonly SkillColumn[];
}

/** A matrix whose skills stand in its rows. */
export interface TallStructure {
  readonly kind: "tall";
  readonly groups: readonly SkillGroup[];
}

/** Which columns of a matrix hold what. */
export type MatrixStructure = WideStructure | TallStructure;
