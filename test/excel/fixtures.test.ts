import path from "node:path";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetRow } from "../../src/workbook/sheet";
import { readFixtures } from "../support/fixture";
import { gridsInHost } from "../support/gridsInHost";
import { inExcel, readAll } from "./inExcel";

const FIXTURES = path.resolve("test/matrix/fixtures");

/** Rows by what they hold, without empty ends. */
function held(rows: readonly SheetRow[]): [row: number, cells: CellValue[]][] {
  return rows.flatMap(({ row, cells }): [number, CellValue[]][] => {
    const values = cells.map((cell) => (cell === "" ? undefined : rounded(cell)));
    const last = values.findLastIndex((value) => value !== undefined);
    return last < 0 ? [] : [[row, values.slice(0, last + 1)]];
  });
}

/** A fixture's percentages are divided where it is read, with the errors that this brings. */
const rounded = (cell: CellValue): CellValue =>
  typeof cell === "object" && cell.kind === "percent"
    ? { ...cell, fraction: Number(cell.fraction.toPrecision(12)) }
    : cell;

test.each(
  [...readFixtures(FIXTURES), ...readFixtures(path.join(FIXTURES, "everyday"))].map(
    (fixture) => [fixture.file, fixture] as const,
  ),
)("%s holds in Excel what it holds in a file", async (_, { sheet }) => {
  inExcel({ workbook: gridsInHost([sheet]), excelApi: "1.13" });
  const [read] = await readAll();
  expect(held(read?.rows ?? [])).toEqual(held(sheet.rows));
  expect(read?.info.merges).toEqual(sheet.info.merges);
});
