import { readFileSync } from "node:fs";
import { ariaKeys, pressedKey, readShortcuts, shortcutFor } from "../../../src/workbench/page/ribbon/shortcuts";

const FILE: unknown = JSON.parse(readFileSync("src/commands/shortcuts.json", "utf8"));
const pc = readShortcuts(FILE, false);
const mac = readShortcuts(FILE, true);

const event = (key: string, code: string, held: readonly string[]) => ({
  key,
  code,
  ctrlKey: held.includes("ctrl"),
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
  metaKey: held.includes("meta"),
});

const ALL = ["ctrl", "alt", "shift"];

test("all shortcuts of the add-in are read", () => {
  expect(pc.map(({ action, keys }) => [action, keys])).toContainEqual(["validateSheet", "Ctrl+Alt+Shift+V"]);
  expect(pc).toHaveLength(8);
  expect(mac.map(({ keys }) => keys)).toContain("Command+Alt+Shift+V");
});

test("pressed keys stand for an action, whatever sign Alt makes of the letter", () => {
  expect(shortcutFor(pressedKey(event("V", "KeyV", ALL)), pc)?.action).toBe("validateSheet");
  expect(shortcutFor(pressedKey(event("◊", "KeyV", ["meta", "alt", "shift"])), mac)?.action).toBe("validateSheet");
});

test("other keys, and the same key with others held down, stand for nothing", () => {
  expect(shortcutFor(pressedKey(event("q", "KeyQ", ALL)), pc)).toBeUndefined();
  expect(shortcutFor(pressedKey(event("v", "KeyV", ["ctrl"])), pc)).toBeUndefined();
  expect(shortcutFor(pressedKey(event("V", "KeyV", [...ALL, "meta"])), pc)).toBeUndefined();
});

test("screen readers are told the keys by the names that they know", () => {
  expect([pc[0], mac[0]].map((shortcut) => shortcut && ariaKeys(shortcut))).toEqual([
    "Control+Alt+Shift+D",
    "Meta+Alt+Shift+D",
  ]);
});

test("shortcuts that cannot be read are passed over", () => {
  const keys = ["Ctrl+Alt+F5", "", 5, "Ctrl+Alt+Shift+V"];
  const shortcuts = keys.map((key) => ({ action: "x", key: { default: key } }));
  expect(readShortcuts({ shortcuts: [5, {}, ...shortcuts] }, false).map((each) => each.keys)).toEqual([
    "Ctrl+Alt+Shift+V",
  ]);
  expect(readShortcuts(undefined, false)).toEqual([]);
});
