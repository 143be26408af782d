/** How sure the reader of matrices is, in the words that the pane has for it. */
export type Certainty = "sure" | "fairlySure" | "unsure";

const SURE = 0.75;
const FAIRLY_SURE = 0.5;

/** How sure a reading is, from its confidence between 0 and 1. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= SURE) return "sure";
  return confidence >= FAIRLY_SURE ? "fairlySure" : "unsure";
}
