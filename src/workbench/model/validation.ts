import type { Area } from "../../workbook/address";

/** What a data validation says of a cell, in the words of Excel's API. */
export interface ValidationState {
  /** One criterion by its name, such as `list`; none where any value may be entered. */
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}

/** A data validation and the cells that it watches; no cell has two. */
export interface Validation extends ValidationState {
  readonly areas: readonly Area[];
}
