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
  readonly title: string;
  /** Undefined until the first rows are read. */
  readonly progress: ReadProgress | undefined;
}

/** What a command came to. */
export interface Result extends Outcome {
  readonly command: string;
  readonly title: string;
}

/** What there is to see. */
export interface DeskState {
  readonly settings: Settings;
  readonly running: Running | undefined;
  /** Of the last command that ended. */
  readonly result: Result | undefined;
  /** How many commands can be taken back, the last first. */
  readonly undoable: number;
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
}

const UNDO = { name: "undo", title: "Undo" };

/** Makes a desk with nothing on it. */
export function createDesk(): Desk {
  const listeners = new Set<(state: DeskState) => void>();
  const done: AppliedEdits[] = [];
  let state: DeskState = { settings: DEFAULT_SETTINGS, running: undefined, result: undefined, undoable: 0 };
  let controller = new AbortController();

  const publish = (change: Partial<DeskState>): void => {
    state = { ...state, ...change, undoable: done.length };
    for (const listener of listeners) listener(state);
  };

  const work = async ({ name, title, run }: Command, choices: Choices, scope: Scope | undefined): Promise<Result> => {
    if (state.running !== undefined) {
      return { command: name, title, kind: "refused", sentences: [say.busy(state.running.title)] };
    }
    controller = new AbortController();
    publish({ running: { title, progress: undefined } });
    const onProgress = (progress: ReadProgress): void => {
      publish({ running: { title, progress } });
    };
    const job: Job = { settings: state.settings, choices, scope, signal: controller.signal, onProgress };
    const outcome = await run(job).catch(outcomeOf);
    const result = { ...outcome, command: name, title };
    if (outcome.applied !== undefined) done.push(outcome.applied);
    publish({ running: undefined, result });
    return result;
  };

  const takeBack = async (): Promise<Outcome> => {
    const last = done.at(-1);
    if (last === undefined) return { kind: "nothing", sentences: [say.nothingToUndo] };
    const { kept } = await undoEdits(last);
    done.pop();
    return { kind: "done", sentences: [kept === 0 ? say.undone : say.undoneBut(kept)] };
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
    change: (settings) => {
      publish({ settings: { ...state.settings, ...settings } });
    },
  };
}

/** What is said of what went wrong. Anything unforeseen is told as what it is, without a word of what stands in cells. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof Refusal) return { kind: "refused", sentences: [error.message] };
  if (error instanceof ExcelFailure) {
    return { kind: error.code === "cancelled" ? "cancelled" : "refused", sentences: [error.message] };
  }
  return { kind: "refused", sentences: [say.unforeseen] };
}
