import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { CellPlan } from "./buildSheet";
import { buildWorkbook, type WorkbookPlan } from "./buildWorkbook";

const reopen = (workbook: WorkbookPlan): WorkBook =>
  read(buildWorkbook(workbook), { cellFormula: true, cellNF: true, cellStyles: true });

const oneSheet = (cells: Record<string, CellPlan>): WorkbookPlan => ({ sheets: [{ name: "Team", cells }] });

const cellOf = (workbook: WorkBook, address: string): CellObject => workbook.Sheets["Team"]?.[address] as CellObject;

describe("a workbook written for a test", () => {
  test("holds every kind of value as it was written down", () => {
    const workbook = reopen(
      oneSheet({
        A1: "IT\u00a0management",
        B1: 5,
        C1: true,
        D1: { kind: "error", code: "#REF!" },
        E1: { kind: "percent", fraction: 0.5 },
        F1: { kind: "date", serial: 46178 },
      }),
    );
    expect(cellOf(workbook, "A1")).toMatchObject({ t: "s", v: "IT\u00a0management" });
    expect(cellOf(workbook, "B1")).toMatchObject({ t: "n", v: 5 });
    expect(cellOf(workbook, "C1")).toMatchObject({ t: "b", v: true });
    expect(cellOf(workbook, "D1")).toMatchObject({ t: "e", w: "#REF!" });
    expect(cellOf(workbook, "E1")).toMatchObject({ t: "n", v: 0.5, w: "50%" });
    expect(cellOf(workbook, "F1")).toMatchObject({ t: "n", v: 46178, w: "2026-06-05" });
  });

  test("keeps a formula beside its last result", () => {
    const workbook = reopen(oneSheet({ A1: { formula: 'IF(1<2,"a","b")', value: "a" } }));
    expect(cellOf(workbook, "A1")).toMatchObject({ t: "s", v: "a", f: 'IF(1<2,"a","b")' });
  });

  test.each(["Gannet & Daughters", '<Level "5">', " 5 ", "two\nlines", "_x0041_", "bell\u0007", "carriage\rreturn"])(
    "keeps the text %j to the letter",
    (text) => {
      expect(cellOf(reopen(oneSheet({ A1: text })), "A1").v).toBe(text);
    },
  );

  test("shows numbers in the format of their style", () => {
    const workbook = reopen(
      oneSheet({
        A1: { value: { kind: "date", serial: 46178 }, style: { format: "d-mmm" } },
        A2: { value: 3.456, style: { format: "0.0", bold: true, fill: "F3E9DA" } },
      }),
    );
    expect(cellOf(workbook, "A1").w).toBe("5-Jun");
    expect(cellOf(workbook, "A2").w).toBe("3.5");
  });

  test("keeps merges, hidden rows and columns, widths, the filter and hidden sheets", () => {
    const workbook = reopen({
      sheets: [
        {
          name: "Team",
          cells: { B2: "Name", C2: "Level", B3: "Ines" },
          merges: ["B3:B4"],
          rows: { 4: { hidden: true } },
          columns: { C: { hidden: true }, B: { width: 30 } },
          filter: "B2:C4",
        },
        { name: "Lists", visibility: "hidden", cells: {} },
        { name: "Codes", visibility: "very-hidden", cells: {} },
      ],
    });
    const sheet = workbook.Sheets["Team"];
    expect(sheet?.["!merges"]).toEqual([{ s: { r: 2, c: 1 }, e: { r: 3, c: 1 } }]);
    expect(sheet?.["!rows"]?.[3]).toMatchObject({ hidden: true });
    expect(sheet?.["!cols"]?.[1]).toMatchObject({ width: 30 });
    expect(sheet?.["!cols"]?.[2]).toMatchObject({ hidden: true });
    expect(sheet?.["!autofilter"]).toEqual({ ref: "B2:C4" });
    expect(workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1, 2]);
  });

  test("names a table's columns by its header cells", () => {
    const file = buildWorkbook({
      sheets: [
        { name: "Read me", cells: { A1: "Hello" } },
        { name: "Roles", cells: { B2: "Role", C2: "Codes & level" }, tables: [{ name: "Roles", area: "B2:C4" }] },
      ],
    });
    const parts = unzipSync(file);
    const table = strFromU8(parts["xl/tables/table1.xml"] ?? new Uint8Array());
    expect(table).toContain('<tableColumn id="2" name="Codes &amp; level"/>');
    expect(Object.keys(parts)).toContain("xl/worksheets/_rels/sheet2.xml.rels");
  });

  test("refuses a table without headings, which Excel would call damaged", () => {
    const sheet = { name: "Roles", cells: { B2: "Role" }, tables: [{ name: "Roles", area: "B2:C4" }] };
    expect(() => buildWorkbook({ sheets: [sheet] })).toThrow("C2 heads a column of a table and holds no text");
  });

  test("is the same file each time", () => {
    const plan = oneSheet({ A1: "ITMG", B1: { value: 5, style: { bold: true } } });
    expect(buildWorkbook(plan)).toEqual(buildWorkbook(plan));
  });
});
