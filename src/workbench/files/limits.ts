import { DEFAULT_LIMITS, type Limits } from "../../xlsx/limits";

/** What the workbench opens: every cell is held in memory, and those of the largest sheets would not fit. */
export const OPEN_LIMITS: Limits = { ...DEFAULT_LIMITS, cells: 4_000_000 };
