import { actionOf } from "../../../src/workbench/grid/input/actions";
import { WAYS } from "../../../src/workbench/grid/selection/steps";

/** What a key does, named as in `Ctrl+Shift+Z`. */
function action(keys: string) {
  const parts = keys.split(/\+(?=.)/);
  const key = parts.at(-1) ?? "";
  return actionOf({ key, ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift"), alt: parts.includes("Alt") });
}

describe("keys", () => {
  test.each([
    ["Ctrl+z", "undo"],
    ["Ctrl+y", "redo"],
    ["Ctrl+Shift+Z", "redo"],
    ["Ctrl+a", "all"],
    ["Ctrl+d", "fill-down"],
    ["Ctrl+Alt+-", "delete"],
    ["Ctrl+Alt++", "insert"],
    ["Ctrl+ ", "whole-columns"],
    ["Shift+ ", "whole-rows"],
    ["F2", "edit"],
    ["Delete", "clear"],
    ["Backspace", "empty"],
    ["Shift+F10", "menu"],
    ["ContextMenu", "menu"],
    ["Alt+ArrowDown", "open-list"],
    ["Escape", "escape"],
  ])("%s does what it does in spreadsheets: %s", (keys, name) => {
    expect(action(keys)).toEqual({ kind: "command", name });
  });

  test("move, jump and extend", () => {
    expect(action("ArrowDown")).toEqual({ kind: "move", way: WAYS.down, isJump: false, isExtending: false });
    expect(action("Ctrl+Shift+ArrowLeft")).toEqual({ kind: "move", way: WAYS.left, isJump: true, isExtending: true });
    expect(action("Shift+Enter")).toEqual({ kind: "next", by: "rows", step: -1 });
    expect(action("Tab")).toEqual({ kind: "next", by: "columns", step: 1 });
    expect(action("Shift+PageDown")).toEqual({ kind: "page", way: WAYS.down, isExtending: true });
    expect(action("Alt+PageUp")).toEqual({ kind: "page", way: WAYS.left, isExtending: false });
    expect(action("Ctrl+Home")).toEqual({ kind: "sheet-start", isExtending: false });
    expect(action("Ctrl+PageDown")).toEqual({ kind: "sheet", step: 1 });
    expect(action("Ctrl+Alt+PageUp")).toEqual({ kind: "sheet", step: -1 });
    expect(action("Shift+F6")).toEqual({ kind: "leave", step: -1 });
  });

  test("type what they stand for; an accent begins an entry", () => {
    expect(action("ä")).toEqual({ kind: "type", text: "ä" });
    expect(action("Dead")).toEqual({ kind: "type", text: "" });
  });

  test("are left to the page and the browser where they do nothing in a sheet", () => {
    for (const keys of [
      "Ctrl+c",
      "Ctrl+v",
      "Ctrl+s",
      "Ctrl+-",
      "Ctrl++",
      "Ctrl+F6",
      "Ctrl+Alt+Shift+V",
      "F5",
      "Shift",
      "Alt+F4",
    ]) {
      expect(action(keys)).toBeUndefined();
    }
  });
});
