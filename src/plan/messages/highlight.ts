import type { Rename } from "../../check/renames";
import { counted, listed } from "../../check/words";
import { formatArea, type Area } from "../../workbook/address";
import type { Affected } from "../highlight/renameReader";

/** What is said of one matrix. */
interface MatrixFacts {
  readonly sheet: string;
  readonly area: Area;
  readonly affected: Affected;
  /** Whether not all that is affected could be highlighted. */
  readonly isPartial: boolean;
}

/** How many renames a sentence names. */
const MOST_NAMED = 5;

/** What a plan to highlight says to the person who decides. */
export const highlightNotes = {
  ofMatrix: ({ sheet, area, affected, isPartial }: MatrixFacts): string[] => {
    const place = `${sheet}!${formatArea(area)}`;
    return [
      ...(affected.renames.length > 0 ? [isAffected(place, affected)] : []),
      ...(affected.migrated > 0
        ? [`${place}: ${counted(affected.migrated, "assessment")} already under the new name.`]
        : []),
      ...(isPartial ? [`${place}: ${TOO_MANY}`] : []),
    ];
  },

  ofAll: (renames: readonly Rename[], hasEdits: boolean): string[] => {
    const own = oneOfEach(renames);
    if (own.length === 0) return [hasEdits ? `${NOTHING} The highlight of an earlier run is taken away.` : NOTHING];
    const impacted = own.filter(({ impact }) => impact === "may-be-impacted").map(({ code }) => code);
    const look = `The SFIA Foundation says that earlier assessments of ${listed(impacted)} may be impacted: look at them again.`;
    return [FOLLOWS, ...(impacted.length > 0 ? [look] : [])];
  },
};

const NOTHING = "Nothing to highlight: no skill here has a new name, or all use it already.";
const FOLLOWS =
  "The highlight follows your edits: it goes where the new name is entered. A code alone stays valid and stays highlighted. " +
  "Your own colours are kept.";
const TOO_MANY =
  "the affected skills are spelled in too many ways to highlight all of them. Use the same spelling throughout and run this again.";

function isAffected(place: string, { renames, rows, assessments, people }: Affected): string {
  const whose = people > 0 ? ` of ${counted(people, "person", "people")}` : "";
  const held = `${counted(rows, "row")} with ${counted(assessments, "assessment")}${whose}`;
  return `${place}: ${held} ${rows === 1 ? "is" : "are"} affected by ${newNames(renames)}.`;
}

function newNames(renames: readonly Rename[]): string {
  const first = renames.slice(0, MOST_NAMED).map(newName);
  const others = renames.length - first.length;
  return listed(others === 0 ? first : [...first, counted(others, "other new name")]);
}

const newName = ({ code, before, after, version }: Rename): string =>
  `the new name of ${before} (${code}), in SFIA ${version} ${after}`;

const oneOfEach = (renames: readonly Rename[]): Rename[] => [
  ...new Map(renames.map((one) => [one.code, one])).values(),
];
