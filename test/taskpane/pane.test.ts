import { createDesk } from "../../src/commands/desk";
import { applyFixes, highlightRename, insertDescriptors, report } from "../../src/commands/edit";
import { createLiveCheck } from "../../src/commands/live/liveCheck";
import { lookOver } from "../../src/commands/survey";
import { validateSheet, validateWorkbook } from "../../src/commands/validate";
import { createPane, type Pane } from "../../src/taskpane/app/pane";
import { createStore } from "../../src/taskpane/app/store";
import { createUserSettings } from "../../src/taskpane/settings/userSettings";
import { countsOf, findingsOf, leftOutOf } from "../../src/taskpane/validate/review";
import { english, loadWords } from "../../src/taskpane/words/loadWords";
import { speechIn } from "../../src/taskpane/words/speech";
import { parseCell } from "../../src/workbook/address";
import { inExcel } from "../excel/inExcel";
import { workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";

const LIST = [
  ["Name", "Skill code", "Skill", "Level"],
  ["Anna", "ITMG", "IT management", 4],
  ["Ben", "ITMG", "IT management", 3],
  ["Cleo", "PROG", "Programming/software development", 1],
];

const shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** A pane beside a workbook that is open in the host. */
function paneBeside(sheets: Record<string, SheetPlan | readonly (readonly (string | number)[])[]> = { Team: LIST }) {
  const seam = inExcel({ workbook: workbookOf(sheets), excelApi: "1.13" });
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => kept.set(name, value),
    remove: (name: string) => kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => {
      done({ status: "succeeded" });
    },
  };
  Object.assign(seam.Office.context.document, { settings });
  const user = createUserSettings(() => shelf, "levelcheck");
  const speech = createStore(speechIn("en", english));
  const pane = createPane({ desk: createDesk(), live: createLiveCheck(), user, speech });
  return { seam, pane, kept };
}

const contentAt = (seam: OfficeSeam, address: string): unknown => {
  const cell = parseCell(address);
  return cell && seam.sheet("Team").rows[cell.row]?.cells[cell.column]?.content;
};
const cellsOf = ({ review }: Pane): string[] => {
  const shown = review.state();
  if (shown === undefined) return [];
  const gone = new Set(shown.fixed.values());
  return findingsOf(shown.checked)
    .filter(({ sheet, finding: { cell, rule } }) => !gone.has(`${sheet}\n${cell}\n${rule}`))
    .filter(({ finding: { rule } }) => rule === "level-not-defined")
    .map(({ finding: { cell } }) => cell);
};
const firstFixable = ({ review }: Pane) => {
  const shown = review.state();
  const placed = shown && findingsOf(shown.checked).find(({ finding }) => finding.fix !== null);
  if (shown === undefined || placed === undefined) throw new Error("Nothing can be fixed.");
  return { placed, reviewed: shown.reviewed };
};

/** Waits until the pane has looked at the sheet. */
const looked = (pane: Pane) =>
  new Promise<void>((resolve) => {
    const check = (): void => {
      if (!pane.look.state().isLooking) resolve();
    };
    pane.look.subscribe(check);
    check();
  });

test("the pane opens on the matrix that stands in the sheet", async () => {
  const { pane } = paneBeside();
  await looked(pane);
  expect(pane.view.state()).toBe("home");
  expect(pane.look.state().found).toMatchObject({ name: "Team", isEmpty: false });
  expect(pane.look.state().found?.matrices).toHaveLength(1);
});

test("a validation from the ribbon leads to its findings", async () => {
  const { pane } = paneBeside();
  await pane.desk.run(validateSheet);
  expect(pane.view.state()).toBe("validate");
  expect(pane.review.state()).toMatchObject({ scope: "sheet", isStale: false });
  expect(pane.notice.state()).toBeUndefined();
});

test("a correction takes its finding off the list, and Undo brings it back", async () => {
  const { seam, pane } = paneBeside();
  await pane.desk.run(validateSheet);
  const before = cellsOf(pane);
  const counts = countsOf(pane.review.state() as never);
  const { placed, reviewed } = firstFixable(pane);
  await pane.fix(placed, reviewed);
  expect(contentAt(seam, placed.finding.cell)).toBe(placed.finding.fix?.value);
  expect(cellsOf(pane)).toEqual(before.filter((cell) => cell !== placed.finding.cell));
  expect(countsOf(pane.review.state() as never).error).toBe(counts.error - 1);
  expect(pane.notice.state()).toMatchObject({ kind: "done" });
  await pane.desk.undo();
  expect(cellsOf(pane)).toEqual(before);
  expect(countsOf(pane.review.state() as never)).toEqual(counts);
  expect(pane.review.state()?.isStale).toBe(false);
});

