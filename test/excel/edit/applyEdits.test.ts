import fc from "fast-check";
import { applyEdits } from "../../../src/excel/edit/applyEdits";
import { undoEdits } from "../../../src/excel/edit/undoEdits";
import { failureOf } from "../../../src/excel/failure";
import { openWorkbook } from "../../../src/excel/openWorkbook";
import { asColumn, asRow } from "../../../src/workbook/address";
import { applyEdits as applyToState } from "../../../src/workbook/applyEdit";
import { displayText } from "../../../src/workbook/cell";
import { taggedFormula } from "../../../src/workbook/conditionalFormat";
import type { Edit } from "../../../src/workbook/edit";
import { inFront } from "../../../src/workbook/edit";
import { emptySheet, type WorkbookState } from "../../../src/workbook/state";
import { ownErrorTitle } from "../../../src/workbook/validation";
import { anyWorkbookAndPlan } from "../../support/arbitraryWorkbook";
import { areaNamed, cellNamed } from "../../support/named";
import { textsOf } from "../../support/planGrid";
import { workbookOf, type OfficeSeam } from "../../support/officeSeam";
import { inExcel, readAll } from "../inExcel";
import { stateOf } from "../workbookState";

const TEAM = {
  Team: [
    ["Name", "ITMG"],
    ["Anna", 5],
    ["Ben", 4],
  ],
};

const write = (...cells: [address: string, content: string | number | undefined][]): Edit => ({
  kind: "write-cells",
  sheet: "Team",
  cells: cells.map(([address, content]) => ({ cell: cellNamed(address), content })),
});

const highlight = (formula: string): Edit => ({
  kind: "set-formats",
  sheet: "Team",
  tag: "sfia-rename",
  formats: inFront([
    {
      kind: "formula",
      areas: [areaNamed("A2:B3")],
      formula: taggedFormula("sfia-rename", formula),
      paint: { fill: "FFE699", colour: "4A3200", bold: false },
    },
  ]),
});

const restrict = (address: string): Edit => ({
  kind: "set-validations",
  sheet: "Team",
  validations: inFront([
    {
      areas: [areaNamed(address)],
      entries: ["5", "6", "7"],
      errorTitle: ownErrorTitle("ITMG"),
      error: "Choose a level.",
      promptTitle: "ITMG",
      prompt: "5, 6 or 7",
    },
  ]),
});

async function apply(edits: readonly Edit[]) {
  return applyEdits(await openWorkbook(), edits);
}

const sentenceOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "nothing went wrong",
    (error: unknown) => (error instanceof Error ? error.message : failureOf(error).message),
  );

/** A workbook in the host with the contents of another. */
function hostWith({ sheets }: WorkbookState): OfficeSeam {
  const seam = inExcel({ workbook: workbookOf(Object.fromEntries(sheets.map(({ name }) => [name, []]))) });
  return seam;
}

