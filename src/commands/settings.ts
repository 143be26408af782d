import { DEFAULT_VERSION, type SfiaVersion } from "../framework/framework";
import type { Overrides } from "../matrix/locate/locate";

/** What a planner has chosen for all commands. */
export interface Settings {
  /** The version that is checked against. */
  readonly version: SfiaVersion;
  /** Whose new names are looked at: ITMG's only, or those of all skills. */
  readonly renames: "itmg" | "all";
  /** What the planner says of the matrices against the reader's own finding. */
  readonly overrides: Overrides;
}

/** What holds until the planner chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { version: DEFAULT_VERSION, renames: "itmg", overrides: {} };
