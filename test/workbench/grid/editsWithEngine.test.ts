import { attachEngine } from "../../../src/workbench/formula/engine";
import { editCells } from "../../../src/workbench/grid/edit/cellsEdit";
import { deleteLines } from "../../../src/workbench/grid/edit/shiftEdit";
import { cellAt } from "../../../src/workbench/model/cells";
import { writeCells, type Entered } from "../../../src/workbench/model/write";
import { areaAt, workbookOf } from "../../support/officeSeam";

function open() {
  const bench = workbookOf({ Team: [["Anna", 1], ["Ben", 2], ["Chiara", 3]] }); // prettier-ignore
  const [sheet] = bench.book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  const engine = attachEngine(bench);
  const write = (address: string, value: Entered): void => {
    writeCells(bench, sheet, areaAt(address), value);
  };
  write("D1", "=SUM(B1:B3)");
  write("D2", "=B2*10");
  write("D3", "=SEQUENCE(3)");
  /** What some cells of column D show once everything is calculated. */
  const shown = async (last: number): Promise<unknown[]> => {
    await engine.settled();
    return Array.from({ length: last }, (_, row) => cellAt(sheet, row, 3)?.content);
  };
  return { bench, sheet, write, shown };
}

describe("what is taken back", () => {
  test("is calculated anew", async () => {
    const { bench, sheet, write, shown } = open();
    const edit = editCells(bench, sheet, [areaAt("B2")], () => {
      write("B2", 7);
    });
    expect(await shown(2)).toEqual([11, 70]);
    edit.undo();
    expect(await shown(2)).toEqual([6, 20]);
    edit.redo();
    expect(await shown(2)).toEqual([11, 70]);
  });

  test("brings back deleted rows with formulas that go on to calculate", async () => {
    const { bench, sheet, write, shown } = open();
    const edit = deleteLines(bench, sheet, areaAt("2:2"));
    expect(await shown(4)).toEqual([4, 1, 2, 3]);
    edit.undo();
    expect(await shown(6)).toEqual([6, 20, 1, 2, 3, undefined]);
    write("B2", 5);
    expect(await shown(2)).toEqual([9, 50]);
    edit.redo();
    expect(await shown(3)).toEqual([4, 1, 2]);
  });

  test("lets arrays lie where they lay", async () => {
    const { bench, sheet, write, shown } = open();
    await shown(5);
    const edit = editCells(bench, sheet, [areaAt("D2:D4")], () => {
      write("D2:D4", "x");
    });
    expect(await shown(5)).toEqual([6, "x", "x", "x", undefined]);
    edit.undo();
    expect(await shown(6)).toEqual([6, 20, 1, 2, 3, undefined]);
  });
});
