import { areaAt, workbookOf, type SheetPlan } from "../../support/officeSeam";
import { hitAt } from "../../../src/workbench/grid/geometry/hit";
import { boxOf, cellsIn, layoutOf, type Layout } from "../../../src/workbench/grid/geometry/layout";
import { sheetAxes } from "../../../src/workbench/grid/geometry/sheetAxes";
import { formatReference } from "../../../src/workbench/api/address";
import type { Sheet } from "../../../src/workbench/model/book";

interface View {
  readonly plan?: SheetPlan;
  readonly frozen?: Sheet["frozen"];
  readonly left?: number;
  readonly top?: number;
}

/** A sheet in a view of 400 by 200 pixels, with headings of 40 by 20. */
function view({ plan = {}, frozen = { rows: 0, columns: 0 }, left = 0, top = 0 }: View = {}): {
  sheet: Sheet;
  layout: Layout;
} {
  const [sheet] = workbookOf({ Team: plan }).book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  sheet.frozen = frozen;
  const axes = sheetAxes(sheet, new Map());
  const headings = { width: 40, height: 20 };
  return { sheet, layout: layoutOf({ axes, sheet, width: 400, height: 200, scroll: { left, top }, headings }) };
}

/** The cells that each pane shows. */
const seen = ({ layout }: { layout: Layout }): string[] =>
  layout.panes.flatMap((pane) => {
    const area = cellsIn(pane);
    return area === undefined ? [] : [formatReference(area)];
  });

describe("what is in sight of a sheet", () => {
  test("begins with A1, in columns of 64 and rows of 20 pixels", () => {
    expect(seen(view())).toEqual(["A1:F9"]);
    expect(boxOf(view().layout, view().sheet, areaAt("B2"))).toEqual({ x: 104, y: 40, width: 64, height: 20 });
  });

  test("moves with the scroll bars, by pixels", () => {
    const scrolled = view({ left: 70, top: 25 });
    expect(seen(scrolled)).toEqual(["B2:G11"]);
    expect(boxOf(scrolled.layout, scrolled.sheet, areaAt("B2"))).toMatchObject({ x: 34, y: 15 });
  });

  test("keeps frozen rows and columns where they are", () => {
    const scrolled = view({ frozen: { rows: 1, columns: 2 }, left: 64, top: 200 });
    expect(seen(scrolled)).toEqual(["D12:G19", "D1:G1", "A12:B19", "A1:B1"]);
    expect(boxOf(scrolled.layout, scrolled.sheet, areaAt("B1"))).toMatchObject({ x: 104, y: 20 });
  });

  test("passes over hidden rows and columns", () => {
    const { layout } = view({ plan: { hiddenRows: [2, 3], hiddenColumns: ["B:C"] } });
    expect(layout.rows.moving.lines.map(({ index }) => index + 1)).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(layout.columns.moving.lines.map(({ index }) => index)).toEqual([0, 3, 4, 5, 6, 7]);
  });
});

describe("what lies under a point", () => {
  const { layout } = view({ frozen: { rows: 1, columns: 0 }, top: 100 });

  test("is a cell, frozen or moved", () => {
    expect(hitAt(layout, 110, 30)).toEqual({ kind: "cell", cell: { row: 0, column: 1 } });
    expect(hitAt(layout, 110, 45)).toEqual({ kind: "cell", cell: { row: 6, column: 1 } });
  });

  test("is a heading, or the edge of one", () => {
    expect(hitAt(layout, 10, 10)).toEqual({ kind: "corner" });
    expect(hitAt(layout, 70, 10)).toEqual({ kind: "column-heading", column: 0 });
    expect(hitAt(layout, 106, 10)).toEqual({ kind: "column-heading", column: 1, edge: 0 });
    expect(hitAt(layout, 10, 50)).toEqual({ kind: "row-heading", row: 6 });
    expect(hitAt(layout, 10, 58)).toEqual({ kind: "row-heading", row: 6, edge: 6 });
  });

  test("is the nearest cell where the point is outside", () => {
    expect(hitAt(layout, 900, 900)).toEqual({ kind: "cell", cell: { row: 13, column: 5 } });
  });
});
