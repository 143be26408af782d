/**
 * Runs add-in code against Microsoft's unmodified office.js in Node, with the workbench's Excel in the place of Excel.
 *
 *     const seam = openOfficeSeam({ workbook: workbookOf({ Team: [["Name", "ITMG"], ["Anna", 5]] }) });
 *     seam.install();                                  // Excel, Office and OfficeExtension become globals
 *     await Excel.run(async (context) => { … });       // production code runs as it is
 *     expect(seam.roundTrips()).toBe(2);               // requests, but for those that only let go of objects
 *     seam.sheet("Team");                              // what has become of the sheet: plain data, see src/workbench/model
 *
 * Requests go the way of production: office.js makes their text, the host reads it, and office.js turns what comes back into
 * values, errors and events. A seam may be opened as often as a test likes; office.js is loaded once a test file.
 *
 * - What Excel refuses: `seam.failNext("throttled")`, `seam.enterCell()`, `{ limits: { payloadBytes: 1000 } }`.
 * - Meanwhile: `seam.meanwhile(() => seam.user.deleteSheet("Team"))` runs once the next request has been answered.
 * - Events: `seam.user.write("Team", "B2", 4); await seam.settle();` and the handlers of the add-in have been called.
 * - Older Excel: `{ excelApi: "1.9" }`. What needs a later set answers ApiNotFound, and isSetSupported says so.
 */
import { createExcelHost, utf8Length, type ExcelHost, type HostOptions } from "../../src/workbench/excelHost";
import type { Sheet } from "../../src/workbench/model/book";
import type { ApplicationCall } from "../../src/workbench/model/events";
import type { Workbench } from "../../src/workbench/model/workbench";
import { REFUSALS, type RefusalName } from "../../src/workbench/refusals";
import { isAtLeast } from "../../src/workbench/richApi/apiSet";
import { createMailbox } from "./office/mailbox";
import { loadOffice, type LoadedOffice, type RequestArray, type RequestOutcome } from "./office/loadOffice";
import { requestOf, type SeamRequest } from "./office/requestLog";
import { sheetOf, userOf, type User } from "./office/user";
import { workbookOf } from "./office/workbookOf";

export { areaAt, workbookOf, type BookPlan, type FormatPlan, type SheetPlan } from "./office/workbookOf";

export interface SeamOptions extends Pick<HostOptions, "excelApi" | "limits"> {
  readonly workbook?: Workbench;
}

export interface OfficeSeam {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly workbook: Workbench;
  readonly user: User;
  readonly requests: SeamRequest[];
  /** How many requests there were, but for those that only let go of objects. */
  readonly roundTrips: () => number;
  /** What the add-in has called of Excel's that leaves no other trace, in order. */
  readonly calls: readonly ApplicationCall[];
  /** The state of a sheet, by its name. */
  readonly sheet: (name: string) => Sheet;
  /** Refuses the next requests whole, as Excel does. */
  readonly failNext: (reason: RefusalName, times?: number) => void;
  /** Runs something once this many further requests have been answered, before the add-in goes on. */
  readonly meanwhile: (action: () => void, requests?: number) => void;
  /** The user begins to type into a cell. Requests that do not wait for the end of it are refused. */
  readonly enterCell: () => void;
  readonly leaveCell: () => void;
  /** Waits until all requests are answered and all events have reached the add-in. */
  readonly settle: () => Promise<void>;
  /** Makes Excel, Office and OfficeExtension globals; gives what takes them away again. */
  readonly install: () => () => void;
}

/** The flag of a request that may wait until the user has left the cell (`delayForCellEdit`). */
const WAITS_FOR_CELL = 64;
const BODY = 4;
const FLAGS = 6;

let open: ExcelHost | undefined;

/** Opens a workbook in the host and connects office.js with it; a seam that was open before is no longer. */
export function openOfficeSeam(options: SeamOptions = {}): OfficeSeam {
  open?.close();
  const office = loadOffice();
  office.forgetHandlers();
  const workbook = options.workbook ?? workbookOf();
  const mailbox = createMailbox(office.bridge);
  const host = createExcelHost(workbook, { ...options, onMessage: mailbox.post, onSelection: mailbox.postSelection });
  open = host;
  const requests: SeamRequest[] = [];
  const calls: ApplicationCall[] = [];
  const failures: RefusalName[] = [];
  const later: { readonly action: () => void; left: number }[] = [];
  const held: (() => void)[] = [];
  workbook.listeners.add((event) => {
    if (event.kind === "application-called") calls.push(event.call);
  });

  function execute(array: RequestArray, answer: (outcome: RequestOutcome) => void): void {
    const body = String(array[BODY]);
    const request = requestOf(body);
    requests.push(request);
    const run = (): void => {
      const outcome = outcomeOf(body, request);
      runDue(later);
      mailbox.expect(() => {
        answer(outcome);
      });
    };
    if (host.isCellEdited && (Number(array[FLAGS]) & WAITS_FOR_CELL) !== 0) held.push(run);
    else run();
  }

  function outcomeOf(body: string, request: SeamRequest): RequestOutcome {
    const failure = failures.shift();
    const answer = failure === undefined ? host.answer(body) : ({ kind: "refused", reason: failure } as const);
    if (answer.kind === "refused") {
      return { status: "failed", error: { code: REFUSALS[answer.reason], message: `Excel: ${answer.reason}` } };
    }
    request.responseBytes = utf8Length(answer.body);
    return { status: "succeeded", value: { data: [200, [], answer.body] } };
  }

  Object.assign(office.bridge, {
    execute,
    isSetSupported: (name: string, version: string | number = "1.1") =>
      name === "DelayForCellEdit" || (name === "ExcelApi" && isAtLeast(host.excelApi, String(version))),
  });

  return {
    Excel: office.Excel,
    Office: office.Office,
    OfficeExtension: office.OfficeExtension,
    host,
    workbook,
    user: userOf(workbook),
    requests,
    roundTrips: () => requests.filter(({ isCleanUp }) => !isCleanUp).length,
    calls,
    sheet: (name) => sheetOf(workbook, name),
    failNext: (reason, times = 1) => {
      failures.push(...Array.from({ length: times }, () => reason));
    },
    meanwhile: (action, left = 1) => {
      later.push({ action, left });
    },
    enterCell: () => {
      host.isCellEdited = true;
    },
    leaveCell: () => {
      host.isCellEdited = false;
      for (const run of held.splice(0)) run();
    },
    settle: mailbox.settle,
    install: () => install(office),
  };
}

/** Runs what was to happen after as many requests as there have been. */
function runDue(later: { readonly action: () => void; left: number }[]): void {
  for (const one of later) one.left -= 1;
  const due = later.filter(({ left }) => left <= 0);
  for (const one of due) later.splice(later.indexOf(one), 1);
  for (const { action } of due) action();
}

function install({ Excel, Office, OfficeExtension }: LoadedOffice): () => void {
  const globals = globalThis as Record<string, unknown>;
  const before = ["Excel", "Office", "OfficeExtension"].map((name) => [name, globals[name]] as const);
  Object.assign(globals, { Excel, Office, OfficeExtension });
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globals, name);
      else globals[name] = value;
    }
  };
}
