import type { Rename } from "../../check/renames";
import { counted } from "../../check/words";

/** What is said of a plan that writes new names, a sentence each. */
export const renameNotes = {
  renamed: ({ code, before, after, version }: Rename, cells: number): string =>
    `${counted(cells, "cell")} with ${before} (${code}) ${cells === 1 ? "gets" : "get"} the name of SFIA ${version}: ${after}.`,
  impacted: ({ after }: Rename): string =>
    `The SFIA Foundation says that earlier assessments may be impacted by the change to ${after}: look at them again.`,
  codeAlone: (code: string, places: number): string =>
    `${code} stands without its name in ${counted(places, "place")}: the code stays valid, so nothing changes there.`,
  formulas: (cells: number, places: string): string =>
    cells === 1
      ? `A cell with an old name holds a formula and stays as it is: ${places}. Change the name where the formula takes it from.`
      : `${counted(cells, "cell")} with an old name hold formulas and stay as they are: ${places}. ` +
        "Change the name where the formulas take it from.",
  unclear: (cells: number, places: string): string =>
    `${counted(cells, "cell")} would no longer name the same skill and ${cells === 1 ? "stays as it is" : "stay as they are"}: ` +
    `${places}. Change ${cells === 1 ? "it" : "them"} by hand.`,
  nothing: "No cell names a renamed skill by its old name, so there is nothing to change.",
};
