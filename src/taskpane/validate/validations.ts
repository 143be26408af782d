import type { Command, Scope } from "../../commands/command";
import { validateSelection, validateSheet, validateWorkbook } from "../../commands/validate";

/** The command that validates each scope. */
export const VALIDATIONS: Readonly<Record<Scope, Command>> = {
  selection: validateSelection,
  sheet: validateSheet,
  workbook: validateWorkbook,
};
