import fc from "fast-check";
import { keepSettings, loadSettings } from "../../src/commands/documentSettings";
import { DEFAULT_SETTINGS, overridesFor, readingOf, withReading, type Settings } from "../../src/commands/settings";
import { settingsFrom } from "../../src/commands/storedSettings";
import { LAYOUTS } from "../../src/matrix/matrix";
import { asColumn, asRow } from "../../src/workbook/address";

/** The settings that Office keeps with a document; `answers` is what Excel says to saving. */
function officeWith(kept: Map<string, unknown>, answers: "succeeded" | "failed" = "succeeded") {
  let saves = 0;
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, JSON.parse(JSON.stringify(value))),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => {
      saves += 1;
      done({ status: answers });
    },
  };
  Object.assign(globalThis, { Office: { context: { document: { settings } } } });
  return { saves: () => saves };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const CHOSEN: Settings = {
  version: "8",
  renames: "all",
  readings: {
    Team: {
      layout: "list",
      headerRow: asRow(4),
      columns: { people: [asColumn(1)], levels: [asColumn(4), asColumn(5)] },
    },
  },
  paints: {
    rename: { fill: "D0E8FF", colour: "002040", bold: false },
    invalidLevel: { fill: "FFD0D0", colour: "400000", bold: true },
  },
};

test("settings are kept with the workbook and read from it again", async () => {
  const kept = new Map<string, unknown>();
  officeWith(kept);
  expect(await keepSettings(CHOSEN)).toBe(true);
  expect(loadSettings()).toEqual(CHOSEN);
});

test("a workbook in which nothing was chosen holds nothing of Levelcheck's", async () => {
  const kept = new Map<string, unknown>();
  officeWith(kept);
  await keepSettings(CHOSEN);
  await keepSettings(DEFAULT_SETTINGS);
  expect([...kept]).toEqual([]);
  expect(loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test("where Excel does not keep them, as in a workbook for reading only, that is told", async () => {
  officeWith(new Map(), "failed");
  expect(await keepSettings(CHOSEN)).toBe(false);
});

test("where Office keeps no settings at all, the usual ones hold", async () => {
  Object.assign(globalThis, { Office: { context: {} } });
  expect(loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await keepSettings(CHOSEN)).toBe(false);
});

test.each([
  ["nothing", null],
  ["a text", "version 8"],
  ["a list", [8]],
  ["versions and renames that are none", { version: "10", renames: "some" }],
  [
    "colours that are none",
    { paints: { rename: { fill: "red", colour: "url(https://example.org)" }, invalidLevel: 7 } },
  ],
  [
    "rows and columns outside of any sheet",
    { readings: { Team: { headerRow: -1, columns: { people: [16384, 1.5, "B"] } } } },
  ],
  ["a layout that is none", { readings: { Team: { layout: "heap" }, Crew: null } }],
])("%s among stored settings is as if nothing had been chosen", (_, stored) => {
  expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
});

test("what can be read of stored settings is read, whatever stands beside it", () => {
  expect(settingsFrom({ version: "9", renames: 1, readings: { Team: { layout: "ladder", headerRow: "x" } } })).toEqual({
    ...DEFAULT_SETTINGS,
    version: "9",
    readings: { Team: { layout: "ladder" } },
  });
});

test("whatever a workbook was stored with, settings come out that can be stored and read again", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = settingsFrom(stored);
      expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
  );
});

test("a sheet's reading holds for that sheet only, whatever case its name is written in", () => {
  const settings = { ...DEFAULT_SETTINGS, ...withReading(DEFAULT_SETTINGS, "Team", { layout: "list" }) };
  expect(readingOf(settings, "TEAM")).toEqual({ layout: "list" });
  expect(overridesFor(settings, "Crew")).toEqual({});
});

test("a reading that says nothing is no reading", () => {
  const settings = { ...DEFAULT_SETTINGS, ...withReading(DEFAULT_SETTINGS, "Team", { layout: "list" }) };
  expect(withReading(settings, "team", {})).toEqual({ readings: {} });
});

test("columns are handed to the reader of matrices as it takes them", () => {
  expect(overridesFor(CHOSEN, "Team")).toEqual({
    layout: "list",
    headerRow: 4,
    columns: { people: new Set([1]), levels: new Set([4, 5]) },
  });
  expect(LAYOUTS).toContain(overridesFor(CHOSEN, "Team").layout);
});
