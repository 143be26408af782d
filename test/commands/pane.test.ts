import type { CheckedFile } from "../../src/check/report";
import { clearHighlight } from "../../src/commands/clearHighlight";
import { createDesk, type Desk, type Result } from "../../src/commands/desk";
import { clearMarks, highlightRename, insertDescriptors, markLevels, renameSkills } from "../../src/commands/edit";
import { fixFinding, type PlacedFinding } from "../../src/commands/fixFinding";
import { insertTemplate } from "../../src/commands/insertTemplate";
import { recogniseSheet } from "../../src/commands/recognise";
import { previewRename, renameAsShown } from "../../src/commands/renamePreview";
import { reportFiles } from "../../src/commands/reportFiles";
import { selectedPlace } from "../../src/commands/selectedPlace";
import { DEFAULT_SETTINGS, withReading } from "../../src/commands/settings";
import { lookOver } from "../../src/commands/survey";
import { validateSheet, validateWorkbook } from "../../src/commands/validate";
import { TEMPLATE_LABELS } from "../../src/plan/messages/template";
import { asRow, parseCell } from "../../src/workbook/address";
import { inExcel } from "../excel/inExcel";
import { stateOf } from "../excel/workbookState";
import { workbookOf, type OfficeSeam } from "../support/officeSeam";
import { sampleInHost } from "./sampleInHost";

const WIDE = [
  ["Name", "ITMG", "PROG"],
  ["Anna", 4, 3],
  ["Ben", "5.0", 9],
];
const LIST = [
  ["Name", "Skill code", "Skill", "Level"],
  ["Anna", "ITMG", "IT management", 4],
  ["Ben", "ITMG", "IT management", 6],
  ["Cleo", "PROG", "Programming/software development", "Level 3"],
];

const snapshot = ({ workbook }: OfficeSeam): unknown => structuredClone(stateOf(workbook.book));
const contentAt = (seam: OfficeSeam, sheet: string, address: string): unknown => {
  const cell = parseCell(address);
  return cell && seam.sheet(sheet).rows[cell.row]?.cells[cell.column]?.content;
};
const placedIn = ({ checked }: Result): PlacedFinding[] =>
  (checked?.report.matrices ?? []).flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));

/** Validates the sheet in view, and gives its first finding with a correction in a cell. */
async function findFixable(desk: Desk, cell: string) {
  const result = await desk.run(validateSheet);
  const placed = placedIn(result).find(({ finding }) => finding.cell === cell && finding.fix !== null);
  if (placed === undefined) throw new Error(`No finding of ${cell} offers a correction.`);
  return { placed, reviewed: result.reviewed ?? [] };
}

describe("the correction of one finding", () => {
  test("is written into its cell alone, said, and taken back", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    const before = snapshot(seam);
    const desk = createDesk();
    const { placed, reviewed } = await findFixable(desk, "D2");
    const result = await desk.run(fixFinding(placed, reviewed));
    expect(result.sentences).toEqual([`Team!D2 now holds ${placed.finding.fix?.value ?? ""}.`]);
    expect(contentAt(seam, "Team", "D2")).toBe(placed.finding.fix?.value);
    expect(placedIn(await desk.run(validateSheet)).map(({ finding }) => finding.cell)).not.toContain(
      "D2 level-not-defined",
    );
    const undone = await desk.undo();
    expect(undone.undone?.applied).toBe(result.applied);
    expect(snapshot(seam)).toEqual(before);
  });

  test("reads one row, however many there are", async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => [`Person ${index}`, "ITMG", "IT management", 5]);
    const seam = inExcel({ workbook: workbookOf({ Team: [...LIST, ...rows] }) });
    const desk = createDesk();
    const { placed, reviewed } = await findFixable(desk, "D2");
    const from = seam.requests.length;
    await desk.run(fixFinding(placed, reviewed));
    expect(Math.max(...seam.requests.slice(from).map(({ responseBytes }) => responseBytes))).toBeLessThan(20_000);
  });

  test("is not written where the cell has changed since", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    const desk = createDesk();
    const { placed, reviewed } = await findFixable(desk, "D2");
    seam.user.write("Team", "D2", 7);
    const result = await desk.run(fixFinding(placed, reviewed));
    expect(result).toMatchObject({ kind: "nothing", sentences: [expect.stringMatching(/^Team!D2 was left as it is/)] });
    expect(contentAt(seam, "Team", "D2")).toBe(7);
  });

  test("is not written on a sheet that is gone", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST, Notes: [["x"]] }) });
    const desk = createDesk();
    const { placed, reviewed } = await findFixable(desk, "D2");
    seam.user.deleteSheet("Team");
    expect((await desk.run(fixFinding(placed, reviewed))).kind).toBe("nothing");
  });
});

