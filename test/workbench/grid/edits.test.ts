import fc from "fast-check";
import { areaAt, workbookOf } from "../../support/officeSeam";
import { formatReference } from "../../../src/workbench/api/address";
import { editCells } from "../../../src/workbench/grid/edit/cellsEdit";
import { copyCells, pasteCells } from "../../../src/workbench/grid/edit/copiedCells";
import { fillCells, fillTarget } from "../../../src/workbench/grid/edit/fillCells";
import { createHistory, type Edit } from "../../../src/workbench/grid/edit/history";
import { hideLines, resizeLines } from "../../../src/workbench/grid/edit/linesEdit";
import { deleteLines, insertLines } from "../../../src/workbench/grid/edit/shiftEdit";
import { WHOLE_SHEET } from "../../../src/workbench/model/areas";
import type { Sheet } from "../../../src/workbench/model/book";
import { eachCell } from "../../../src/workbench/model/cells";
import { ShiftConflict } from "../../../src/workbench/model/structure/insert";
import type { Workbench } from "../../../src/workbench/model/workbench";
import { clearContents, writeCells } from "../../../src/workbench/model/write";
import { formatCell } from "../../../src/workbook/address";

function open(): { bench: Workbench; sheet: Sheet; other: Sheet } {
  const bench = workbookOf(
    {
      Team: {
        rows: [["Name", "ITMG", "PROC"], ["Anna", 5, 4], ["Ben", 4, "x"], ["Chiara", 6, true]], // prettier-ignore
        formulas: { E2: { formula: "SUM(B$2:C2)", result: 9 }, E4: { formula: "B4*2", result: 12 } },
        numberFormats: { "C2:C4": "0.0" },
        fills: { A3: "#FF0000" },
        bold: ["A1:C1"],
        tables: { Skills: "A1:C4" },
        merges: ["G2:H3"],
        formats: [{ areas: ["A2:C4", "F9"], formula: "=$B2>3" }],
        validations: { "B2:B4": { list: { inCellDropDown: true, source: "=$G$9:$G$12" } } },
        hiddenRows: [6],
      },
      Lists: { formulas: { A1: { formula: "Team!B3*2", result: 8 }, B1: { formula: "SUM(Team!B2:B4)", result: 15 } } },
    },
    { names: { levels: "=Team!$B$2:$B$4" } },
  );
  const [sheet, other] = bench.book.sheets;
  if (sheet === undefined || other === undefined) throw new Error("There are no sheets.");
  sheet.notes.push({ area: areaAt("B3"), author: "Anna", text: "On leave" });
  return { bench, sheet, other };
}

/** Everything that a user could see of a workbook. */
function stateOf({ book }: Workbench): object {
  return book.sheets.map((sheet) => {
    const cells: string[] = [];
    eachCell(sheet, WHOLE_SHEET, ({ content, formula, style }, at) => {
      const shown = JSON.stringify([content, formula, book.styles.styles[style]?.numberFormat, style]);
      if (content !== undefined || style !== 0) cells.push(`${formatCell(at)} ${shown}`);
    });
    return {
      cells,
      rows: sheet.rows.flatMap((row, index) =>
        row?.hidden === true || row?.height !== undefined ? [[index, row.hidden, row.height]] : [],
      ),
      columns: sheet.columns.flatMap((column, index) =>
        column?.hidden === true || column?.width !== undefined ? [[index, column.hidden, column.width]] : [],
      ),
      merges: sheet.merges.map(formatReference),
      tables: sheet.tables.map(({ name, area }) => [name, formatReference(area)]),
      notes: sheet.notes.map(({ area }) => formatReference(area)),
      formats: sheet.formats.map((format) => [
        format.areas.map(formatReference),
        "formula" in format && format.formula,
      ]),
      validations: sheet.validations.map(({ areas, rule }) => [areas.map(formatReference), rule]),
      names: book.names.map(({ formula }) => formula),
    };
  });
}

type Step = (bench: Workbench, sheet: Sheet) => Edit;

const area = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(2), fc.nat(2))
  .map(([top, left, rows, columns]) =>
    areaAt(`${String.fromCharCode(65 + left)}${top + 1}:${String.fromCharCode(65 + left + columns)}${top + rows + 1}`),
  );
const value = fc.constantFrom("Dana", 7, "", "50%", "=B2+1", "5/6/2026", true);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(area, value).map(
    ([at, text]): Step =>
      (bench, sheet) =>
        editCells(bench, sheet, [at], () => {
          writeCells(bench, sheet, at, text);
        }),
  ),
  area.map(
    (at): Step =>
      (bench, sheet) =>
        editCells(bench, sheet, [at], () => {
          clearContents(bench, sheet, at);
        }),
  ),
  fc.tuple(fc.nat(6), fc.nat(2)).map(
    ([row, more]): Step =>
      (bench, sheet) =>
        insertLines(bench, sheet, areaAt(`${row + 1}:${row + 1 + more}`)),
  ),
  fc.tuple(fc.nat(6), fc.nat(1)).map(
    ([row, more]): Step =>
      (bench, sheet) =>
        deleteLines(bench, sheet, areaAt(`${row + 1}:${row + 1 + more}`)),
  ),
  fc.constantFrom("A:A", "B:C", "E:E").map(
    (columns): Step =>
      (bench, sheet) =>
        insertLines(bench, sheet, areaAt(columns)),
  ),
  fc.constantFrom("A:A", "B:C", "E:E").map(
    (columns): Step =>
      (bench, sheet) =>
        deleteLines(bench, sheet, areaAt(columns)),
  ),
  fc.nat(6).map(
    (from): Step =>
      (bench, sheet) =>
        hideLines(bench, sheet, { kind: "rows", from, to: from + 1 }, true),
  ),
  fc.nat(6).map(
    (from): Step =>
      (bench, sheet) =>
        resizeLines(bench, sheet, { kind: "columns", from, to: from }, 90),
  ),
);

