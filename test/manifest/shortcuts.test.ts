import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { COMMAND_NAMES, SHOW_PANE } from "../../src/commands/names";
import { actions, shortcuts } from "../../src/commands/shortcuts.json";
import { textOf } from "./manifest";

const ACTIONS = [...COMMAND_NAMES, SHOW_PANE].sort();

/**
 * Windows types with Ctrl+Alt what it types with AltGr, so a shortcut must not take away a letter: these come with
 * AltGr+Shift on the Polish, Latvian and US international keyboards, in words of everyday use.
 */
const TYPED_WITH_ALT_GR = "AÁĄĀ CĆČ EÉĘĒ GĢ IÍĪ KĶ LŁĻØ NÑŃŅ OÓÕ PÖ QÄ SŚŠ UÚŪ WÅ XŹ YÜ ZŻŽÆ".match(/\b[A-Z]/g);
/** Excel was seen not to run Ctrl+Alt+Shift+T: https://github.com/OfficeDev/office-js/issues/6418. */
const NOT_RUN = ["T"];

const letterOf = (key: string): string | undefined => key.split("+").at(-1);

test("every command has a shortcut, and so has the pane", () => {
  expect(actions.map(({ id }) => id).sort()).toEqual(ACTIONS);
  expect(shortcuts.map(({ action }) => action).sort()).toEqual(ACTIONS);
});

test("a shortcut bears the name that its button has", () => {
  expect(actions.map(({ name }) => name)).toEqual(actions.map(({ id }) => textOf(`${id}.Label`).english));
});

test("keys keep to the pattern that Microsoft recommends, so that nothing of Excel's own is taken", () => {
  for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
});

test("on a Mac they leave Control+Option to VoiceOver, and keep the letter", () => {
  for (const { key } of shortcuts) expect(key.mac).toBe(`Command+Alt+Shift+${letterOf(key.default) ?? ""}`);
});

test("no letter is taken twice, types a letter of some language, or is known not to run", () => {
  const letters = shortcuts.map(({ key }) => letterOf(key.default));
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter((letter) => [...(TYPED_WITH_ALT_GR ?? []), ...NOT_RUN].includes(letter ?? ""))).toEqual([]);
});

test("the help page lists them as they are", () => {
  const page = new DOMParser().parseFromString(readFileSync("src/taskpane/help.html", "utf8"), "text/html");
  const rows = Array.from(page.getElementsByTagName("tr"), (row) =>
    Array.from(row.getElementsByTagName("td"), ({ textContent }) => textContent),
  );
  const listed = shortcuts.map(({ action, key }) => [
    textOf(`${action}.Label`).english,
    key.default,
    key.mac.replace("Alt", "Option"),
  ]);
  expect(rows.filter((cells) => cells.length > 0)).toEqual(listed);
});
