import { counted } from "../../check/words";
import { formatArea, type Area } from "../../workbook/address";

/** What is said of one matrix. */
interface MatrixFacts {
  readonly sheet: string;
  readonly area: Area;
  /** How many level cells are invalid now. */
  readonly invalid: number;
  /** Whether some cells are marked by what stands in them now. */
  readonly isFixed: boolean;
  /** What there were too many spellings of. */
  readonly limit: "levels" | "skills" | undefined;
}

/** What a plan to mark invalid levels says to the person who decides. */
export const markNotes = {
  ofMatrix: ({ sheet, area, invalid, isFixed, limit }: MatrixFacts): string[] => {
    const place = `${sheet}!${formatArea(area)}`;
    const found =
      invalid === 0 ? "no level cell is invalid" : `${counted(invalid, "level cell")} ${isOrAre(invalid)} invalid`;
    return [
      `${place}: ${found}.`,
      ...(isFixed ? [`${place}: ${FIXED}`] : []),
      ...(limit === undefined ? [] : [`${place}: ${LIMITS[limit]}`]),
    ];
  },

  ofAll: (isMarked: boolean, hasEdits: boolean): string[] => {
    if (isMarked) return [FOLLOWS];
    return [hasEdits ? `${NOTHING} The marks of an earlier run are taken away.` : NOTHING];
  },
};

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");

const NOTHING = "Nothing to mark: no level of a skill is read here.";
const FOLLOWS =
  "The marks (bold on red) follow your edits: a corrected level loses its mark, a wrong one gets it. Enter levels as plain digits: a " +
  "spelling that is new to the sheet, such as “Lvl 5”, is marked until you run this again. Your own colours are kept.";
const FIXED =
  "where one cell lists several skills, or holds the skill and its level, the marks show what is invalid now. " +
  "Run this again after you have changed such cells.";
const LIMITS: Readonly<Record<"levels" | "skills", string>> = {
  levels:
    "levels are spelled in too many ways to mark them beside single skills. Enter them as plain digits and run this again.",
  skills:
    "skills are spelled in too many ways to mark the levels of all. Use the same spelling throughout and run this again.",
};
