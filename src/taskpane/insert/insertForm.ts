import type { Framework, SfiaVersion, Skill, SkillText } from "../../framework/framework";
import type { Level } from "../../framework/level";
import type { Choices } from "../../plan/verbs";
import { parseColumn, type Column } from "../../workbook/address";
import type { Place } from "../../commands/selectedPlace";

/** What the planner chooses before descriptors are inserted. */
export interface InsertForm {
  readonly code: string;
  /** Those that are left out of all that the skill has a text for. */
  readonly without: readonly Level[];
  readonly where: "new-sheet" | "at-cell" | "beside";
  readonly as: "text" | "formulas";
  /** The column for descriptors beside rows, as it is typed. */
  readonly column: string;
}

export const FIRST_FORM: InsertForm = { code: "ITMG", without: [], where: "new-sheet", as: "text", column: "" };

/** What is chosen, as the framework knows it. */
export interface Chosen {
  readonly skill: Skill | undefined;
  /** Undefined where Levelcheck does not come with it. */
  readonly text: SkillText | undefined;
  /** The levels whose text is inserted. */
  readonly levels: readonly Level[];
}

/** What a form chooses from a version. */
export function chosenBy({ code, without }: InsertForm, version: SfiaVersion, framework: Framework): Chosen {
  const skill = framework.byCode(code, version);
  const text = framework.text(code, version);
  const levels = (text?.descriptors ?? []).map(({ level }) => level).filter((level) => !without.includes(level));
  return { skill, text, levels };
}

/** The column that was typed; undefined where none was, and `none` where it is no column. */
export function columnOf({ column }: InsertForm): Column | "none" | undefined {
  const typed = column.trim();
  return typed === "" ? undefined : (parseColumn(typed) ?? "none");
}

/** What keeps a form from being carried out; undefined where nothing does. */
export function problemOf(form: InsertForm, { skill, text, levels }: Chosen): "column" | "text" | "levels" | undefined {
  if (form.where === "beside") return columnOf(form) === "none" ? "column" : undefined;
  if (skill === undefined || text === undefined) return "text";
  return levels.length === 0 ? "levels" : undefined;
}

/** What is to be inserted, as the planner of descriptors takes it. */
export function choicesOf(form: InsertForm, { levels }: Chosen, at: Place | undefined): Choices {
  const asFormulas = form.as === "formulas";
  if (form.where !== "beside") return { skill: form.code, levels, asFormulas, at };
  const column = columnOf(form);
  return { beside: true, asFormulas, ...(column !== "none" && { column }) };
}