describe("what the planner says of a sheet", () => {
  const TWO_HEADS = [
    ["Old list"],
    ["Name", "ITMG", "PROG"],
    ["Anna", 5, 3],
    [],
    ["Name", "ITMG", "TEST"],
    ["Ben", 6, 3],
  ];
  const headerRow = asRow(4);

  test("holds for that sheet, and for no other", async () => {
    inExcel({ workbook: workbookOf({ Team: TWO_HEADS, Crew: TWO_HEADS }) });
    const settings = { ...DEFAULT_SETTINGS, ...withReading(DEFAULT_SETTINGS, "Team", { headerRow }) };
    const { checked } = await createDesk(settings).run(validateWorkbook);
    const read = checked?.report.matrices.map(({ sheet, address }) => `${sheet} ${address}`);
    expect(read?.filter((place) => place.startsWith("Team"))).toEqual(["Team A5:C6"]);
    expect(read?.filter((place) => place.startsWith("Crew")).length).toBe(2);
  });
});

describe("the look at a sheet", () => {
  const look = () => recogniseSheet(DEFAULT_SETTINGS, new AbortController().signal);

  test("tells an empty sheet from one without a matrix", async () => {
    const seam = inExcel({ workbook: workbookOf({ Sheet1: [], Budget: [["Chairs", 200]] }) });
    expect(await look()).toEqual({ name: "Sheet1", isEmpty: true, matrices: [] });
    seam.user.select("Budget", "A1");
    expect(await look()).toEqual({ name: "Budget", isEmpty: false, matrices: [] });
  });

  test("tells where the headings are and what the rename affects, of each matrix", async () => {
    inExcel({ workbook: workbookOf({ Team: [["Our team"], [], ...WIDE] }) });
    const { matrices } = await look();
    expect(matrices).toHaveLength(1);
    expect(matrices[0]).toMatchObject({ address: "A3:C5", headerRow: 2, layout: "people-by-skills", people: 2 });
    expect(matrices[0]?.affected).toMatchObject({ rows: 2, assessments: 2, people: 2, migrated: 0 });
  });

  test("over the whole workbook finds the matrices of all sheets and changes nothing", async () => {
    const seam = inExcel({ workbook: await sampleInHost(), excelApi: "1.13" });
    const before = snapshot(seam);
    const { kind, surveyed } = await createDesk().run(lookOver);
    expect(kind).toBe("done");
    expect(new Set(surveyed?.map(({ sheet }) => sheet)).size).toBeGreaterThan(2);
    expect(surveyed?.some(({ affected }) => affected.assessments > 0)).toBe(true);
    expect(snapshot(seam)).toEqual(before);
  });
});

describe("new names of skills", () => {
  test("are shown cell by cell before they are written", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    const before = snapshot(seam);
    const { kind, planned } = await createDesk().run(previewRename);
    expect(kind).toBe("done");
    expect(planned?.preview.count).toBe(2);
    expect(planned?.preview.rows[0]).toMatchObject({ before: "IT management", after: "Technology service management" });
    expect(snapshot(seam)).toEqual(before);
  });

  test("are written as they were shown, and taken back", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    const before = snapshot(seam);
    const desk = createDesk();
    const { planned } = await desk.run(previewRename);
    if (planned === undefined) throw new Error("Nothing is planned.");
    expect((await desk.run(renameAsShown(planned))).kind).toBe("done");
    expect(contentAt(seam, "Team", "C2")).toBe("Technology service management");
    await desk.undo();
    expect(snapshot(seam)).toEqual(before);
  });

  test("are shown again and not written where the workbook has changed since", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    const desk = createDesk();
    const { planned } = await desk.run(previewRename);
    if (planned === undefined) throw new Error("Nothing is planned.");
    seam.user.write("Team", "C2", "IT Management");
    const result = await desk.run(renameAsShown(planned));
    expect(result).toMatchObject({ kind: "refused", sentences: [expect.stringMatching(/has changed since/)] });
    expect(result.planned?.preview.rows[0]?.after).toBe("Technology Service Management");
    expect(contentAt(seam, "Team", "C2")).toBe("IT Management");
  });

  test("of a sheet that has none are told as nothing to do", async () => {
    inExcel({ workbook: workbookOf({ Team: WIDE }) });
    expect((await createDesk().run(previewRename)).kind).toBe("nothing");
    expect((await createDesk().run(renameSkills)).kind).toBe("nothing");
  });
});

