import type { ErrorValue } from "../../../workbook/cell";
import type { RichApiEntry } from "../host/outbox";
import type { FunctionInfo } from "./metadata";
import { asArgument, errorNumbered, firstError, readAnswer, type FunctionValue } from "./values";

/** One call of a function from a cell. */
export interface FunctionCall {
  readonly info: FunctionInfo;
  readonly args: readonly FunctionValue[];
  /** Where the call stands, with its sheet. */
  readonly address: string;
  /** Where each argument stands that is a range. */
  readonly argumentAddresses: readonly (string | undefined)[];
}

/** Calls of custom functions, on their way to the pane and back. */
export interface Invocations {
  /** Calls a function; while the pane starts, it waits. */
  readonly invoke: (call: FunctionCall) => Promise<FunctionValue>;
  /** The pane takes calls from here on. */
  readonly open: () => void;
  /** Takes answers of the pane, as `SetInvocationArrayResults` brings them. */
  readonly settle: (results: unknown) => void;
  /** The pane is gone: what it has not answered, it will not. */
  readonly close: () => void;
}

/** What a message about a function is at, in the rich API's own numbers. */
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
/** Errors in cells are handed over instead of ending the call. */
const TAKES_ERRORS = 4;

/** So many calls are under way at the most: their answers fit into one request, and page and pane stay quick meanwhile. */
const MOST_UNDER_WAY = 2000;

/** A call that is not answered yet. */
interface Pending {
  readonly entry: RichApiEntry;
  readonly answer: (answer: FunctionValue) => void;
}

/** Keeps the calls of custom functions until they are answered. */
export function createInvocations(post: (entry: RichApiEntry) => void): Invocations {
  const waiting = new Map<number, Pending>();
  const underWay = new Map<number, Pending>();
  let isOpen = false;
  let last = 0;

  /** Sends calls that wait, as many as may be under way. */
  function send(): void {
    if (!isOpen) return;
    for (const [id, pending] of waiting) {
      if (underWay.size >= MOST_UNDER_WAY) return;
      waiting.delete(id);
      underWay.set(id, pending);
      post(pending.entry);
    }
  }

  function settleOne(result: unknown): void {
    const [id, isDone, value, error] = Array.isArray(result) ? (result as unknown[]) : [];
    const pending = underWay.get(Number(id));
    underWay.delete(Number(id));
    pending?.answer(isDone === true ? readAnswer(value) : errorNumbered(error));
  }

  return {
    invoke: (call) => {
      const error = refusalOf(call);
      if (error !== undefined) return Promise.resolve(error);
      last += 1;
      const id = last;
      return new Promise((answer) => {
        waiting.set(id, { entry: entryOf(call, id), answer });
        send();
      });
    },
    open: () => {
      isOpen = true;
      send();
    },
    settle: (results) => {
      for (const result of Array.isArray(results) ? (results as unknown[]) : []) settleOne(result);
      send();
    },
    close: () => {
      isOpen = false;
      for (const { answer } of [...underWay.values(), ...waiting.values()]) answer(errorNumbered(NOT_AVAILABLE));
      underWay.clear();
      waiting.clear();
    },
  };
}

/** The number of #N/A. */
const NOT_AVAILABLE = 1;

/** The error that a cell shows without the function being called. */
function refusalOf({ info, args }: FunctionCall): ErrorValue | undefined {
  if (args.length > info.takesRows.length) return { kind: "error", code: "#VALUE!" };
  return info.takesErrors ? undefined : args.map(firstError).find((error) => error !== undefined);
}

/** A call as office.js takes it: number, function, arguments, and where cell and arguments stand, as far as the function asks. */
function entryOf({ info, args, address, argumentAddresses }: FunctionCall, id: number): RichApiEntry {
  const handed = info.takesRows.map((takesRows, index) => asArgument(args[index] ?? null, takesRows));
  const addresses = info.needsArgumentAddresses ? argumentAddresses.map((each) => each ?? null) : null;
  const flags = info.takesErrors ? TAKES_ERRORS : 0;
  const message = JSON.stringify([id, info.id, handed, info.needsAddress ? address : null, flags, addresses]);
  return { category: FUNCTION_CATEGORY, type: INVOKE, target: "", message, id };
}
