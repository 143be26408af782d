import { counted, listed } from "../../check/words";
import type { Skill } from "../../framework/framework";
import { guidingPhrase } from "../../framework/guidingPhrase";
import type { Layout } from "../../matrix/matrix";
import { formatArea } from "../../workbook/address";
import {
  MOST_MESSAGE_CHARACTERS,
  MOST_TITLE_CHARACTERS,
  ownErrorTitle,
  type ListValidation,
} from "../../workbook/validation";

/** How many areas a sentence names. */
const MOST_AREAS = 3;
/** How many skills of a sheet get a sentence of their own. */
const MOST_SKILLS = 5;

/** A text within a limit, cut between words. */
function within(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

const levelsOf = ({ levels }: Skill): string => (levels.length === 1 ? "level " : "levels ") + listed(levels);

/** What Excel shows at a restricted cell: which levels there are, and why no other is taken. */
export function restrictWords(skill: Skill): Omit<ListValidation, "areas" | "entries"> {
  const { code, name, version, levels, evidence } = skill;
  const phrases = levels.map((level) => `${level} ${guidingPhrase(level)}`).join("\n");
  const why = `${name} (${code}) is defined at ${levelsOf(skill)} in SFIA ${version}. Choose one of these, or leave the cell empty.`;
  const doubt = evidence === "third-party-list" ? " This range comes from a third-party list: please confirm it." : "";
  return {
    promptTitle: within(`${code} ${name}`, MOST_TITLE_CHARACTERS),
    prompt: within(phrases, MOST_MESSAGE_CHARACTERS),
    errorTitle: ownErrorTitle(code),
    error: within(why + doubt, MOST_MESSAGE_CHARACTERS),
  };
}

/** What a plan to restrict levels says to the person who decides. */
export const restrictNotes = {
  restricted: (sheet: string, validations: readonly (readonly [ListValidation, number])[]): string[] => {
    const shown = validations.length > MOST_SKILLS + 1 ? validations.slice(0, MOST_SKILLS) : validations;
    const rest = validations.slice(shown.length);
    const cells = rest.reduce((sum, [, count]) => sum + count, 0);
    const others = `${sheet}: ${counted(cells, "level cell")} of ${counted(rest.length, "other skill")} are restricted alike.`;
    return [...shown.map(([one, count]) => restrictedText(sheet, one, count)), ...(rest.length > 0 ? [others] : [])];
  },
  replaced: (sheet: string): string => `${sheet}: the lists of levels that an earlier run set there give way to these.`,
  kept: (sheet: string, cells: number): string =>
    `${sheet}: ${counted(cells, "level cell")} ${cells === 1 ? "keeps" : "keep"} the validation that you gave ${cells === 1 ? "it" : "them"}.`,
  otherLayout: (sheet: string, layout: Layout): string =>
    layout === "ladder"
      ? `${sheet}: a ladder is not restricted, because its columns are the levels and its cells hold none.`
      : `${sheet}: a list of several skills in one cell is not restricted, because its level belongs to all of them.`,
  nothing: "Nothing to restrict: no level cell of a skill of this SFIA version is free for it.",
};

function restrictedText(sheet: string, { areas, entries, errorTitle }: ListValidation, cells: number): string {
  const named = areas.slice(0, MOST_AREAS).map(formatArea);
  const left = areas.length - named.length;
  const places = listed(left > 0 ? [...named, counted(left, "more area")] : named);
  const code = errorTitle.split(" ").at(-1) ?? "";
  return `${sheet}: ${counted(cells, "level cell")} of ${code} (${places}) ${cells === 1 ? "takes" : "take"} only ${listed(entries)}.`;
}

/** Why levels are not restricted. */
export const restrictRefusals = {
  tooScattered: (sheet: string, { code }: Skill): string =>
    `The rows of ${code} on ${sheet} lie too scattered to restrict them: sort the list by skill and run this again.`,
};
