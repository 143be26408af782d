/** A name that stands for a formula, most often for a range. */
export interface NamedItem {
  readonly name: string;
  /** With its equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
}
