import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf } from "../support/officeSeam";
import { onSheet } from "../support/office/run";

describe("the seam", () => {
  test("puts Excel and Office where add-in code looks for them, and takes them away again", () => {
    const before = [typeof Excel, typeof Office, typeof OfficeExtension];
    const seam = openOfficeSeam();
    const uninstall = seam.install();
    expect([Excel, Office, OfficeExtension]).toEqual([seam.Excel, seam.Office, seam.OfficeExtension]);
    uninstall();
    expect([typeof Excel, typeof Office, typeof OfficeExtension]).toEqual(before);
  });

  test(`counts requests, their actions and their bytes both ways (${guess("cdn-protocol")})`, async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [["Zoë"]] }) });
    await onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      range.values = [["é"]];
    });
    const [read, write] = seam.requests;
    expect(read?.actions.filter((action) => action !== "instantiate")).toEqual(["method _KeepReference", "query"]);
    expect(write?.actions).toContain("set Values");
    for (const request of [read, write]) {
      expect(request?.requestBytes).toBeGreaterThan(50);
      expect(request?.responseBytes).toBeGreaterThan(20);
    }
    expect(seam.roundTrips()).toBe(2);
  });

  test("runs what happens meanwhile after as many requests as are asked for", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [[1]] }) });
    seam.meanwhile(() => {
      seam.user.write("Team", "A1", 3);
    }, 2);
    const seen = await onSheet(seam, "Team", async (sheet, context) => {
      const found: unknown[] = [];
      for (let step = 0; step < 3; step++) {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        found.push(range.values[0]?.[0]);
      }
      return found;
    });
    expect(seen).toEqual([1, 1, 3]);
  });

  test("tells which sets the host declares", () => {
    const { Office } = openOfficeSeam({ excelApi: "1.10" });
    const isSupported = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([isSupported("1.9"), isSupported("1.10"), isSupported("1.11"), isSupported("1.2")]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(Office.context.requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });
});
