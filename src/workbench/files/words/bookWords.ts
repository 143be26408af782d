import type { WordTable } from "./wordTable";

/** When a workbook is calculated. */
export const CALCULATION_MODES: WordTable = [
  ["auto", "Automatic"],
  ["autoNoTable", "AutomaticExceptTables"],
  ["manual", "Manual"],
];

/** Whether a sheet is shown, as the list of sheets says it. */
export const SHEET_STATES = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" } as const;
