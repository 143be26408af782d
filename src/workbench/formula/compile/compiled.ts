import type { RelativeReference } from "../parse/relativeReference";
import type { StructuredReference } from "../parse/structuredReference";
import type { Node } from "./frame";

/** What a formula reads, as far as its text tells. */
export interface Precedents {
  readonly references: RelativeReference[];
  readonly tables: StructuredReference[];
  readonly names: WrittenName[];
  /** Functions that it calls, in capital letters. */
  readonly calls: Set<string>;
  /** Whether it may come to something else without any of these having changed. */
  isVolatile: boolean;
}

/** A name as a formula has it, with the sheet that it is said to be of. */
export interface WrittenName {
  readonly sheet: string | undefined;
  readonly name: string;
}

/** A formula, ready to be calculated in any cell from which it reads the same. */
export interface Compiled extends Readonly<Precedents> {
  readonly run: Node;
}
