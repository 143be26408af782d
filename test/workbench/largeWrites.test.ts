import { openOfficeSeam, workbookOf } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const ROWS = 100_000;
const COLUMNS = 10;

const row = (index: number): unknown[] =>
  Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? `Person ${index}` : ((index + column) % 7) + 1));

describe("a large sheet", () => {
  test("is written in several requests and read back whole", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    const step = 20_000;
    for (let from = 0; from < ROWS; from += step) {
      await onSheet(seam, "Team", (sheet) => {
        const values = Array.from({ length: step }, (_, index) => row(from + index));
        sheet.getRangeByIndexes(from, 0, step, COLUMNS).values = values;
      });
    }
    expect(seam.requests.every(({ requestBytes }) => requestBytes < 5 * 1024 * 1024)).toBe(true);
    const [used, last] = await onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getUsedRange(true).load("address,cellCount");
      const rows = sheet.getRange("A80001:J100000").load("values");
      await context.sync();
      return [[range.address, range.cellCount], rows.values];
    });
    expect(used).toEqual(["Team!A1:J100000", ROWS * COLUMNS]);
    expect(last).toEqual(Array.from({ length: 20_000 }, (_, index) => row(80_000 + index)));
  });

  test("is cut by office.js into pieces of 1,500 cells, which arrive in their places", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    const values = Array.from({ length: 1000 }, (_, index) => [index, 3 - index, index * 2]);
    const read = await onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getRange("C5:E1004");
      range.values = values;
      range.numberFormat = values.map(() => ["0", "0.0", "0.00"]);
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat.at(-1)];
    });
    expect(read).toEqual([values, ["0", "0.0", "0.00"]]);
    expect(seam.requests[0]?.actions.filter((action) => action === "set Values").length).toBe(2);
  });

  test("that does not fit its range is refused before the first piece is written", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    const values = Array.from({ length: 1000 }, () => [1, 2, 3]);
    expect(await codeOf(onSheet(seam, "Team", (sheet) => (sheet.getRange("A1:C999").values = values)))).toBe(
      "InvalidArgument",
    );
    expect(seam.sheet("Team").rows).toEqual([]);
  });
});
