/** Why a whole request is refused, by the numbers that office.js turns into error codes. */
export const REFUSALS = {
  /** InvalidOperationInCellEditMode */
  cellEditMode: 5004,
  /** WriteNotSupportedWhenModalDialogOpen */
  modalDialog: 5016,
  /** ActivityLimitReached */
  throttled: 5102,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
  /** InvalidOrTimedOutSession */
  timedOut: 5012,
  /** AccessDenied */
  noPermission: 7000,
  /** GeneralException */
  internalError: 5001,
} as const;

export type RefusalName = keyof typeof REFUSALS;
