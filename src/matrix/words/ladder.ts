import { levelSet, type Level } from "../../framework/level";
import type { CellValue } from "../../workbook/cell";
import type { LevelClaim } from "../claim";
import { EMPTY_MARKS, NOTHING_CLAIMED } from "./levelWords";
import { folded, plain } from "./text";

/** Whether a cell of a ladder leaves its step unclaimed. An x is a tick here. */
export function isEmptyStep(text: string): boolean {
  const key = folded(text);
  return (NOTHING_CLAIMED.has(key) && key !== "x") || EMPTY_MARKS.has(key) || key === "0";
}

/** The claim of a filled cell of a ladder: the level that its column stands for. */
export function claimOfStep(step: Level, text: string, value: CellValue): LevelClaim {
  const isError = typeof value === "object" && value.kind === "error";
  const base = { text, written: text, beyond: [], dayAndMonth: undefined };
  return isError
    ? { ...base, kind: "error", levels: levelSet([]) }
    : { ...base, kind: "levels", levels: levelSet([step]) };
}

/** The people's names in one cell of a ladder. */
export function namesIn(text: string): string[] {
  return text
    .split(/\s*(?:[,;/&\n\r、，；]|\band\b|\bund\b|\bet\b)\s*/)
    .map(plain)
    .filter((name) => name !== "");
}
