import { isRecord } from "../../richApi/values";

/** Keys that are pressed together, and the action that they stand for. */
export interface Shortcut {
  readonly action: string;
  /** As it is written, such as Ctrl+Alt+Shift+V. */
  readonly keys: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** The letter or digit that is pressed with them. */
  readonly key: string;
}

/** A pressed key, as browsers and office.js both tell it. */
export type PressedKey = Pick<Shortcut, "ctrl" | "alt" | "shift" | "meta" | "key">;

/**
 * A key that was pressed in the page. Where Alt and Shift make another sign of a letter, the letter's place on the keyboard counts.
 *
 * @example pressedKey(new KeyboardEvent("keydown", { key: "V", code: "KeyV", ctrlKey: true, altKey: true, shiftKey: true }))
 */
export function pressedKey(
  event: Pick<KeyboardEvent, "key" | "code" | `${"ctrl" | "alt" | "shift" | "meta"}Key`>,
): PressedKey {
  const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
  const letter = /^[a-z0-9]$/i.test(key) ? key : code.replace(/^(Key|Digit)/, "");
  return { ctrl, alt, shift, meta, key: letter.toUpperCase() };
}

/**
 * Reads the shortcuts that an add-in brings with it.
 *
 * @param isMac Whether the keys of a Mac are asked for.
 */
export function readShortcuts(file: unknown, isMac: boolean): Shortcut[] {
  const list = isRecord(file) && Array.isArray(file["shortcuts"]) ? (file["shortcuts"] as unknown[]) : [];
  return list.filter(isRecord).flatMap(({ action, key }) => {
    const named = isRecord(key) ? ((isMac ? key["mac"] : undefined) ?? key["default"]) : undefined;
    const shortcut = typeof action === "string" && typeof named === "string" ? shortcutOf(action, named) : undefined;
    return shortcut ?? [];
  });
}

function shortcutOf(action: string, keys: string): Shortcut | undefined {
  const parts = keys.split("+").map((part) => part.trim().toLowerCase());
  const key = parts.at(-1) ?? "";
  if (!/^[a-z0-9]$/.test(key)) return undefined;
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  return {
    action,
    keys,
    ctrl: has("ctrl"),
    alt: has("alt", "option"),
    shift: has("shift"),
    meta: has("command"),
    key: key.toUpperCase(),
  };
}

/** The shortcut that a pressed key is. */
export const shortcutFor = (pressed: PressedKey, shortcuts: readonly Shortcut[]): Shortcut | undefined =>
  shortcuts.find((shortcut) => PARTS.every((part) => pressed[part] === shortcut[part]));

const PARTS = ["key", "ctrl", "alt", "shift", "meta"] as const;

/** How a shortcut is told to screen readers (`aria-keyshortcuts`). */
export const ariaKeys = ({ keys }: Shortcut): string => keys.replace("Ctrl", "Control").replace("Command", "Meta");
