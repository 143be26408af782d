import { openOfficeSeam, workbookOf, type OfficeSeam, type SeamOptions } from "../support/officeSeam";
import { codeOf, errorOf, onSheet } from "../support/office/run";

const open = (options: SeamOptions = {}): OfficeSeam =>
  openOfficeSeam({ workbook: workbookOf({ Team: [["Anna", "é".repeat(3000)]] }), ...options });

const read = (seam: OfficeSeam, address = "A1:B1"): Promise<unknown[][]> =>
  onSheet(seam, "Team", async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const write = (seam: OfficeSeam, value: string): Promise<unknown> =>
  onSheet(seam, "Team", (sheet) => (sheet.getRange("A1").values = [[value]]));

describe("a request that is too large", () => {
  test("in bytes of UTF-8, not in characters, is refused whole, and nothing of it is done", async () => {
    const seam = open({ limits: { payloadBytes: 1500 } });
    await write(seam, "x".repeat(500));
    expect(await codeOf(write(seam, "é".repeat(700)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(seam.sheet("Team").rows[0]?.cells[0]?.content).toBe("x".repeat(500));
    const [fits, tooLarge] = seam.requests.filter(({ isCleanUp }) => !isCleanUp);
    expect(fits?.requestBytes).toBeLessThan(1500);
    expect([tooLarge?.requestBytes, tooLarge?.responseBytes]).toEqual([expect.any(Number), 0]);
  });

  test("has 5 MB where nothing else is said", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    const values = Array.from({ length: 180 }, () => ["y".repeat(30_000)]);
    const writing = onSheet(seam, "Team", (sheet) => (sheet.getRange("A1:A180").values = values));
    expect(await codeOf(writing)).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("an answer that is too large", () => {
  test("is refused, though what was asked for has been done", async () => {
    const seam = open({ limits: { payloadBytes: 9000 } });
    const action = onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("A1").values = [["done"]];
      const ranges = ["B1", "A1:B1"].map((address) => sheet.getRange(address).load("values"));
      await context.sync();
      return ranges;
    });
    expect(await codeOf(action)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(seam.sheet("Team").rows[0]?.cells[0]?.content).toBe("done");
  });

  test("of more than 5,000,000 cells is not even tried", async () => {
    expect(await codeOf(read(open(), "A1:E1000001"))).toBe("RangeExceedsLimit");
    expect(await codeOf(read(open({ limits: { cells: 10 } }), "A1:B6"))).toBe("RangeExceedsLimit");
    expect((await read(open({ limits: { cells: 10 } }), "A1:B5")).length).toBe(5);
  });
});

describe("a user who types into a cell", () => {
  test("keeps Excel from answering until the cell is left", async () => {
    const seam = open();
    seam.enterCell();
    const error = await errorOf(read(seam));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    expect(error.message).toMatch(/cell-editing mode/);
    seam.leaveCell();
    expect((await read(seam))[0]?.[0]).toBe("Anna");
  });

  test("is waited for by a request that says so", async () => {
    const seam = open();
    seam.enterCell();
    const reading = seam.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem("Team").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    await seam.settle();
    seam.user.write("Team", "A1", "Ben");
    seam.leaveCell();
    expect(await reading).toEqual([["Ben"]]);
  });
});

describe("an Excel that refuses whole requests", () => {
  test.each([
    ["throttled", "ActivityLimitReached", 429],
    ["noPermission", "AccessDenied", 401],
    ["modalDialog", "WriteNotSupportedWhenModalDialogOpen", 400],
    ["timedOut", "InvalidOrTimedOutSession", 408],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded", 400],
    ["responseTooLarge", "ResponsePayloadSizeLimitExceeded", 400],
    ["cellEditMode", "InvalidOperationInCellEditMode", 400],
    ["internalError", "GeneralException", 500],
  ] as const)("because it is %s, ends Excel.run with %s", async (reason, code, status) => {
    const seam = open();
    seam.failNext(reason);
    const error = await errorOf(read(seam));
    expect([error.code, (error as { httpStatusCode?: number }).httpStatusCode]).toEqual([code, status]);
    expect((await read(seam))[0]?.[0]).toBe("Anna");
  });

  test("several times, so that trying again pays", async () => {
    const seam = open();
    seam.failNext("throttled", 2);
    expect([await codeOf(read(seam)), await codeOf(read(seam))]).toEqual([
      "ActivityLimitReached",
      "ActivityLimitReached",
    ]);
    expect((await read(seam))[0]?.[0]).toBe("Anna");
  });
});
