import type { Area, CellAddress } from "../../../workbook/address";
import { kindOfFormat } from "../../../workbook/numberKind";
import { asColumn, asRow } from "../../../workbook/address";
import { areaOf, covers } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { cellAt, gridOf, styleNumberAt } from "../../model/cells";
import { formatEach } from "../../model/formatCells";
import { styleAt } from "../../model/style";
import type { Workbench } from "../../model/workbench";
import { writeCells, type Entered } from "../../model/write";
import { entered } from "./copiedCells";
import { fill, type Seed } from "./series";

/**
 * Where the fill handle leads that is dragged from an area to a cell: the cells beside the area that are filled; undefined where
 * the cell lies in it. The longer way counts.
 *
 * @example fillTarget(parseArea("A1:A2"), parseCell("A9")) // A3:A9
 */
export function fillTarget(source: Area, { row, column }: CellAddress): Area | undefined {
  const down = Math.max(row - source.bottom, source.top - row, 0);
  const across = Math.max(column - source.right, source.left - column, 0);
  if (down === 0 && across === 0) return undefined;
  if (down >= across) {
    return row > source.bottom
      ? areaOf(source.bottom + 1, source.left, row, source.right)
      : areaOf(row, source.left, source.top - 1, source.right);
  }
  return column > source.right
    ? areaOf(source.top, source.right + 1, source.bottom, column)
    : areaOf(source.top, column, source.bottom, source.left - 1);
}

/** Fills an area beside another by what stands in that one, each column, or row, by itself. */
export function fillCells(bench: Workbench, sheet: Sheet, source: Area, target: Area): void {
  const isDown = target.left === source.left && target.right === source.right && !covers(source, target);
  const lines = new Map<number, readonly Seed[]>();
  const sourceOf = ({ row, column }: CellAddress): CellAddress => {
    const [place, size] = isDown
      ? [row - source.top, source.bottom - source.top + 1]
      : [column - source.left, source.right - source.left + 1];
    const from = ((place % size) + size) % size;
    return isDown ? { row: asRow(source.top + from), column } : { row, column: asColumn(source.left + from) };
  };

  function seedsOf({ row, column }: CellAddress): readonly Seed[] {
    const line = isDown ? column : row;
    const known = lines.get(line);
    if (known !== undefined) return known;
    const area = isDown
      ? areaOf(source.top, column, source.bottom, column)
      : areaOf(row, source.left, row, source.right);
    const seeds = gridOf(sheet, area, (_, at) => seedAt(bench, sheet, at)).flat();
    lines.set(line, seeds);
    return seeds;
  }

  const values = gridOf(sheet, target, (_, at): Entered => {
    const filled = fill(seedsOf(at), isDown ? at.row - source.top : at.column - source.left);
    if (filled.kind === "number") return filled.number;
    if (filled.kind === "text") return `'${filled.text}`;
    const from = sourceOf(at);
    return entered(cellAt(sheet, from.row, from.column), at.row - from.row, at.column - from.column);
  });
  const styles = gridOf(sheet, target, (_, at) => {
    const from = sourceOf(at);
    return styleNumberAt(sheet, from.row, from.column);
  });
  writeCells(bench, sheet, target, values);
  formatEach(bench, sheet, target, ({ row, column }) => {
    const number = styles[row - target.top]?.[column - target.left] ?? 0;
    return styleNumberAt(sheet, row, column) === number ? undefined : () => styleAt(bench.book.styles, number);
  });
}

function seedAt({ book }: Workbench, sheet: Sheet, { row, column }: CellAddress): Seed {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined || cell.formula !== undefined) return { kind: "other" };
  if (typeof cell.content === "string") return { kind: "text", text: cell.content };
  if (typeof cell.content !== "number") return { kind: "other" };
  const isDay = kindOfFormat(styleAt(book.styles, cell.style).numberFormat) === "date";
  return { kind: "number", number: cell.content, isDay };
}
