import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam } from "../support/officeSeam";
import { onSheet } from "../support/office/run";

const open = (): OfficeSeam => openOfficeSeam({ workbook: workbookOf({ Team: [["Anna", 5]], Notes: [] }) });

type Changed = Excel.WorksheetChangedEventArgs;

/** Lets an add-in listen to changes of one sheet and of all. */
async function listening(seam: OfficeSeam): Promise<{ own: Changed[]; all: Changed[] }> {
  const heard = { own: [] as Changed[], all: [] as Changed[] };
  await onSheet(seam, "Team", (sheet, context) => {
    sheet.onChanged.add((event) => Promise.resolve(void heard.own.push(event)));
    context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.all.push(event)));
  });
  return heard;
}

const summary = ({ address, changeType, source, triggerSource }: Changed): unknown[] => [
  address,
  changeType,
  source,
  triggerSource,
];

describe("changes", () => {
  test("of the user's and of the add-in's own are told apart, of one sheet or of all", async () => {
    const seam = open();
    const heard = await listening(seam);
    seam.user.write("Team", "B1:B2", [[4], [3]]);
    seam.user.write("Notes", "A1", "x");
    await onSheet(seam, "Team", (sheet) => (sheet.getRange("C3").values = [["mine"]]));
    await seam.settle();
    expect(heard.own.map(summary)).toEqual([
      ["B1:B2", "RangeEdited", "Local", "Unknown"],
      ["C3", "RangeEdited", "Local", "ThisLocalAddin"],
    ]);
    expect(heard.all.map(({ worksheetId, address }) => [worksheetId, address])).toEqual([
      [seam.sheet("Team").id, "B1:B2"],
      [seam.sheet("Notes").id, "A1"],
      [seam.sheet("Team").id, "C3"],
    ]);
  });

  test("of a single cell come with what it held and holds (documented)", async () => {
    const seam = open();
    const heard = await listening(seam);
    seam.user.write("Team", "B1", "5-6");
    seam.user.write("Team", "C9", "new");
    seam.user.write("Team", "A1:B1", "both");
    await seam.settle();
    expect(heard.own.map(({ details }) => details as unknown)).toEqual([
      { valueBefore: 5, valueAfter: 46148, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      { valueBefore: "", valueAfter: "new", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      undefined,
    ]);
  });

  test("of rows, columns and cells that come and go say so", async () => {
    const seam = open();
    const heard = await listening(seam);
    seam.user.insert("Team", "2:3");
    seam.user.remove("Team", "2:2");
    seam.user.insert("Team", "B:B");
    seam.user.remove("Team", "B:B");
    seam.user.insert("Team", "A1", "Right");
    seam.user.remove("Team", "A1", "Left");
    await seam.settle();
    expect(
      heard.own.map(({ changeType, address, changeDirectionState: direction }) => [changeType, address, direction]),
    ).toEqual([
      ["RowInserted", "2:3", undefined],
      ["RowDeleted", "2:2", undefined],
      ["ColumnInserted", "B:B", undefined],
      ["ColumnDeleted", "B:B", undefined],
      ["CellInserted", "A1", { deleteShiftDirection: undefined, insertShiftDirection: "Right" }],
      ["CellDeleted", "A1", { deleteShiftDirection: "Left", insertShiftDirection: undefined }],
    ]);
  });

  test("give their range to a later request", async () => {
    const seam = open();
    const heard = await listening(seam);
    seam.user.write("Team", "B2", 7);
    await seam.settle();
    const values = await seam.Excel.run(async (context) => {
      const range = heard.own[0]?.getRange(context).load("values,address");
      await context.sync();
      return [range?.address, range?.values];
    });
    expect(values).toEqual(["Team!B2", [[7]]]);
  });

  test("reach a handler only after the answer to the request that it was added in, and no longer once it is removed", async () => {
    const seam = open();
    const heard: string[] = [];
    const registered = await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A9").values = [["same batch"]];
      return sheet.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    });
    await seam.settle();
    seam.user.write("Team", "A8", 1);
    await seam.settle();
    await seam.Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    seam.user.write("Team", "A7", 1);
    await seam.settle();
    expect(heard).toEqual(["A8"]);
  });

  test("are not heard in a workbook that is opened afterwards", async () => {
    const first = open();
    const heard = await listening(first);
    const second = open();
    second.user.write("Team", "A1", 1);
    first.user.write("Team", "A1", 1);
    await second.settle();
    expect(heard.own).toEqual([]);
  });
});

describe("what the user selects", () => {
  test("is heard by the workbook and by its sheet", async () => {
    const seam = open();
    const heard: unknown[] = [];
    await onSheet(seam, "Notes", (sheet, context) => {
      sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      sheet.onActivated.add(({ type }) => Promise.resolve(void heard.push(type)));
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void heard.push("workbook")));
    });
    seam.user.select("Notes", "B2:C3");
    await seam.settle();
    expect(heard.sort()).toEqual(["B2:C3", "WorksheetActivated", "workbook"]);
    seam.user.select("Notes", "B2:C3");
    await seam.settle();
    expect(heard.length).toBe(3);
  });
});

describe("sheets that come, go and are renamed", () => {
  test(`are heard of (${guess("name-changed-event")})`, async () => {
    const seam = open();
    const heard: unknown[] = [];
    await seam.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type }) => Promise.resolve(void heard.push(type)));
      worksheets.onDeleted.add(({ worksheetId }) => Promise.resolve(void heard.push(worksheetId)));
      worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void heard.push(worksheetId)));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
        Promise.resolve(void heard.push(`${nameBefore} → ${nameAfter}`)),
      );
      await context.sync();
    });
    const ids = seam.workbook.book.sheets.map(({ id }) => id);
    seam.user.addSheet("Report");
    seam.user.renameSheet("Report", "My report");
    seam.user.deleteSheet("Team");
    await seam.settle();
    expect(heard).toEqual(["WorksheetAdded", "Report → My report", ids[0], ids[1]]);
  });
});
