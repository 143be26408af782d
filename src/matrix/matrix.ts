import type { SfiaVersion } from "../framework/framework";
import type { Area, CellAddress, Row } from "../workbook/address";
import type { LevelClaim } from "./claim";
import type { SkillReference } from "./reference";
import type { MatrixStructure } from "./structure";

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

/** What speaks for a reading: counts from the rows that were looked at to find the matrix. */
export interface MatrixEvidence {
  /** Different skills of the framework that are named. */
  readonly knownSkills: number;
  /** Different texts in a skill's place that are none. */
  readonly unknownSkills: number;
  /** Cells that read as level claims. */
  readonly claims: number;
  /** The share, from 0 to 1, of claimed levels that their skill is defined at. */
  readonly defined: number;
  /** Whether the sheet speaks of SFIA. */
  readonly mentionsSfia: boolean;
  /** Whether headings say what people, skills or levels are. */
  readonly hasHeadings: boolean;
}

/** What is known of a matrix when its first row of people or skills comes. */
export interface Matrix {
  readonly sheet: string;
  /** Whether the sheet is hidden. */
  readonly isHidden: boolean;
  readonly layout: Layout;
  /** The row of the headings; of two heading rows, the lower. Undefined where there is none. */
  readonly headerRow: Row | undefined;
  /** The topmost row that belongs to the matrix, and the first below its headings. */
  readonly top: Row;
  readonly firstRow: Row;
  /** Which columns hold skills and levels. */
  readonly structure: MatrixStructure;
  /** Whether a legend on the sheet says that 0 stands for no skill. */
  readonly zeroIsNone: boolean;
  /** Whether the layout names people, so that a level without one is a fault. */
  readonly hasPeople: boolean;
  /** From 0 to 1: how sure the reader is that this is a skill matrix of the framework, read the right way. */
  readonly confidence: number;
  /** The version checked against. */
  readonly version: SfiaVersion;
  readonly evidence: MatrixEvidence;
}

/** Which cells are what, for people to read and to correct. */
export interface MatrixReading {
  readonly people: readonly Area[];
  readonly skills: readonly Area[];
  readonly levels: readonly Area[];
}

/** What is known of a matrix after its last row. */
export interface MatrixExtent {
  readonly area: Area;
  readonly reading: MatrixReading;
  /** How many different people the matrix holds rows or columns of. */
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
