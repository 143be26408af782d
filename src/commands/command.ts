import type { Messages } from "../check/messages/messages";
import type { CheckedFile } from "../check/report";
import type { AppliedEdits } from "../excel/edit/applyEdits";
import type { FailureCode } from "../excel/failure";
import type { ReadProgress } from "../excel/read/readSheets";
import type { Preview } from "../plan/preview";
import type { Choices } from "../plan/verbs";
import type { Edit } from "../workbook/edit";
import type { RefusalCode } from "../workbook/refusal";
import type { ReviewedMatrix } from "./reviewedMatrix";
import type { Settings } from "./settings";
import type { SurveyedMatrix } from "./survey";

/** Which cells a command is about. */
export type Scope = "selection" | "sheet" | "workbook";

/** What a command is given. */
export interface Job {
  readonly settings: Settings;
  readonly choices: Choices;
  /** The sentences for findings; those of English where it is left out. */
  readonly messages?: Messages | undefined;
  /** Where the command is not to look where it usually does. */
  readonly scope: Scope | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** What would be done to the workbook, to be looked at before it is applied. */
export interface PlannedEdits {
  readonly edits: readonly Edit[];
  readonly preview: Preview;
}

/** What a command did, in words and in data. */
export interface Outcome {
  /** Nothing was there to be done; or it was refused, so that nothing of the user's is lost; or the user cancelled it. */
  readonly kind: "done" | "nothing" | "refused" | "cancelled";
  /** Why it was refused, where the planner may be asked and insist. */
  readonly reason?: RefusalCode | FailureCode;
  /** A sentence or two each, for the planner. */
  readonly sentences: readonly string[];
  /** What was found, where the command looks for faults. */
  readonly checked?: CheckedFile;
  /** The matrices in which it was found, to look at some of their rows again. */
  readonly reviewed?: readonly ReviewedMatrix[];
  /** Which matrices there are, where the command only looks. */
  readonly surveyed?: readonly SurveyedMatrix[];
  /** What would be changed, where the command only plans. */
  readonly planned?: PlannedEdits;
  /** What was changed: to be taken back by `undo`. */
  readonly applied?: AppliedEdits;
}

/** A user command: one object, registered once, which drives ribbon, context menu, shortcut and pane alike. */
export interface Command {
  /** As manifest.xml and shortcuts.json call it, where they do. */
  readonly name: string;
  /** As planners call it. */
  readonly title: string;
  readonly run: (job: Job) => Promise<Outcome>;
}
