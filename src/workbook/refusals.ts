import { Refusal } from "./refusal";

/** What every host says where it must not change a workbook. Nothing has been changed when one of these is thrown. */
export const refusals = {
  protectedSheet: (sheet: string) =>
    new Refusal(
      "protection",
      `The sheet ${sheet} is protected, so nothing was changed: take the protection off in Excel (Review, Unprotect Sheet).`,
    ),
  protectedStructure: () =>
    new Refusal(
      "protection",
      "The structure of the workbook is protected, so no sheet was added: take the protection off in Excel (Review, Protect Workbook).",
    ),
  noSheet: (sheet: string) => new Refusal("unfit", `No sheet ${sheet} is in the workbook.`),
  takenName: (sheet: string) => new Refusal("unfit", `The workbook has a sheet ${sheet} already.`),
  unfitName: (sheet: string) => new Refusal("unfit", `No sheet can be called ${sheet}.`),
  lastSheet: () => new Refusal("unfit", "A workbook must keep one sheet at least."),
  longText: (address: string, most: number) =>
    new Refusal("too-large", `The text for ${address} has more than ${count(most)} characters, which no cell holds.`),
  longFormula: (address: string, most: number) =>
    new Refusal(
      "too-large",
      `The formula for ${address} is longer than the ${count(most)} characters that Excel takes.`,
    ),
  fillingFormula: (address: string) =>
    new Refusal(
      "formula",
      `The formula in ${address} also fills other cells, so that it cannot be written over: clear it in Excel first.`,
    ),
};

const count = (limit: number): string => limit.toLocaleString("en");