/** Only what plans do: each thing once, on sheets that were there. */
function asPlanned(edits: readonly Edit[], { sheets }: WorkbookState): Edit[] {
  const names = sheets.map(({ name }) => name);
  const seen = new Set<string>();
  return edits.filter((edit) => {
    if (edit.kind === "remove-sheet") return false;
    const name = edit.kind === "add-sheet" ? edit.sheet.name : edit.sheet;
    const key = `${edit.kind} ${name}`;
    const isFit = edit.kind === "add-sheet" ? !names.includes(name) : names.includes(name);
    if (!isFit || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

test("whatever plans write stands in the cells as it was meant, and undo gives back whatever was there", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbookAndPlan, async ({ workbook, edits: any }) => {
      const edits = asPlanned(any, workbook);
      const seam = hostWith(workbook);
      const contents = workbook.sheets.flatMap((sheet): Edit[] => [
        {
          kind: "write-cells",
          sheet: sheet.name,
          cells: sheet.cells.flatMap((row, index) =>
            row.flatMap((state, column) =>
              state === undefined
                ? []
                : [{ cell: { row: asRow(index), column: asColumn(column) }, content: state.content }],
            ),
          ),
        },
      ]);
      await apply(contents);
      const before = structuredClone(stateOf(seam.workbook.book));
      const applied = await apply(edits);
      const meant = applyToState(workbook, edits).workbook;
      for (const { info, rows } of await readAll()) {
        const shown = new Map(
          rows.flatMap(({ row, cells }) => cells.map((value, column) => [`${row} ${column}`, value] as const)),
        );
        const texts = textsOf(meant, info.name);
        for (const [address, text] of texts) {
          const { row, column } = cellNamed(address);
          if (text.startsWith("=1+1")) continue;
          expect(displayText(shown.get(`${row} ${column}`)).toUpperCase()).toBe(text.toUpperCase());
        }
      }
      expect(await undoEdits(applied)).toEqual({ kept: 0 });
      expect(stateOf(seam.workbook.book)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("texts that could be read as formulas, numbers or dates stay texts", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  const texts = ['=HYPERLINK("https://example.org")', "+1", "-1", "@A1", "5-6", "007", "TRUE", "#N/A", "'5"];
  await apply([write(...texts.map((text, row): [string, string] => [`D${row + 1}`, text]))]);
  const rows = seam.sheet("Team").rows;
  expect(texts.map((_, row) => rows[row]?.cells[3]?.content)).toEqual(texts);
  expect(texts.map((_, row) => rows[row]?.cells[3]?.formula)).toEqual(texts.map(() => undefined));
});

test("cells between those that are written stay as they are, formulas too", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: [[1], [2], ["=A1+1"], [4]] }) });
  await apply([write(["A1", 10], ["A4", 40])]);
  const rows = seam.sheet("Team").rows;
  expect([0, 1, 3].map((row) => rows[row]?.cells[0]?.content)).toEqual([10, 2, 40]);
  expect(rows[2]?.cells[0]?.formula).toBe("A1+1");
});

test("undo leaves cells that were changed since as they are now, and counts them", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  const applied = await apply([write(["B2", 6], ["B3", 7])]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team").getRange("B3").values = [[5]];
    await context.sync();
  });
  expect(await undoEdits(applied)).toEqual({ kept: 1 });
  expect([1, 2].map((row) => seam.sheet("Team").rows[row]?.cells[1]?.content)).toEqual([5, 5]);
});

test("undo of a new sheet that the user has deleted meanwhile has nothing left to do", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  const applied = await apply([{ kind: "add-sheet", sheet: emptySheet("Report"), at: 1 }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Report").delete();
    await context.sync();
  });
  expect(await undoEdits(applied)).toEqual({ kept: 0 });
  expect(seam.workbook.book.sheets.map(({ name }) => name)).toEqual(["Team"]);
});

test("a highlight goes in front of the user's own formats, and those stay as they are", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Team").getRange("B2:B3").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=B2>5";
    await context.sync();
  });
  const before = structuredClone(stateOf(seam.workbook.book));
  await apply([highlight("$B2=5")]);
  const applied = await apply([highlight("$B2=6")]);
  const formulas = seam.sheet("Team").formats.map((format) => (format.type === "Custom" ? format.formula : ""));
  expect(formulas).toEqual([`=${taggedFormula("sfia-rename", "$B2=6")}`, "=B2>5"]);
  await undoEdits(applied);
  expect(seam.sheet("Team").formats[0]).toMatchObject({ formula: `=${taggedFormula("sfia-rename", "$B2=5")}` });
  await apply([{ kind: "set-formats", sheet: "Team", tag: "sfia-rename", formats: [] }]);
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test("lists of levels are set, found again among the user's own validations, and taken away without touching those", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("Team").getRange("B1:C2").dataValidation;
    own.rule = { wholeNumber: { formula1: 1, formula2: 7, operator: "Between" } };
    await context.sync();
  });
  const before = structuredClone(stateOf(seam.workbook.book));
  await apply([restrict("B3:B9")]);
  expect((await (await openWorkbook()).view.facts("Team")).validations.map(({ isOwn }) => isOwn).sort()).toEqual([
    false,
    true,
  ]);
  await apply([{ kind: "set-validations", sheet: "Team", validations: [] }]);
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test.each<[string, Edit]>([
  ["writing cells", write(["B2", 6])],
  ["highlighting", highlight("$B2=5")],
  ["restricting", restrict("B2:B3")],
  ["setting widths", { kind: "set-column-widths", sheet: "Team", widths: [{ column: asColumn(0), width: 40 }] }],
])("%s on a protected sheet is refused in a sentence, before anything is changed", async (_, edit) => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team").protection.protect();
    await context.sync();
  });
  const before = structuredClone(stateOf(seam.workbook.book));
  expect(await sentenceOf(apply([edit]))).toMatch(/^The sheet Team is protected, so nothing was changed/);
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test("a workbook whose structure is protected gets no sheet", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  seam.workbook.book.isStructureProtected = true;
  expect(await sentenceOf(apply([{ kind: "add-sheet", sheet: emptySheet("Report"), at: 1 }]))).toMatch(
    /^The structure of the workbook is protected/,
  );
});

