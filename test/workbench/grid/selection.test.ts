import fc from "fast-check";
import { areaAt, workbookOf, type SheetPlan } from "../../support/officeSeam";
import { formatReference } from "../../../src/workbench/api/address";
import { nextCell } from "../../../src/workbench/grid/selection/cycle";
import { targetOf } from "../../../src/workbench/grid/selection/goTo";
import { everythingAround, lastUsedCell } from "../../../src/workbench/grid/selection/region";
import {
  addArea,
  currentArea,
  extendTo,
  selectArea,
  selectCell,
  selectColumns,
  selectRows,
  type Selection,
} from "../../../src/workbench/grid/selection/selection";
import { jumpFrom, stepFrom, WAYS } from "../../../src/workbench/grid/selection/steps";
import { summaryOf } from "../../../src/workbench/grid/selection/summary";
import type { Sheet } from "../../../src/workbench/model/book";
import { formatCell, type CellAddress } from "../../../src/workbook/address";

function sheetOf(plan: SheetPlan): Sheet {
  const [sheet] = workbookOf({ Team: plan }).book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
}

const cellOf = (address: string): CellAddress => {
  const { top: row, left: column } = areaAt(address);
  return { row, column };
};

const shown = ({ areas, active }: Selection): string => `${areas.map(formatReference).join(",")} ${formatCell(active)}`;

describe("selecting", () => {
  const sheet = sheetOf({ merges: ["B2:C3", "D3:D5"] });

  test("takes a merged area as a whole, and grows by whole ones", () => {
    expect(shown(selectCell(sheet, cellOf("C3")))).toBe("B2:C3 B2");
    expect(shown(extendTo(sheet, selectCell(sheet, cellOf("A1")), cellOf("B2")))).toBe("A1:C3 A1");
    expect(shown(extendTo(sheet, selectCell(sheet, cellOf("C2")), cellOf("D3")))).toBe("B2:D5 B2");
  });

  test("adds further areas, of which the last grows", () => {
    const two = addArea(sheet, selectCell(sheet, cellOf("A1")), selectCell(sheet, cellOf("F1")));
    expect(shown(two)).toBe("A1,F1 F1");
    expect(shown(extendTo(sheet, two, cellOf("G2")))).toBe("A1,F1:G2 F1");
  });

  test("takes whole rows and columns, in any order", () => {
    expect(shown(selectRows(4, 2))).toBe("3:5 A5");
    expect(shown(selectColumns(1, 3))).toBe("B:D B1");
  });

  test("covers both ends, whatever they are", () => {
    const place = fc.tuple(fc.nat(8), fc.nat(8)).map(([row, column]) => ({ row, column }) as CellAddress);
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { top, left, bottom, right } = currentArea(extendTo(sheet, selectCell(sheet, from), to));
        for (const { row, column } of [from, to]) {
          expect(row >= top && row <= bottom && column >= left && column <= right).toBe(true);
        }
      }),
    );
  });
});

describe("going through cells", () => {
  const sheet = sheetOf({
    rows: [["Name", "ITMG"], ["Anna", 5], ["Ben", 4], [], ["Note"]], // prettier-ignore
    hiddenRows: [3],
    hiddenColumns: ["C:C"],
    merges: ["E2:F3"],
  });
  const step = (from: string, way: keyof typeof WAYS): string => formatCell(stepFrom(sheet, cellOf(from), WAYS[way]));
  const jump = (from: string, way: keyof typeof WAYS): string => formatCell(jumpFrom(sheet, cellOf(from), WAYS[way]));

  test("passes over what is hidden or merged, and stays at the edge", () => {
    expect(step("A2", "down")).toBe("A4");
    expect(step("B1", "right")).toBe("D1");
    expect(step("E2", "right")).toBe("G2");
    expect(step("A1", "up")).toBe("A1");
  });

  test("jumps to the end of what is filled, over gaps, and to the ends of the sheet", () => {
    expect(jump("A1", "down")).toBe("A2");
    expect(jump("A2", "down")).toBe("A5");
    expect(jump("A5", "down")).toBe("A1048576");
    expect(jump("B1", "right")).toBe("XFD1");
    expect(jump("B2", "left")).toBe("A2");
    expect(jump("A1048576", "up")).toBe("A5");
  });

  test("goes on with Enter and Tab, within the selection where it has several cells", () => {
    const down = { by: "rows", step: 1 } as const;
    const right = { by: "columns", step: 1 } as const;
    const back = { by: "columns", step: -1 } as const;
    const block = selectArea(sheet, areaAt("A1:B2"));
    expect(shown(nextCell(sheet, selectCell(sheet, cellOf("A1")), right))).toBe("B1 B1");
    expect(shown(nextCell(sheet, block, down))).toBe("A1:B2 A2");
    expect(shown(nextCell(sheet, { ...block, active: cellOf("B2") }, right))).toBe("A1:B2 A1");
    expect(shown(nextCell(sheet, block, back))).toBe("A1:B2 B2");
    const two = addArea(sheet, block, selectCell(sheet, cellOf("D1")));
    expect(shown(nextCell(sheet, two, down))).toBe("D1,A1:B2 A1");
  });
});

describe("blocks of cells", () => {
  const sheet = sheetOf({ rows: [["Name", "ITMG"], ["Anna", 5], ["Ben"]], at: "B2", hiddenRows: [4] }); // prettier-ignore

  test("end at empty rows and columns; after that comes the whole sheet", () => {
    const around = (cell: string, selected: string): string =>
      formatReference(everythingAround(sheet, cellOf(cell), areaAt(selected)));
    expect(around("B3", "B3")).toBe("B2:C4");
    expect(around("B3", "B2:C4")).toBe("1:1048576");
    expect(around("H20", "H20")).toBe("1:1048576");
    expect(formatCell(lastUsedCell(sheet))).toBe("C4");
  });

  test("are found at once in a long sheet", () => {
    const long = sheetOf({ rows: Array.from({ length: 5000 }, (_, row) => [`Person ${row}`, row]) });
    expect(formatReference(everythingAround(long, cellOf("A2500"), areaAt("A2500")))).toBe("A1:B5000");
  });

  test("are counted and added up, each cell once and without hidden ones", () => {
    expect(summaryOf(sheet, [areaAt("B2:C4"), areaAt("C3")])).toEqual({ count: 4, numbers: 1, sum: 5 });
  });
});

describe("the name box", () => {
  const bench = workbookOf(
    { Team: { rows: [["Name"], ["Anna"]], tables: { Skills: "A1:A2" } }, "My list": [], Old: { visibility: "hidden" } }, // prettier-ignore
    { names: { levels: "='My list'!$B$2:$B$9" } },
  );
  const [team] = bench.book.sheets;
  const target = (text: string): string | undefined => {
    const found = team === undefined ? undefined : targetOf(bench.book, team, text);
    return found === undefined ? undefined : `${found.sheet.name} ${formatReference(found.area)}`;
  };

  test("takes addresses, names and tables", () => {
    expect(target("b3")).toBe("Team B3");
    expect(target("C:D")).toBe("Team C:D");
    expect(target("'My list'!B2:C3")).toBe("My list B2:C3");
    expect(target("LEVELS")).toBe("My list B2:B9");
    expect(target("skills")).toBe("Team A2");
  });

  test("does not lead to what is nowhere, or not in sight", () => {
    expect(target("Nobody")).toBeUndefined();
    expect(target("Old!A1")).toBeUndefined();
    expect(target("A0")).toBeUndefined();
  });
});
