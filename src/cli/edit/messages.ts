import { Refusal } from "../../workbook/refusal";

const unfit = (sentence: string): Refusal => new Refusal("unfit", sentence);

/** Every reason of the command line's own why a workbook is not edited. */
export const refusals = {
  noPlace: () =>
    unfit(
      "Say where the changed workbook goes: -o FILE for a new one, --in-place for the same, --dry-run only to look.",
    ),
  twoPlaces: () => unfit("Give either -o or --in-place, not both."),
  samePlace: () =>
    unfit("The workbook to write is the one to read: give another name, or --in-place if you mean that."),
  otherKind: (output: string, ending: string) =>
    unfit(`${output} must end in ${ending} like the workbook that it comes from, or Excel will not open it.`),
  csv: () =>
    unfit(
      "A CSV file holds no formats and no further sheets: open it in Excel, save it as a workbook (.xlsx), and give that.",
    ),
};