test("a document that may only be read says so, and stays as it is", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  seam.workbook.book.readOnly = true;
  const before = structuredClone(stateOf(seam.workbook.book));
  expect(await sentenceOf(apply([write(["B2", 6])]))).toMatch(/^Excel does not allow changes here/);
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test.each([
  ["cellEditMode", /^A cell is being edited/],
  ["noPermission", /^Excel does not allow changes here/],
  ["modalDialog", /^A dialog is open in Excel/],
] as const)("what fails at the last moment (%s) leaves the workbook as it was", async (reason, sentence) => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  const workbook = await openWorkbook();
  await workbook.shapeOf("Team");
  const before = structuredClone(stateOf(seam.workbook.book));
  seam.meanwhile(() => {
    seam.failNext(reason);
  });
  expect(await sentenceOf(applyEdits(workbook, [write(["B2", 6])]))).toMatch(sentence);
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test("changes that take several requests are taken back when a later one fails", async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`Person ${row}`, "old text"]);
  const seam = inExcel({ workbook: workbookOf({ Team: rows }) });
  const before = structuredClone(stateOf(seam.workbook.book));
  const edit = write(
    ...rows.map((_, row): [string, string] => [`B${row + 1}`, `a new and much longer text ${row}`.repeat(3)]),
  );
  const workbook = await openWorkbook();
  const isWriting = (): boolean => seam.requests.some(({ actions }) => actions.includes("set Values"));
  const failOnceWriting = (): void => {
    if (isWriting()) seam.failNext("noPermission");
    else seam.meanwhile(failOnceWriting);
  };
  seam.meanwhile(failOnceWriting);
  expect(await sentenceOf(applyEdits(workbook, [edit]))).toBe(
    "Excel does not allow changes here: the workbook may be open for reading only, or protected. Save a copy or take the protection off, then try again.",
  );
  expect(stateOf(seam.workbook.book)).toEqual(before);
});

test("more than Excel takes at once goes in several requests, each below five megabytes", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  const text = "Takes responsibility for the design. ".repeat(27);
  await apply([write(...Array.from({ length: 8_000 }, (_, row): [string, string] => [`D${row + 1}`, text]))]);
  expect(Math.max(...seam.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(seam.sheet("Team").rows[7_999]?.cells[3]?.content).toBe(text);
});

test("the screen waits while changes are made, and the way of calculating stays as it was", async () => {
  const seam = inExcel({ workbook: workbookOf(TEAM) });
  seam.workbook.book.calculationMode = "Manual";
  await apply([write(["B2", 6])]);
  const writing = seam.requests.filter(({ actions }) => actions.includes("set Values"));
  expect(writing).toHaveLength(1);
  expect(writing[0]?.actions).toContain("method SuspendScreenUpdatingUntilNextSync");
  expect(seam.workbook.book.calculationMode).toBe("Manual");
});
