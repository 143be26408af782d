import type { SfiaVersion } from "../framework/framework";
import type { Area, CellAddress, Row } from "../workbook/address";
import type { LevelClaim } from "./claim";
import type { SkillReference } from "./reference";

/** How a matrix lays out people, skills and levels. The names are stable: they stand in reports. */
export type Layout =
  "list" | "people-by-skills" | "skills-by-people" | "paired" | "code-list" | "ladder" | "one-person";

export const LAYOUTS: readonly Layout[] = [
  "list",
  "people-by-skills",
  "skills-by-people",
  "paired",
  "code-list",
  "ladder",
  "one-person",
];

/** Whose level it is. `key` tells people of one matrix apart, even two of the same name with different numbers. */
export interface Person {
  readonly key: number;
  readonly label: string;
}

/** A place where the matrix names a skill: a cell of each row of a list, a heading of a wide matrix. */
export interface SkillMention {
  readonly cell: CellAddress;
  readonly skill: SkillReference;
  readonly person: Person | undefined;
}

/** One level cell: what it claims, of which skill, for whom. */
export interface Assessment {
  readonly cell: CellAddress;
  readonly skill: SkillReference;
  readonly claim: LevelClaim;
  readonly person: Person | undefined;
  /** A level held, or one aimed for. Only what is held counts as an assessment. */
  readonly aspect: "held" | "target";
}

/** A piece of evidence for how a sheet was read; the words for it are apart. */
export interface Evidence {
  readonly kind: "skills" | "levels" | "people" | "header" | "overruled";
  readonly cells: string;
  readonly count: number;
}

/** What is known of a matrix when its first row of people or skills comes. */
export interface Matrix {
  readonly sheet: string;
  readonly layout: Layout;
  /** The row of the headings; of two heading rows, the lower. Undefined where there is none. */
  readonly headerRow: Row | undefined;
  /** Whether the layout names people, so that a level without one is a fault. */
  readonly hasPeople: boolean;
  /** From 0 to 1: how sure the reader is that this is a skill matrix of the framework, read the right way. */
  readonly confidence: number;
  /** The version checked against. */
  readonly version: SfiaVersion;
  /** Which cells are what, for people to read. */
  readonly reading: MatrixReading;
}

/** Where the reader found people, skills and levels. */
export interface MatrixReading {
  readonly people: Area | undefined;
  readonly skills: readonly Area[];
  readonly levels: readonly Area[];
  readonly evidence: readonly Evidence[];
}

/** What is known of a matrix after its last row. */
export interface MatrixExtent {
  readonly area: Area;
  readonly people: number;
  /** The codes of the framework's skills that the matrix names, in order of appearance. */
  readonly skills: readonly string[];
  /** The claims of held levels that were read. */
  readonly assessments: number;
  /** The version that the names in the matrix speak for, where that is another than the one checked against. */
  readonly speaksFor: SfiaVersion | undefined;
}

/** Takes one matrix as it is read. */
export interface MatrixSink {
  mention(mention: SkillMention): void;
  assess(assessment: Assessment): void;
  end(extent: MatrixExtent): void;
}
