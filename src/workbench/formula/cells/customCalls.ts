import { asColumn, asRow, type CellAddress } from "../../../workbook/address";
import type { ErrorValue } from "../../../workbook/cell";
import { formatOnSheet } from "../../api/address";
import type { Content, Sheet } from "../../model/book";
import { resultOf } from "../compile/reading";
import type { Frame } from "../compile/frame";
import { BUSY, errorOf, NOT_A_VALUE } from "../values/errors";
import { isError, isMatrix, isReference, type Matrix, type Result, type Scalar, type Value } from "../values/value";
import type { Run } from "./run";

/** A value as custom functions take and give it; an empty cell is null. */
export type CellValueArgument = Content | null;
/** One value, or rows of values. */
export type CellArgument = CellValueArgument | readonly (readonly CellValueArgument[])[];
/** What a custom function answers: a value, rows that spill, or an error. */
export type FunctionAnswer = CellArgument | undefined;

/** A call of a custom function, as it is handed to whoever runs it. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly CellArgument[];
  readonly sheet: Sheet;
  readonly cell: CellAddress;
  /** The address of each argument that is a reference and nothing else, such as `Team!A1:K60`. */
  readonly argAddresses: readonly (string | undefined)[];
}

/** Runs custom functions. */
export type InvokeFunction = (call: FunctionCall) => Promise<FunctionAnswer>;

/** What was asked of a custom function, and the answer once it is there. */
export interface Call extends Omit<FunctionCall, "sheet" | "cell"> {
  answer: { readonly result: Result } | undefined;
}

/** The custom functions that somebody runs, and what they have been asked. */
export interface CustomCalls {
  readonly register: (names: readonly string[], invoke: InvokeFunction) => void;
  readonly has: (name: string) => boolean;
  readonly ask: (name: string, args: readonly Value[], frame: Frame) => Result;
  /** Passes on what has been asked since, unless nobody wants to know any more. */
  readonly start: () => void;
  /** How many answers are still to come that somebody waits for. */
  readonly open: () => number;
}

/** A call, and the cell that made it. */
interface Errand {
  readonly run: Run;
  readonly key: string;
  readonly call: Call;
}

/** Whether a cell still wants an answer: its formula may have changed since, or the values that it hands over. */
const isWanted = ({ run, key, call }: Errand): boolean => !run.isDropped && run.calls.get(key) === call;

/** Makes a desk for custom functions; `answered` is told of a cell that has got an answer. */
export function createCustomCalls(answered: (run: Run) => void): CustomCalls {
  const functions = new Map<string, InvokeFunction>();
  const asked: Errand[] = [];
  const open = new Set<Errand>();

  function ask(name: string, values: readonly Value[], frame: Frame): Result {
    const run = frame.owner as Run | undefined;
    if (run === undefined) return NOT_A_VALUE;
    const args = values.map((value) => argumentOf(resultOf(value, frame.world)));
    const argAddresses = values.map(addressOf);
    if (args.some(isWaiting)) return waiting(run);
    const key = JSON.stringify([name, args, argAddresses]);
    run.asked ??= new Map();
    const call = run.asked.get(key) ?? run.calls.get(key) ?? newCall(run, key, { name, args, argAddresses });
    run.asked.set(key, call);
    return call.answer === undefined ? waiting(run) : call.answer.result;
  }

  function newCall(run: Run, key: string, call: Omit<Call, "answer">): Call {
    const made: Call = { ...call, answer: undefined };
    asked.push({ run, key, call: made });
    return made;
  }

  async function send(errand: Errand, invoke: InvokeFunction): Promise<void> {
    const { run, call } = errand;
    open.add(errand);
    const result = await answerOf(invoke, run, call);
    open.delete(errand);
    call.answer = { result };
    if (isWanted(errand)) answered(run);
  }

  function start(): void {
    for (const errand of asked.splice(0)) {
      const invoke = functions.get(errand.call.name);
      if (invoke !== undefined && isWanted(errand)) void send(errand, invoke);
    }
  }

  return {
    register: (names, invoke) => {
      for (const name of names) functions.set(name.toUpperCase(), invoke);
    },
    has: (name) => functions.has(name),
    ask,
    start,
    open: () => asked.length + [...open].filter(isWanted).length,
  };
}

/** What a function answers; one that fails answers with an error. */
async function answerOf(invoke: InvokeFunction, { sheet, row, column }: Run, call: Call): Promise<Result> {
  const { name, args, argAddresses } = call;
  const cell = { row: asRow(row), column: asColumn(column) };
  try {
    return resultOfAnswer(await invoke({ name, args, argAddresses, sheet, cell }));
  } catch (reason) {
    return errorIn(reason);
  }
}

function waiting(run: Run): ErrorValue {
  run.isBusy = true;
  return BUSY;
}

const argumentOf = (result: Result): CellArgument =>
  isMatrix(result) ? result.map((cells) => cells.map((value) => value ?? null)) : (result ?? null);

const addressOf = (value: Value): string | undefined => {
  if (!isReference(value) || value.places.length > 1) return undefined;
  const [{ sheet, area }] = value.places;
  return formatOnSheet(sheet.name, area);
};

const isWaiting = (arg: CellArgument): boolean =>
  Array.isArray(arg) ? (arg as Matrix).some((cells) => cells.some(isBusy)) : isBusy(arg);

/** Whether a value stands for an answer that has not come yet. */
export const isBusy = (value: unknown): boolean => isError(value) && value.code === BUSY.code;

function resultOfAnswer(answer: FunctionAnswer): Result {
  if (!Array.isArray(answer)) return scalarOf(answer);
  const rows = (answer as readonly unknown[]).map((cells) => (Array.isArray(cells) ? cells.map(scalarOf) : []));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return NOT_A_VALUE;
  return rows.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? ""));
}

/** Answers come from another page: what is no value of a cell is an error. */
function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : NOT_A_VALUE;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return isError(value) ? errorOf(value.code) : NOT_A_VALUE;
}

/** Why a function has failed: an error of a cell, or whatever it is, which is #VALUE!. */
function errorIn(reason: unknown): ErrorValue {
  if (isError(reason)) return errorOf(reason.code);
  const code = reason instanceof Error ? reason.message : "";
  return /^#[A-Z/0]+[!?A]$/.test(code) ? errorOf(code) : NOT_A_VALUE;
}