describe("what the user has done", () => {
  test("is taken back and done again, step by step, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const { bench, sheet } = open();
        const history = createHistory();
        const states = [stateOf(bench)];
        for (const run of steps) {
          try {
            history.add(run(bench, sheet));
            states.push(stateOf(bench));
          } catch (error) {
            // A table or a merged area would be torn apart: nothing has happened.
            if (!(error instanceof ShiftConflict)) throw error;
          }
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(history.undo()).toBeDefined();
          expect(stateOf(bench)).toEqual(state);
        }
        expect(history.undo()).toBeUndefined();
        for (const state of states.slice(1)) {
          expect(history.redo()).toBeDefined();
          expect(stateOf(bench)).toEqual(state);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("brings back formulas that had lost what they refer to", () => {
    const { bench, sheet, other } = open();
    const edit = deleteLines(bench, sheet, areaAt("3:3"));
    expect(other.rows[0]?.cells[0]?.formula).toBe("Team!#REF!*2");
    edit.undo();
    expect(other.rows[0]?.cells[0]?.formula).toBe("Team!B3*2");
    expect(other.rows[0]?.cells[0]?.content).toBe(8);
  });

  test("is told to whoever listens, as any other change", () => {
    const { bench, sheet } = open();
    const edit = editCells(bench, sheet, [areaAt("B2")], () => {
      writeCells(bench, sheet, areaAt("B2"), 7);
    });
    const told: unknown[] = [];
    bench.listeners.add((event) => told.push(event));
    edit.undo();
    expect(told).toEqual([
      { kind: "cells-changed", sheet, area: areaAt("B2"), change: "RangeEdited", before: { content: 7 } },
    ]);
  });

  test("is forgotten once something else was done after it was taken back", () => {
    const { bench, sheet } = open();
    const history = createHistory();
    const write = (text: string): void => {
      history.add(
        editCells(bench, sheet, [areaAt("A2")], () => {
          writeCells(bench, sheet, areaAt("A2"), text);
        }),
      );
    };
    write("one");
    history.undo();
    write("two");
    expect(history.redo()).toBeUndefined();
    expect(history.touches(sheet, areaAt("A1:A3"))).toBe(true);
    expect(history.touches(sheet, areaAt("B2"))).toBe(false);
  });
});

/** What some cells hold, and their formulas. */
const held = (sheet: Sheet, address: string): unknown[] => {
  const cells: unknown[] = [];
  eachCell(sheet, areaAt(address), ({ content, formula }) =>
    cells.push(formula === undefined ? content : `=${formula}`),
  );
  return cells;
};

describe("copied cells", () => {
  test("take their formulas and looks along, and texts stay texts", () => {
    const { bench, sheet } = open();
    writeCells(bench, sheet, areaAt("D4"), "'5-6");
    pasteCells(bench, sheet, areaAt("J12:K13"), copyCells(sheet, areaAt("D4:E4")), false);
    expect(held(sheet, "J12:K13")).toEqual(["5-6", "=H12*2", "5-6", "=H13*2"]);
    pasteCells(bench, sheet, areaAt("J2"), copyCells(sheet, areaAt("A3")), false);
    expect(bench.book.styles.styles[sheet.rows[1]?.cells[9]?.style ?? 0]?.fill.color).toBe("#FF0000");
  });

  test("keep their formulas as they are when they are moved", () => {
    const { bench, sheet } = open();
    pasteCells(bench, sheet, areaAt("J12"), copyCells(sheet, areaAt("E4")), true);
    expect(held(sheet, "J12")).toEqual(["=B4*2"]);
  });
});

describe("the fill handle", () => {
  test("fills beside its cells, the longer way", () => {
    const target = (cell: string): string | undefined => {
      const { top: row, left: column } = areaAt(cell);
      const found = fillTarget(areaAt("B2:C3"), { row, column });
      return found === undefined ? undefined : formatReference(found);
    };
    expect(target("C9")).toBe("B4:C9");
    expect(target("H4")).toBe("D2:H3");
    expect(target("A1")).toBe("B1:C1");
    expect(target("A3")).toBe("A2:A3");
    expect(target("C2")).toBeUndefined();
  });

  test("continues numbers, days and counted texts, and shifts formulas", () => {
    const { bench, sheet } = open();
    writeCells(bench, sheet, areaAt("J1:M2"), [[1, "5/6/2026", "Team 9", "=B1"], [3, "", "", ""]]); // prettier-ignore
    fillCells(bench, sheet, areaAt("J1:J2"), areaAt("J3:J5"));
    fillCells(bench, sheet, areaAt("K1:M1"), areaAt("K2:M3"));
    expect(held(sheet, "J3:J5")).toEqual([5, 7, 9]);
    expect(held(sheet, "K2:K3")).toEqual([46149, 46150]);
    expect(held(sheet, "L2:M3")).toEqual(["Team 10", "=B2", "Team 11", "=B3"]);
  });

  test("goes backwards too", () => {
    const { bench, sheet } = open();
    writeCells(bench, sheet, areaAt("M9:N9"), [[10, 20]]);
    fillCells(bench, sheet, areaAt("M9:N9"), areaAt("K9:L9"));
    expect(held(sheet, "K9:N9")).toEqual([-10, 0, 10, 20]);
  });
});