test("clearing the highlight leaves the marks of invalid levels", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
  const desk = createDesk();
  await desk.run(markLevels);
  const marked = snapshot(seam);
  await desk.run(highlightRename);
  expect(snapshot(seam)).not.toEqual(marked);
  expect((await desk.run(clearHighlight)).kind).toBe("done");
  expect(snapshot(seam)).toEqual(marked);
  expect((await desk.run(clearHighlight)).kind).toBe("nothing");
});

test("highlights and marks have the colours that were chosen", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
  const paints = {
    rename: { fill: "D0E8FF", colour: "002040", bold: false },
    invalidLevel: { fill: "FFD0D0", colour: "400000", bold: true },
  };
  const desk = createDesk({ ...DEFAULT_SETTINGS, paints });
  await desk.run(highlightRename);
  await desk.run(markLevels);
  const formats = JSON.stringify(seam.sheet("Team").formats).toUpperCase();
  expect(formats).toContain("D0E8FF");
  expect(formats).toContain("FFD0D0");
  await desk.run(clearMarks);
  expect(seam.sheet("Team").formats).toEqual([]);
});

describe("descriptors at the selected cell", () => {
  test("are refused with a reason to ask the planner about, where something stands there", async () => {
    const seam = inExcel({ workbook: workbookOf({ Team: LIST }) });
    seam.user.select("Team", "B2");
    const at = await selectedPlace();
    expect(at).toEqual({ sheet: "Team", cell: parseCell("B2") });
    const desk = createDesk();
    const refused = await desk.run(insertDescriptors, { at });
    expect(refused).toMatchObject({ kind: "refused", reason: "occupied" });
    const before = snapshot(seam);
    expect((await desk.run(insertDescriptors, { at, overwrite: true })).kind).toBe("done");
    expect(contentAt(seam, "Team", "B2")).toBe("IT management (ITMG) in SFIA 7");
    await desk.undo();
    expect(snapshot(seam)).toEqual(before);
  });
});

describe("a template", () => {
  test("stands on the empty sheet in view, and is taken back", async () => {
    const seam = inExcel({ workbook: workbookOf({ Sheet1: [] }) });
    const before = snapshot(seam);
    const desk = createDesk();
    expect((await desk.run(insertTemplate("list", TEMPLATE_LABELS))).kind).toBe("done");
    expect(contentAt(seam, "Sheet1", "C2")).toBe("ITMG");
    expect((await desk.run(validateSheet)).checked?.report.matrices).toHaveLength(1);
    await desk.undo();
    expect(snapshot(seam)).toEqual(before);
  });

  test("is not written over anything", async () => {
    const seam = inExcel({ workbook: workbookOf({ Sheet1: [["Budget"]] }) });
    expect(await createDesk().run(insertTemplate("list", TEMPLATE_LABELS))).toMatchObject({ reason: "occupied" });
    expect(contentAt(seam, "Sheet1", "A1")).toBe("Budget");
  });
});

test("what was found in files goes into the workbook as a report that names each file", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: WIDE }) });
  const desk = createDesk();
  const { checked } = await desk.run(validateSheet);
  if (checked === undefined) throw new Error("Nothing was checked.");
  const named = (file: string): CheckedFile => ({ ...checked, report: { ...checked.report, file } });
  const before = snapshot(seam);
  const result = await desk.run(reportFiles([named("north.xlsx"), named("south.csv")]));
  expect(result.kind).toBe("done");
  expect(result.sentences[0]).toBe("The report on 2 files is in this workbook.");
  const texts = JSON.stringify(seam.sheet("Levelcheck findings").rows);
  expect(texts).toContain("north.xlsx");
  expect(texts).toContain("south.csv");
  await desk.undo();
  expect(snapshot(seam)).toEqual(before);
});

test("the desk says what would be taken back next", async () => {
  inExcel({ workbook: workbookOf({ Team: LIST }) });
  const desk = createDesk();
  expect(desk.state().next).toBeUndefined();
  await desk.run(highlightRename);
  await desk.run(markLevels);
  expect(desk.state().next?.command).toBe("markLevels");
  await desk.undo();
  expect(desk.state().next?.command).toBe("highlightRename");
});
