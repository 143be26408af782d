import type { Command } from "../../src/commands/command";
import { createDesk, type Result } from "../../src/commands/desk";
import {
  applyFixes,
  clearMarks,
  highlightRename,
  impact,
  insertDescriptors,
  markLevels,
  renameSkills,
  report,
  restrictLevels,
} from "../../src/commands/edit";
import { bundledData } from "../../src/framework/bundled";
import { validateSelection, validateSheet, validateWorkbook } from "../../src/commands/validate";
import { inExcel } from "../excel/inExcel";
import { stateOf } from "../excel/workbookState";
import { workbookOf, type OfficeSeam } from "../support/officeSeam";
import { planted, sampleInHost } from "./sampleInHost";

const LOOKING: readonly Command[] = [validateSelection, validateSheet, validateWorkbook];
const CHANGING: readonly Command[] = [
  insertDescriptors,
  highlightRename,
  markLevels,
  restrictLevels,
  report,
  impact,
  renameSkills,
  applyFixes,
];
const named = (commands: readonly Command[]) => commands.map((command) => [command.title, command] as const);

const findingsOf = ({ checked }: Result): string[] =>
  (checked?.report.matrices ?? [])
    .flatMap(({ sheet, findings }) => findings.map(({ cell, rule }) => `${sheet} ${cell} ${rule}`))
    .toSorted();

const sheetNames = ({ workbook }: OfficeSeam): string[] => workbook.book.sheets.map(({ name }) => name);

/** Turns to the sheet of a name. */
function turnTo({ workbook }: OfficeSeam, name: string): void {
  workbook.book.activeSheet = workbook.book.sheets.find((sheet) => sheet.name === name)?.id ?? "";
}

async function openSample(active = "Team"): Promise<OfficeSeam> {
  const seam = inExcel({ workbook: await sampleInHost(), excelApi: "1.13" });
  turnTo(seam, active);
  return seam;
}

test("Validate workbook finds in Excel what was planted in the sample, and nothing else", async () => {
  await openSample();
  const result = await createDesk().run(validateWorkbook);
  expect(findingsOf(result)).toEqual(planted());
  expect(result.sentences[0]).toMatch(
    /^Found \d+ errors, \d+ warnings and \d+ notices in \d+ assessments of \d+ skill matrices\.$/,
  );
});

test("Validate sheet finds what is on the sheet in view", async () => {
  await openSample("Team");
  const result = await createDesk().run(validateSheet);
  expect(findingsOf(result)).toEqual(planted().filter((finding) => finding.startsWith("Team ")));
});

test("Validate selection finds what is in the cells that are selected, by headings that are not", async () => {
  const seam = await openSample("Team");
  const [first = ""] = planted().filter((finding) => finding.startsWith("Team "));
  const [, cell = ""] = first.split(" ");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team").getRange(cell).select();
    await context.sync();
  });
  const result = await createDesk().run(validateSelection);
  expect(findingsOf(result)).toEqual(planted().filter((finding) => finding.startsWith(`Team ${cell} `)));
  expect(sheetNames(seam)).toContain("Team");
});

test("an Excel too old to tell merged cells leaves them out, and the planner is told", async () => {
  inExcel({ workbook: await sampleInHost(), excelApi: "1.9" });
  const result = await createDesk().run(validateWorkbook);
  expect(result.kind).toBe("done");
  expect(result.sentences.at(-1)).toMatch(/^This Excel does not tell which cells are merged/);
});

