import type { CheckedFile } from "../check/report";
import type { AppliedEdits } from "../excel/edit/applyEdits";
import type { ReadProgress } from "../excel/read/readSheets";
import type { Choices } from "../plan/verbs";
import type { Settings } from "./settings";

/** Which cells a command is about. */
export type Scope = "selection" | "sheet" | "workbook";

/** What a command is given. */
export interface Job {
  readonly settings: Settings;
  readonly choices: Choices;
  /** Where the command is not to look where it usually does. */
  readonly scope: Scope | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** What a command did, in words and in data. */
export interface Outcome {
  /** Nothing was there to be done; or it was refused, so that nothing of the user's is lost; or the user cancelled it. */
  readonly kind: "done" | "nothing" | "refused" | "cancelled";
  /** A sentence or two each, for the planner. */
  readonly sentences: readonly string[];
  /** What was found, where the command looks for faults. */
  readonly checked?: CheckedFile;
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
