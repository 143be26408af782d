import type { Area, CellAddress } from "../../../workbook/address";
import { isSameSheetName } from "../../../workbook/sheetName";
import { cellCount, isWholeColumns, isWholeRows, areaOf } from "../../model/areas";
import type { Book, Cell, Sheet } from "../../model/book";
import type { Frame, Visit, World } from "../compile/frame";
import type { Formulas } from "../compile/formulas";
import { MOST_VALUES } from "../values/broadcast";
import { NO_NUMBER } from "../values/errors";
import type { Matrix, Place, Scalar } from "../values/value";
import type { CustomCalls } from "./customCalls";

/** What the world takes from those who calculate. */
export interface WorldParts {
  readonly book: Book;
  readonly compile: Formulas;
  readonly calls: CustomCalls;
  /** What a cell that is there comes to. */
  readonly contentOf: (cell: Cell) => Scalar;
  readonly spillAt: (sheet: Sheet, cell: CellAddress) => Area | undefined;
  readonly now: () => number;
}

/** Makes the workbook as formulas see it. */
export function createWorld({ book, compile, calls, contentOf, spillAt, now }: WorldParts): World {
  const read = ({ rows }: Sheet, row: number, column: number): Scalar => {
    const cell = rows[row]?.cells[column];
    return cell === undefined ? undefined : contentOf(cell);
  };

  function each({ sheet, area }: Place, visit: Visit): void {
    const { rows } = sheet;
    for (let row: number = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
      const cells = rows[row]?.cells;
      if (cells === undefined) continue;
      for (let column: number = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        const value = cell === undefined ? undefined : contentOf(cell);
        if (value !== undefined && visit(value, row, column) === true) return;
      }
    }
  }

  function matrix(place: Place): Matrix {
    const { top, left, bottom, right } = filledPart(place);
    if (cellCount(areaOf(top, left, bottom, right)) > MOST_VALUES) return [[NO_NUMBER]];
    return Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_column, across) => read(place.sheet, top + down, left + across)),
    );
  }

  return {
    book,
    sheetNamed: (name) => book.sheets.find((sheet) => isSameSheetName(sheet.name, name)),
    read,
    each,
    matrix,
    formulaAt: ({ rows }, row, column) => rows[row]?.cells[column]?.formula,
    spillAt,
    compile,
    ask: (name, args, frame: Frame) => calls.ask(name, args, frame),
    isCustom: calls.has,
    now,
  };
}

/** Of whole rows and columns the part in which something is. */
function filledPart({ sheet: { rows }, area }: Place): Area {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area)) return areaOf(top, left, Math.max(top, rows.length - 1), right);
  if (!isWholeRows(area)) return area;
  let width = 1;
  for (let row: number = top; row <= Math.min(bottom, rows.length - 1); row++) {
    width = Math.max(width, rows[row]?.cells.length ?? 0);
  }
  return areaOf(top, left, bottom, width - 1);
}
