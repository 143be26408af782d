import { createLiveCheck, type LiveCheck } from "../../src/commands/live/liveCheck";
import { DEFAULT_SETTINGS } from "../../src/commands/settings";
import type { Entered } from "../../src/workbench/model/write";
import { inExcel } from "../excel/inExcel";
import { workbookOf, type OfficeSeam } from "../support/officeSeam";

const LIST = [
  ["Name", "Skill", "Level", "Note"],
  ["Anna", "ITMG", 5],
  ["Ben", "ITMG", 6],
  ["Cleo", "PROG", 4],
];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What the live check says now, as `C2 level-not-defined`. */
const findings = (live: LiveCheck): string[] =>
  (live.state().sheet?.findings ?? [])
    .filter(({ rule }) => rule !== "renamed")
    .map(({ cell, rule }) => `${cell} ${rule}`);

/** Lets everything that is on its way come to an end. */
async function settle(live: LiveCheck): Promise<void> {
  await jest.advanceTimersByTimeAsync(500);
  await live.settled();
  await jest.advanceTimersByTimeAsync(0);
}

async function start(sheets: Parameters<typeof workbookOf>[0] = { Team: LIST }) {
  const seam = inExcel({ workbook: workbookOf(sheets), excelApi: "1.13" });
  const live = createLiveCheck();
  await live.start(DEFAULT_SETTINGS);
  return { seam, live };
}

/** The user types into a cell. */
function type({ user }: OfficeSeam, sheet: string, address: string, value: Entered): void {
  user.write(sheet, address, value);
}

test("a level that becomes wrong is told as it happens, and no longer when it is put right", async () => {
  const { seam, live } = await start();
  expect(findings(live)).toEqual([]);
  type(seam, "Team", "C2", 4);
  await settle(live);
  expect(findings(live)).toEqual(["C2 level-not-defined"]);
  type(seam, "Team", "C2", 7);
  await settle(live);
  expect(findings(live)).toEqual([]);
});

test("a row that is added below is checked", async () => {
  const { seam, live } = await start();
  type(seam, "Team", "A5", "Dora");
  type(seam, "Team", "B5", "ITMG");
  type(seam, "Team", "C5", 9);
  await settle(live);
  expect(findings(live)).toEqual(["C5 level-out-of-scale"]);
  type(seam, "Team", "B6", "ITMG");
  type(seam, "Team", "C6", "senior");
  await settle(live);
  expect(findings(live)).toEqual(["C5 level-out-of-scale", "C6 level-unreadable"]);
});

test("a skill that nobody knows is told in the row where it is typed", async () => {
  const { seam, live } = await start();
  type(seam, "Team", "B3", "ITMX");
  await settle(live);
  expect(findings(live)).toEqual(["B3 skill-unknown"]);
});

test("an edit elsewhere costs no round trip", async () => {
  const { seam, live } = await start({
    Team: LIST,
    Budget: [
      ["Item", "Cost"],
      ["Chairs", 200],
    ],
  });
  const before = seam.requests.length;
  type(seam, "Team", "H40", "a note far away");
  type(seam, "Budget", "B2", 300);
  await settle(live);
  expect(seam.requests.length).toBe(before);
});

test("only the rows that changed are read", async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [`Person ${row}`, "ITMG", 5]);
  const { seam, live } = await start({ Team: [["Name", "Skill", "Level"], ...rows] });
  const before = seam.requests.length;
  type(seam, "Team", "C3000", 3);
  await settle(live);
  const own = seam.requests.slice(before);
  expect(own).toHaveLength(1);
  expect(own[0]?.responseBytes).toBeLessThan(1_000);
  expect(findings(live)).toEqual(["C3000 level-not-defined"]);
});

test("many changes at once, as of a paste, are read together", async () => {
  const { seam, live } = await start();
  const before = seam.requests.length;
  for (const address of ["C2", "C3", "C4"]) type(seam, "Team", address, 1);
  await settle(live);
  expect(seam.requests.length - before).toBe(1);
  expect(findings(live)).toEqual(["C2 level-not-defined", "C3 level-not-defined", "C4 level-not-defined"]);
});

test("a change of the headings is read anew", async () => {
  const { seam, live } = await start({
    Team: [
      ["Name", "ITMG", "PROG"],
      ["Anna", 5, 4],
      ["Ben", 6, 3],
      ["Cleo", 7, 5],
    ],
  });
  type(seam, "Team", "C1", "ITSP");
  await settle(live);
  expect(findings(live)).toContain("C3 level-not-defined");
});

test("rows that are inserted above move the matrix, and it is read where it is now", async () => {
  const { seam, live } = await start();
  seam.user.insert("Team", "1:2");
  await settle(live);
  type(seam, "Team", "C4", 2);
  await settle(live);
  expect(findings(live)).toEqual(["C4 level-not-defined"]);
});

test("while the next cell is being edited it waits, and checks what changed when that is done", async () => {
  const { seam, live } = await start();
  type(seam, "Team", "C2", 4);
  seam.failNext("cellEditMode", 2);
  await settle(live);
  expect(findings(live)).toEqual([]);
  await jest.advanceTimersByTimeAsync(5_000);
  await settle(live);
  expect(findings(live)).toEqual(["C2 level-not-defined"]);
});

test("the sheet that the user turns to is read when it comes into view", async () => {
  const { seam, live } = await start({
    Team: LIST,
    Crew: [
      ["Name", "Skill", "Level"],
      ["Eve", "ITMG", 2],
    ],
  });
  expect(live.state().sheet?.name).toBe("Team");
  seam.user.select("Crew", "A1");
  await settle(live);
  expect(live.state().sheet?.name).toBe("Crew");
  expect(findings(live)).toEqual(["C2 level-not-defined"]);
});

test("once it is off, nothing is read or told", async () => {
  const { seam, live } = await start();
  await live.stop();
  const before = seam.requests.length;
  type(seam, "Team", "C2", 4);
  await settle(live);
  expect(seam.requests.length).toBe(before);
  expect(live.state()).toMatchObject({ isOn: false, sheet: undefined });
});
