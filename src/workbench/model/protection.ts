/** What may still be done to a protected sheet. */
export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/** How a sheet is protected; without a password anyone can take the protection away. */
export interface SheetProtection {
  readonly password: string | undefined;
  readonly allowed: readonly ProtectionOption[];
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}
