/** Why a workbook is not edited: stable codes, and the words that `--despite` takes where the user may insist. */
export type RefusalCode =
  "protection" | "signature" | "occupied" | "formula" | "structure" | "too-large" | "nothing-to-do" | "unfit";

/** An edit that is not made, so that nothing of the user's is lost. The message says what stands in the way and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
