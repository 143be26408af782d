import { failureOf } from "../../src/excel/failure";
import { openWorkbook } from "../../src/excel/openWorkbook";
import { formatArea } from "../../src/workbook/address";
import { workbookOf } from "../support/officeSeam";
import { cellsOf, inExcel, readAll } from "./inExcel";

const HEADINGS = ["Name", "Skill", "Level", "Since"];

/** A list of so many rows. */
const longList = (rows: number) => [
  HEADINGS,
  ...Array.from({ length: rows }, (_, row) => [`Person number ${row}`, "ITMG", 5 + (row % 3), "2024-01-05"]),
];

const sentenceOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "nothing went wrong",
    (error: unknown) => failureOf(error).message,
  );

test("a sheet is read as it is shown: texts, numbers, dates, percentages, truth values, errors, and where nothing is nothing", async () => {
  inExcel({ workbook: workbookOf({ Team: [["Anna", 5, "2024-01-05", "50%"], [], ["", true, "#REF!", "'5-6"]] }) });
  const [team] = await readAll();
  expect(team && cellsOf(team)).toEqual([
    ["Anna", 5, { kind: "date", serial: 45296 }, { kind: "percent", fraction: 0.5 }],
    [undefined, true, { kind: "error", code: "#REF!" }, "5-6"],
  ]);
  expect(team?.rows.map(({ row }) => row)).toEqual([0, 2]);
});

test("a matrix that begins further in keeps its places", async () => {
  inExcel({ workbook: workbookOf({ Team: [[], [], ["", "", "ITMG"], ["", "", 5]] }) });
  const [team] = await readAll();
  expect(team?.rows).toEqual([
    { row: 2, hidden: false, cells: [undefined, undefined, "ITMG"] },
    { row: 3, hidden: false, cells: [undefined, undefined, 5] },
  ]);
});

test("hidden rows and columns, merged areas, tables and hidden sheets are told", async () => {
  const workbook = workbookOf({
    Team: [
      ["Name", "ITMG"],
      ["Anna", 5],
      ["", 6],
      ["Ben", 7],
    ],
    Old: [["x"]],
  });
  inExcel({ workbook, excelApi: "1.13" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Team");
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("D1:E2").merge();
    sheet.tables.add("A1:B4", true).name = "Squad";
    context.workbook.worksheets.getItem("Old").visibility = "Hidden";
    await context.sync();
  });
  const [team, old] = await readAll();
  expect(team?.rows.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
  expect(team?.info.hiddenColumns).toEqual([{ from: 1, to: 1 }]);
  expect(team?.info.tables?.map(({ name, area }) => `${name} ${formatArea(area)}`)).toEqual(["Squad A1:B4"]);
  expect([team?.info.visibility, old?.info.visibility]).toEqual(["visible", "hidden"]);
});

test("merged areas are told by an Excel that knows them all, and not asked for in an older one", async () => {
  const workbook = workbookOf({
    Team: [
      ["Name", "ITMG"],
      ["Anna", 5],
      ["", 6],
    ],
  });
  const { workbook: bench } = inExcel({ workbook, excelApi: "1.13" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Team").getRange("A2:A3").merge();
    await context.sync();
  });
  const [newer] = await readAll();
  expect(newer?.info.merges?.map(formatArea)).toEqual(["A2:A3"]);
  inExcel({ workbook: bench, excelApi: "1.9" });
  const [older] = await readAll();
  expect(older?.info.merges).toBeUndefined();
});

test("ten rows and 100,000 rows cost the same number of requests but for the chunks", async () => {
  const few = inExcel({ workbook: workbookOf({ Team: longList(10) }) });
  await readAll();
  expect(few.roundTrips()).toBe(3);
  const many = inExcel({ workbook: workbookOf({ Team: longList(100_000) }) });
  const [team] = await readAll();
  expect(team?.rows).toHaveLength(100_001);
  const chunks = many.requests.filter(({ responseBytes }) => responseBytes > 50_000).length;
  expect(many.roundTrips()).toBe(2 + chunks);
  expect(chunks).toBeLessThan(15);
});

test("no request or answer comes near the five megabytes that Excel allows", async () => {
  const texts = Array.from({ length: 3_000 }, () => ["ITMG", "é".repeat(2_000)]);
  const seam = inExcel({ workbook: workbookOf({ Team: texts }) });
  await readAll();
  const most = Math.max(...seam.requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
  expect(most).toBeLessThan(5 * 1024 * 1024);
});

test("number formats are asked for only in columns that hold numbers", async () => {
  const words = Array.from({ length: 8_000 }, (_, row) => [`Person ${row}`, "ITMG", "senior"]);
  const seam = inExcel({ workbook: workbookOf({ Team: words }) });
  await readAll();
  const asked = seam.requests.map(({ responseBytes }) => responseBytes);
  const [, , first = 0, second = 0] = asked;
  expect(second / 5_000).toBeLessThan(first / 3_000);
});

test("a date that comes late in a long column of texts is a date all the same", async () => {
  const rows = [...Array.from({ length: 9_000 }, () => ["ITMG", "senior"]), ["ITMG", "5-6"]];
  inExcel({ workbook: workbookOf({ Team: rows }) });
  const [team] = await readAll();
  expect(team?.rows.at(-1)?.cells[1]).toMatchObject({ kind: "date" });
});

test("an answer that is too large is asked for again in halves, and nothing is lost or read twice", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: longList(500) }), limits: { payloadBytes: 12_000 } });
  const [team] = await readAll();
  expect(team?.rows.map(({ row }) => row)).toEqual(Array.from({ length: 501 }, (_, row) => row));
  expect(seam.requests.every(({ responseBytes }) => responseBytes <= 12_000)).toBe(true);
});

