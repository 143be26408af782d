import type { Outcome } from "../../commands/command";
import type { Result } from "../../commands/desk";

/** What the pane says at its foot until something else happens or it is closed. */
export interface Notice {
  readonly kind: Outcome["kind"];
  /** As commands and failures say it: in English. */
  readonly sentences: readonly string[];
  /** Whether the sentences are the pane's own, in its language. */
  readonly isOwn?: boolean;
}

/** Commands whose findings are shown where they are asked for, once they have any. */
const SHOWN_ELSEWHERE = ["validateSelection", "validateSheet", "validateWorkbook", "lookOver", "previewRename"];

/** What is said of a command's result at the foot of the pane; nothing where a view shows it, or asks about it. */
export function noticeOf({ command, kind, sentences, reason }: Result): Notice | undefined {
  if (kind === "done" && SHOWN_ELSEWHERE.includes(command)) return undefined;
  if (command === "insertDescriptors" && reason === "occupied") return undefined;
  return sentences.length === 0 ? undefined : { kind, sentences };
}
