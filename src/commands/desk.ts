import type { Messages } from "../check/messages/messages";
import { ExcelFailure } from "../excel/failure";
import { undoEdits } from "../excel/edit/undoEdits";
import type { AppliedEdits } from "../excel/edit/applyEdits";
import type { ReadProgress } from "../excel/read/readSheets";
import type { Choices } from "../plan/verbs";
import { Refusal } from "../workbook/refusal";
import type { Command, Job, Outcome, Scope } from "./command";
import { say } from "./messages";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** A command at work. */
export interface Running {
  readonly name: string;
  readonly title: string;
  /** Undefined until the first rows are read. */
  readonly progress: ReadProgress | undefined;
}

/** What a command came to. */
export interface Result extends Outcome {
  readonly command: string;
  readonly title: string;
  /** What was taken back, where the command is to undo. */
  readonly undone?: Undoable;
}

/** A command that changed the workbook and can be taken back. */
export interface Undoable {
  readonly command: string;
  readonly title: string;
  readonly applied: AppliedEdits;
}

/** What there is to see. */
export interface DeskState {
  readonly settings: Settings;
  readonly running: Running | undefined;
  /** Of the last command that ended. */
  readonly result: Result | undefined;
  /** How many commands can be taken back, the last first. */
  readonly undoable: number;
  /** The one that is taken back next. */
  readonly next: Undoable | undefined;
}

/** Where commands are run, one at a time, and from where they are watched: by ribbon, shortcuts and pane alike. */
export interface Desk {
  readonly state: () => DeskState;
  /** Calls whenever the state has changed, until what it gives is called. */
  readonly subscribe: (listener: (state: DeskState) => void) => () => void;
  /** Runs a command; never throws, for what goes wrong is part of the result. */
  readonly run: (command: Command, choices?: Choices, scope?: Scope) => Promise<Result>;
  /** Ends the command that is at work before its next chunk. */
  readonly cancel: () => void;
  /** Takes back the last command that changed something. */
  readonly undo: () => Promise<Result>;
  readonly change: (settings: Partial<Settings>) => void;
  /** Lets findings be told in a language from now on. */
  readonly speak: (messages: Messages) => void;
}

const UNDO = { name: "undo", title: "Undo" };

/** Makes a desk with nothing on it. */
export function createDesk(settings: Settings = DEFAULT_SETTINGS): Desk {
  const listeners = new Set<(state: DeskState) => void>();
  const done: Undoable[] = [];
  let state: DeskState = { settings, running: undefined, result: undefined, undoable: 0, next: undefined };
  let controller = new AbortController();
  let messages: Messages | undefined;

  const publish = (change: Partial<DeskState>): void => {
    state = { ...state, ...change, undoable: done.length, next: done.at(-1) };
    for (const listener of listeners) listener(state);
  };

  const work = async ({ name, title, run }: Command, choices: Choices, scope: Scope | undefined): Promise<Result> => {
    if (state.running !== undefined) {
      return { command: name, title, kind: "refused", sentences: [say.busy(state.running.title)] };
    }
    controller = new AbortController();
    publish({ running: { name, title, progress: undefined } });
    const onProgress = (progress: ReadProgress): void => {
      publish({ running: { name, title, progress } });
    };
    const job: Job = { settings: state.settings, messages, choices, scope, signal: controller.signal, onProgress };
    const outcome = await run(job).catch(outcomeOf);
    const result = { ...outcome, command: name, title };
    const { applied } = outcome;
    if (applied !== undefined) done.push({ command: name, title, applied });
    publish({ running: undefined, result });
    return result;
  };

  const takeBack = async (): Promise<Outcome & Pick<Result, "undone">> => {
    const last = done.at(-1);
    if (last === undefined) return { kind: "nothing", sentences: [say.nothingToUndo] };
    const { kept } = await undoEdits(last.applied);
    done.pop();
    return { kind: "done", sentences: [kept === 0 ? say.undone : say.undoneBut(kept)], undone: last };
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    run: (command, choices = {}, scope?) => work(command, choices, scope),
    cancel: () => {
      controller.abort();
    },
    undo: () => work({ ...UNDO, run: takeBack }, {}, undefined),
    change: (chosen) => {
      publish({ settings: { ...state.settings, ...chosen } });
    },
    speak: (spoken) => {
      messages = spoken;
    },
  };
}

/** What is said of what went wrong. Anything unforeseen is told as what it is, without a word of what stands in cells. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof Refusal) return { kind: "refused", reason: error.code, sentences: [error.message] };
  if (error instanceof ExcelFailure) {
    const kind = error.code === "cancelled" ? "cancelled" : "refused";
    return { kind, reason: error.code, sentences: [error.message] };
  }
  return { kind: "refused", sentences: [say.unforeseen] };
}