test("a single row that is too large ends in a sentence", async () => {
  inExcel({ workbook: workbookOf({ Team: [["ITMG", "x".repeat(9_000)]] }), limits: { payloadBytes: 6_000 } });
  expect(await sentenceOf(readAll())).toMatch(/^A row of the sheet holds more text than Excel can hand over/);
});

test("while a cell is being edited, a sentence says how to go on", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: [["ITMG", 5]] }) });
  seam.failNext("cellEditMode");
  expect(await sentenceOf(openWorkbook())).toMatch(/^A cell is being edited.*Enter.*Esc/);
});

test("a sheet that is deleted while it is read ends in a sentence that names it", async () => {
  const seam = inExcel({ workbook: workbookOf({ Team: longList(20_000), Other: [["x"]] }) });
  const deleteTeam = (): void => {
    const { sheets } = seam.workbook.book;
    sheets.splice(0, 1);
  };
  seam.meanwhile(deleteTeam, 3);
  expect(await sentenceOf(readAll(["Team"]))).toMatch(/^The sheet Team was deleted or renamed meanwhile/);
});

test("an Excel that is too busy is waited for, and asked again", async () => {
  jest.useFakeTimers();
  const seam = inExcel({ workbook: workbookOf({ Team: [["ITMG", 5]] }) });
  seam.failNext("throttled", 2);
  const opened = openWorkbook();
  await jest.advanceTimersByTimeAsync(10_000);
  expect((await opened).view.sheetNames).toEqual(["Team"]);
  expect(seam.roundTrips()).toBe(3);
  jest.useRealTimers();
});

test("an Excel that stays too busy ends in a sentence", async () => {
  jest.useFakeTimers();
  const seam = inExcel({ workbook: workbookOf({ Team: [["ITMG", 5]] }) });
  seam.failNext("throttled", 99);
  const sentence = sentenceOf(openWorkbook());
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await sentence).toMatch(/^Excel has too much to do/);
  jest.useRealTimers();
});

test("reading tells how far it is, and ends between two chunks when the user cancels", async () => {
  inExcel({ workbook: workbookOf({ Team: longList(30_000) }) });
  const controller = new AbortController();
  const heard: number[] = [];
  const onProgress = ({ rows, totalRows }: { rows: number; totalRows: number }): void => {
    heard.push(rows);
    expect(totalRows).toBe(30_001);
    if (heard.length === 2) controller.abort();
  };
  expect(await sentenceOf(readAll(["Team"], { onProgress, signal: controller.signal }))).toBe(
    "Cancelled: nothing was changed.",
  );
  expect(heard).toHaveLength(2);
});

test("an empty workbook has nothing to read", async () => {
  inExcel({ workbook: workbookOf({ Team: [] }) });
  const [team] = await readAll();
  expect(team?.rows).toEqual([]);
});