test.each(named(LOOKING))("%s changes nothing", async (_, command) => {
  const seam = await openSample();
  const before = structuredClone(stateOf(seam.workbook.book));
  expect((await createDesk().run(command)).kind).toBe("done");
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test.each(named(CHANGING))(
  "%s changes the workbook, says what it did, and undo takes all of it back",
  async (_, command) => {
    const seam = await openSample();
    const before = structuredClone(stateOf(seam.workbook.book));
    const desk = createDesk();
    const result = await desk.run(command);
    expect(result.kind).toBe("done");
    expect(result.sentences.length).toBeGreaterThan(0);
    expect(stateOf(seam.workbook.book)).not.toEqual(before);
    expect((await desk.undo()).sentences).toEqual(["Taken back: the workbook is as it was before."]);
    expect(stateOf(seam.workbook.book)).toEqual(before);
    expect(desk.state().undoable).toBe(0);
  },
);

test("Clear marks takes away what highlight, mark and restrict added, on all sheets", async () => {
  const seam = await openSample();
  const before = structuredClone(stateOf(seam.workbook.book));
  const desk = createDesk();
  for (const command of [highlightRename, markLevels, restrictLevels]) await desk.run(command, {}, "workbook");
  expect((await desk.run(clearMarks)).kind).toBe("done");
  expect(stateOf(seam.workbook.book)).toEqual(before);
  expect((await desk.run(clearMarks)).kind).toBe("nothing");
});

test("commands are taken back one after the other, the last first", async () => {
  const seam = await openSample();
  const before = structuredClone(stateOf(seam.workbook.book));
  const desk = createDesk();
  for (const command of CHANGING) {
    turnTo(seam, "Team");
    expect((await desk.run(command)).kind).toBe("done");
  }
  expect(desk.state().undoable).toBe(CHANGING.length);
  while (desk.state().undoable > 0) expect((await desk.undo()).kind).toBe("done");
  expect(stateOf(seam.workbook.book)).toEqual(before);
  expect((await desk.undo()).kind).toBe("nothing");
});

test("a report that is added comes into view, and is passed over when the workbook is validated again", async () => {
  const seam = await openSample();
  const desk = createDesk();
  await desk.run(report);
  const { activeSheet, sheets } = seam.workbook.book;
  expect(sheets.find(({ id }) => id === activeSheet)?.name).toBe("Levelcheck summary");
  expect(findingsOf(await desk.run(validateWorkbook))).toEqual(planted());
});

test("descriptors go to a sheet of their own, word for word", async () => {
  const seam = await openSample();
  await createDesk().run(insertDescriptors);
  const cells = seam.sheet("ITMG levels").rows.flatMap((row) => row?.cells.map((cell) => cell?.content) ?? []);
  const { texts } = bundledData();
  expect(cells).toEqual(
    expect.arrayContaining(texts.flatMap(({ descriptors }) => descriptors.map(({ text }) => text))),
  );
});

test.each(named([...LOOKING, ...CHANGING.filter((command) => command !== insertDescriptors)]))(
  "%s on a sheet without a skill matrix says so, and what to do",
  async (_, command) => {
    inExcel({
      workbook: workbookOf({
        Budget: [
          ["Item", "Cost"],
          ["Chairs", 200],
        ],
      }),
    });
    const result = await createDesk().run(command);
    expect(result.kind).toBe("nothing");
    expect(result.sentences.join(" ")).toMatch(/No skill of this framework was found/);
  },
);

const REFUSALS = [
  ["a cell is being edited", "cellEditMode", /^A cell is being edited/],
  ["a dialog is open", "modalDialog", /^A dialog is open in Excel/],
  ["the document may only be read", "noPermission", /^Excel does not allow changes here/],
] as const;

describe.each(REFUSALS)("while %s", (_, reason, sentence) => {
  test.each(named([...LOOKING, ...CHANGING, clearMarks]))(
    "%s says so in one sentence and changes nothing",
    async (__, command) => {
      const seam = await openSample();
      const before = structuredClone(stateOf(seam.workbook.book));
      seam.failNext(reason, 50);
      const result = await createDesk().run(command);
      expect(result).toMatchObject({ kind: "refused", sentences: [expect.stringMatching(sentence)] });
      expect(stateOf(seam.workbook.book)).toEqual(before);
    },
  );
});

test.each(named(CHANGING.filter((command) => ![insertDescriptors, report, impact].includes(command))))(
  "%s on a protected sheet is refused, before anything is changed",
  async (_, command) => {
    const seam = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team").protection.protect();
      await context.sync();
    });
    const before = structuredClone(stateOf(seam.workbook.book));
    const result = await createDesk().run(command);
    expect(result.kind).toBe("refused");
    expect(result.sentences[0]).toMatch(/^The sheet Team is protected/);
    expect(stateOf(seam.workbook.book)).toEqual(before);
  },
);

test("a command that is cancelled ends between two chunks and changes nothing", async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => [`Person ${row}`, "ITMG", 4]);
  const seam = inExcel({ workbook: workbookOf({ Team: [["Name", "Skill", "Level"], ...rows] }) });
  const before = structuredClone(stateOf(seam.workbook.book));
  const desk = createDesk();
  desk.subscribe(({ running }) => {
    if ((running?.progress?.rows ?? 0) > 10_000) desk.cancel();
  });
  expect(await desk.run(applyFixes)).toMatchObject({
    kind: "cancelled",
    sentences: ["Cancelled: nothing was changed."],
  });
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test("one command runs at a time; another is told to wait", async () => {
  await openSample();
  const desk = createDesk();
  const first = desk.run(validateWorkbook);
  expect(await desk.run(report)).toMatchObject({
    kind: "refused",
    sentences: ["Validate workbook is still at work: wait until it is done, or cancel it."],
  });
  expect((await first).kind).toBe("done");
});

test("validating and highlighting 10 rows and 100,000 rows cost the same number of requests but for the chunks", async () => {
  const listOf = (count: number) => [
    ["Name", "Skill", "Level"],
    ...Array.from({ length: count }, (_, row) => [`Person ${row}`, "ITMG", 4 + (row % 4)]),
  ];
  const requestsFor = async (count: number) => {
    const seam = inExcel({ workbook: workbookOf({ Team: listOf(count) }) });
    const desk = createDesk();
    const perCommand: { readonly requests: number; readonly large: number }[] = [];
    for (const command of [validateSheet, highlightRename]) {
      const from = seam.requests.length;
      expect((await desk.run(command)).kind).toBe("done");
      const own = seam.requests.slice(from);
      perCommand.push({
        requests: own.length,
        large: own.filter(({ responseBytes }) => responseBytes > 20_000).length,
      });
    }
    return perCommand;
  };
  // To list the sheets, to measure them, and for the only chunk; highlighting also looks for earlier highlights, and applies.
  expect(await requestsFor(10)).toEqual([
    { requests: 3, large: 0 },
    { requests: 5, large: 0 },
  ]);
  const [validating, highlighting] = await requestsFor(100_000);
  expect(validating?.requests).toBe(2 + (validating?.large ?? 0));
  expect(highlighting?.requests).toBe(4 + (highlighting?.large ?? 0));
});
