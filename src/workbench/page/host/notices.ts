import { isRecord } from "../../richApi/values";
import type { PressedKey } from "../ribbon/shortcuts";

/** What the pane tells its host of, unasked. */
export type Notice =
  | { readonly kind: "leave"; readonly to: "next" | "before" | "sheet" | "next-region" | "region-before" }
  | { readonly kind: "key"; readonly key: PressedKey };

/** office.js's numbers of what it tells its host. */
const ACTION = {
  nextRegion: 5,
  regionBefore: 6,
  tabOut: 13,
  tabOutBack: 14,
  escape: 15,
  f2: 16,
  nothingToFocus: 17,
  nothingToFocusBack: 18,
  keys: 39,
} as const;

const LEAVING: Readonly<Record<number, (Notice & { kind: "leave" })["to"]>> = {
  [ACTION.nextRegion]: "next-region",
  [ACTION.regionBefore]: "region-before",
  [ACTION.tabOut]: "next",
  [ACTION.nothingToFocus]: "next",
  [ACTION.tabOutBack]: "before",
  [ACTION.nothingToFocusBack]: "before",
  [ACTION.escape]: "sheet",
  [ACTION.f2]: "sheet",
};

/** Reads what `notifyHost` tells, `[control, action, more]`; undefined where it is nothing that this host heeds. */
export function readNotice(data: unknown): Notice | undefined {
  const [, action, more] = Array.isArray(data) ? (data as unknown[]) : [];
  if (action === ACTION.keys && isRecord(more)) return { kind: "key", key: readKey(more) };
  const to = typeof action === "number" ? LEAVING[action] : undefined;
  return to === undefined ? undefined : { kind: "leave", to };
}

/** Keys come by their old numbers, which are the characters' codes of letters and digits. */
const readKey = ({ keyCode, ctrlKey, altKey, shiftKey, metaKey }: Readonly<Record<string, unknown>>): PressedKey => ({
  key: String.fromCharCode(Number(keyCode)),
  ctrl: ctrlKey === true,
  alt: altKey === true,
  shift: shiftKey === true,
  meta: metaKey === true,
});