test("what changes many cells makes the findings a thing of the past, what only paints does not", async () => {
  const { pane } = paneBeside();
  await pane.desk.run(validateSheet);
  await pane.desk.run(highlightRename);
  await pane.desk.run(report);
  expect(pane.review.state()?.isStale).toBe(false);
  await pane.desk.undo();
  expect(pane.review.state()?.isStale).toBe(false);
  await pane.desk.run(applyFixes, {}, "workbook");
  expect(pane.review.state()?.isStale).toBe(true);
  await pane.desk.run(validateWorkbook);
  expect(pane.review.state()).toMatchObject({ scope: "workbook", isStale: false });
});

test("nothing is left out where few things are found", async () => {
  const { pane } = paneBeside();
  await pane.desk.run(validateSheet);
  expect(leftOutOf(pane.review.state()?.checked as never)).toBe(0);
});

test("a validation that finds no matrix says so, and the findings before it stay", async () => {
  const { seam, pane } = paneBeside({ Team: LIST, Budget: [["Chairs", 200]] });
  await pane.desk.run(validateSheet);
  seam.user.select("Budget", "A1");
  await pane.desk.run(validateSheet);
  expect(pane.notice.state()).toMatchObject({ kind: "nothing", sentences: [expect.stringMatching(/^No skill/)] });
  expect(cellsOf(pane)).toEqual(["D2", "D3", "D4"]);
});

test("what was said is gone when the next command begins", async () => {
  const { pane } = paneBeside();
  await pane.desk.run(highlightRename);
  expect(pane.notice.state()?.kind).toBe("done");
  const running = pane.desk.run(lookOver);
  expect(pane.notice.state()).toBeUndefined();
  await running;
  expect(pane.notice.state()).toBeUndefined();
});

test("what stands in the way of an insertion is asked about where it was begun, not told at the foot", async () => {
  const { pane } = paneBeside();
  const at = { sheet: "Team", cell: parseCell("A1") } as never;
  expect((await pane.desk.run(insertDescriptors, { at })).reason).toBe("occupied");
  expect(pane.notice.state()).toBeUndefined();
});

test("settings are kept with the workbook when they change, and the sheet is read by them", async () => {
  const { pane, kept } = paneBeside();
  await looked(pane);
  pane.desk.change({ version: "8" });
  expect(kept.get("levelcheck")).toMatchObject({ version: "8" });
  expect(pane.look.state().isLooking).toBe(true);
  await looked(pane);
  expect(pane.look.state().found?.matrices[0]?.version).toBe("8");
  expect(pane.notice.state()).toBeUndefined();
});

test("where the workbook does not keep them the planner is told", async () => {
  const { seam, pane } = paneBeside();
  Object.assign(seam.Office.context.document, { settings: undefined });
  pane.desk.change({ renames: "all" });
  await new Promise(setImmediate);
  expect(pane.notice.state()).toMatchObject({ isOwn: true, sentences: [english.words.shell.notKept] });
});

test("a finding leads to its cell; where that is gone, a sentence says so", async () => {
  const { seam, pane } = paneBeside({ Team: LIST, Crew: LIST });
  pane.goTo("Crew", "D3");
  await seam.settle();
  const crew = seam.sheet("Crew");
  expect(seam.workbook.book.activeSheet).toBe(crew.id);
  expect(crew.selection).toMatchObject({ top: 2, left: 3 });
  seam.user.deleteSheet("Crew");
  pane.goTo("Crew", "D3");
  await seam.settle();
  expect(pane.notice.state()).toMatchObject({ kind: "refused" });
});

test("the live check begins and ends with its switch, and is remembered", async () => {
  const { seam, pane } = paneBeside();
  pane.setLive(true);
  await seam.settle();
  expect(pane.live.state()).toMatchObject({ isOn: true, sheet: { name: "Team" } });
  expect(pane.user.state().isLive).toBe(true);
  pane.setLive(false);
  await seam.settle();
  expect(pane.live.state().isOn).toBe(false);
});

test("findings are told in the language that the pane speaks", async () => {
  const { pane } = paneBeside();
  pane.speech.set(speechIn("de", await loadWords("de")));
  await pane.desk.run(validateSheet);
  const shown = pane.review.state();
  expect(shown && findingsOf(shown.checked)[0]?.finding.message).toMatch(/Stufe/);
});
