/** Why Excel refuses an action, by the codes and words that Excel.ErrorCodes and the error documentation give. */
const REASONS = {
  AccessDenied: { status: 403, message: "You cannot perform the requested operation." },
  ApiNotFound: {
    status: 404,
    message: "The API you're trying to use could not be found. It may be available in a newer version of Excel.",
  },
  FormulaLengthExceedsLimit: {
    status: 400,
    message: "The bytecode of the applied formula exceeds the maximum length limit.",
  },
  GeneralException: { status: 500, message: "There was an internal error while processing the request." },
  InsertDeleteConflict: {
    status: 409,
    message: "The insert or delete operation attempted resulted in a conflict.",
  },
  InvalidArgument: { status: 400, message: "The argument is invalid or missing or has an incorrect format." },
  InvalidOperation: { status: 400, message: "The operation attempted is invalid on the object." },
  InvalidReference: { status: 400, message: "This reference is not valid for the current operation." },
  ItemAlreadyExists: { status: 409, message: "The resource being created already exists." },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  MergedRangeConflict: {
    status: 409,
    message: "Cannot complete the operation. A table can't overlap with merged cells.",
  },
  RangeExceedsLimit: {
    status: 400,
    message: "The cell count in the range has exceeded the maximum supported number.",
  },
  UnsupportedOperation: { status: 400, message: "The operation being attempted is not supported." },
} as const;

/** The codes of errors that an action can end with. */
export type RichApiErrorCode = keyof typeof REASONS;

/** An action that Excel refuses: it ends the batch, and what came before it stays done. */
export class RichApiError extends Error {
  override readonly name = "RichApiError";
  readonly code: RichApiErrorCode;
  readonly status: number;

  constructor(code: RichApiErrorCode, detail?: string) {
    const { message, status } = REASONS[code];
    super(detail === undefined ? message : `${message} (${detail})`);
    this.code = code;
    this.status = status;
  }
}

/** Ends an action with an error. */
export function refuse(code: RichApiErrorCode, detail?: string): never {
  throw new RichApiError(code, detail);
}
