/** Why Excel did not do what it was asked: stable codes. */
export type FailureCode =
  | "editing"
  | "gone"
  | "denied"
  | "busy"
  | "dialog"
  | "request-too-large"
  | "response-too-large"
  | "too-old"
  | "selection"
  | "cancelled"
  | "unknown";

/** What Excel refused or could not do. The message is one sentence or two for the planner: what is wrong and what to do. */
export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const SENTENCES: Readonly<Record<Exclude<FailureCode, "unknown">, string>> = {
  editing:
    "A cell is being edited, and Excel answers nobody until that is done: press Enter to keep the entry or Esc to drop it, then try again.",
  gone: "A sheet or a cell that this needs is not there any more: it was deleted or renamed meanwhile. Try again.",
  denied:
    "Excel does not allow changes here: the workbook may be open for reading only, or protected. Save a copy or take the protection off, then try again.",
  busy: "Excel has too much to do at the moment: wait until it is idle, then try again.",
  dialog: "A dialog is open in Excel: close it, then try again.",
  "request-too-large": "This is more than Excel takes at once: try it with fewer cells.",
  "response-too-large":
    "A row of the sheet holds more text than Excel can hand over at once: shorten its longest cells.",
  "too-old":
    "This Excel is too old for what was asked: update Office, or use Excel on the web, which is always up to date.",
  selection: "What is selected are no cells: select the cells that are meant, then try again.",
  cancelled: "Cancelled: nothing was changed.",
};

/** The codes by which Office.js tells why (Excel.ErrorCodes, and OfficeExtension's own). */
const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "editing",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  AccessDenied: "denied",
  PermissionDenied: "denied",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "busy",
  WriteNotSupportedWhenModalDialogOpen: "dialog",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "response-too-large",
  RangeExceedsLimit: "response-too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  InvalidSelection: "selection",
};

/** A failure with its sentence. */
export function failure(code: Exclude<FailureCode, "unknown">, options?: ErrorOptions): ExcelFailure {
  return new ExcelFailure(code, SENTENCES[code], options);
}

/** What is said of a sheet that was deleted while it was read or changed. */
export const sheetGone = (sheet: string): ExcelFailure =>
  new ExcelFailure(
    "gone",
    `The sheet ${sheet} was deleted or renamed meanwhile: try again with the sheets that are there now.`,
  );

/**
 * The failure behind whatever was thrown. Office.js throws errors with a code; of anything else nothing is known that would help, and
 * its text may hold a cell's content: it is kept as the cause and not shown.
 *
 * @example failureOf(error).code // "editing"
 */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const host = hostCode(error);
  const code = CODES[host] ?? "unknown";
  if (code !== "unknown") return failure(code, { cause: error });
  const named = /^\w{1,60}$/.test(host) ? ` (${host})` : "";
  return new ExcelFailure(
    "unknown",
    `Excel could not do this${named}. Try again; if it happens again, save the workbook, close it and open it again.`,
    { cause: error },
  );
}

function hostCode(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
