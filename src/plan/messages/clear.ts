import { listed } from "../../check/words";

/** What a plan to clear says to the person who decides. */
export const clearNotes = {
  nothing: "Nothing to clear: no sheet has a highlight, a mark or a list of levels of Levelcheck's.",
  cleared: (sheets: readonly string[]): string =>
    `The highlights, marks and lists of levels on ${listed(sheets)} are taken away. Your own formats and validations stay.`,
};
