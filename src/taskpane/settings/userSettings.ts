import { LANGUAGES } from "../words/words";
import type { LanguageChoice } from "../words/language";
import { createStore, type Watched } from "../app/store";

/** What a user has chosen for all workbooks on this device. */
export interface UserSettings {
  readonly language: LanguageChoice;
  /** Whether edits are checked as they happen. */
  readonly isLive: boolean;
  /** Whether the introduction was read. */
  readonly isWelcomed: boolean;
}

export const DEFAULT_USER_SETTINGS: UserSettings = { language: "auto", isLive: false, isWelcomed: false };

/** The little of `localStorage` that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What the user has chosen, kept on the device. */
export interface UserSettingsStore extends Watched<UserSettings> {
  readonly change: (chosen: Partial<UserSettings>) => void;
  readonly reset: () => void;
}

/**
 * Keeps what the user has chosen, under a key. A browser may lend no shelf, or refuse to put anything on it: then what is chosen holds
 * until the pane is closed.
 */
export function createUserSettings(lendShelf: () => Shelf, key: string): UserSettingsStore {
  const shelf = attempt(lendShelf);
  const { state, subscribe, set } = createStore(userSettingsFrom(attempt(() => shelf?.getItem(key))));
  return {
    state,
    subscribe,
    change: (chosen) => {
      set({ ...state(), ...chosen });
      attempt(() => shelf?.setItem(key, JSON.stringify(state())));
    },
    reset: () => {
      set(DEFAULT_USER_SETTINGS);
      attempt(() => shelf?.removeItem(key));
    },
  };
}

/** What was kept, where it can be read as what it should be. */
function userSettingsFrom(kept: string | null | undefined): UserSettings {
  const read: unknown = attempt((): unknown => JSON.parse(kept ?? "{}"));
  const { language, isLive, isWelcomed } = (typeof read === "object" && read !== null ? read : {}) as Record<
    keyof UserSettings,
    unknown
  >;
  return {
    language: LANGUAGES.find((each) => each === language) ?? "auto",
    isLive: isLive === true,
    isWelcomed: isWelcomed === true,
  };
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
