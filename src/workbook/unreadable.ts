/** Why a file cannot be read: stable codes, they stand in reports. */
export type UnreadableCode =
  | "not-found"
  | "no-access"
  | "empty"
  | "not-a-workbook"
  | "xls"
  | "xlsb"
  | "ods"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "bomb"
  | "dtd"
  | "too-large";

/** A file that cannot be read. The message is one sentence for the person who gave the file: what is wrong and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
