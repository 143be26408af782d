import type { FileProtection, ProtectedAction } from "../../../xlsx/worksheet/protection";
import { PROTECTION_OPTIONS, type ProtectionOption, type SheetProtection } from "../../model/protection";

const ACTIONS: Readonly<Record<ProtectionOption, ProtectedAction>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** Stands for a password that a file does not tell: nobody can type it, so that no password takes the protection off here. */
export const UNKNOWN_PASSWORD = "\u0000";

/** How a sheet is protected, in the words of Excel's API. */
export const protectionFromFile = (file: FileProtection): SheetProtection => ({
  password: file.hasPassword ? UNKNOWN_PASSWORD : undefined,
  allowed: PROTECTION_OPTIONS.filter((option) => file.allowed.includes(ACTIONS[option])),
  selectionMode: file.selectsLocked ? "Normal" : file.selectsUnlocked ? "Unlocked" : "None",
});

/** The same in the words of a file, but for its password. */
export const protectionToFile = ({ allowed, selectionMode }: SheetProtection): Omit<FileProtection, "hasPassword"> => ({
  allowed: allowed.map((option) => ACTIONS[option]),
  selectsLocked: selectionMode === "Normal",
  selectsUnlocked: selectionMode !== "None",
});
