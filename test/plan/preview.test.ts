import { previewOf } from "../../src/plan/preview";
import { formatCell, parseCell } from "../../src/workbook/address";
import type { CellContent } from "../../src/workbook/content";
import type { Edit, WriteCells } from "../../src/workbook/edit";
import { emptySheet } from "../../src/workbook/state";
import { grid } from "../support/grid";
import { viewOf } from "../support/planGrid";

const SHEETS = [grid("Name | Level\nAnna | 4", { sheet: "Team" }), grid("Role | 50%", { sheet: "Roles" })];

function write(sheet: string, contents: Record<string, CellContent>): WriteCells {
  const cells = Object.entries(contents).flatMap(([address, content]) => {
    const cell = parseCell(address);
    return cell === undefined ? [] : [{ cell, content }];
  });
  return { kind: "write-cells", sheet, cells };
}

async function preview(edits: readonly Edit[], most?: number) {
  const { rows, count } = await previewOf(edits, viewOf(SHEETS), most);
  return { rows: rows.map(({ sheet, cell, before, after }) => [sheet, formatCell(cell), before, after]), count };
}

describe("a preview", () => {
  it("shows what each cell holds before and after, sheet by sheet", async () => {
    const formula = { kind: "formula", formula: "B2+1", result: 5 } as const;
    const edits = [write("Team", { B2: 5, C2: "=1+1" }), write("Roles", { B1: formula, A1: undefined })];
    expect(await preview(edits)).toEqual({
      rows: [
        ["Team", "B2", "4", "5"],
        ["Team", "C2", "", "=1+1"],
        ["Roles", "B1", "50%", "=B2+1"],
        ["Roles", "A1", "Role", ""],
      ],
      count: 4,
    });
  });

  it("shows only the first cells of many, and counts all", async () => {
    const edits = [write("Team", { A1: "a", B1: "b", A2: "c" }), write("Roles", { A1: "d", B1: "e" })];
    const { rows, count } = await preview(edits, 4);
    expect(rows.map(([sheet, cell]) => `${String(sheet)} ${String(cell)}`)).toEqual([
      "Team A1",
      "Team B1",
      "Team A2",
      "Roles A1",
    ]);
    expect(count).toBe(5);
  });

  it("is of cells that are there: a new sheet, a width or a format is none", async () => {
    const edits: Edit[] = [
      { kind: "add-sheet", sheet: emptySheet("New"), at: 2 },
      { kind: "set-column-widths", sheet: "Team", widths: [] },
    ];
    expect(await preview(edits)).toEqual({ rows: [], count: 0 });
  });
});
