import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/address";
import type { AreaPlace, Places, Splice } from "./places";

/** The boxes of notes. Their markup is older than the rest and not always well-formed: it is looked through as text. */
const SHAPE = /<(?:\w+:)?shape\b[\s\S]*?<\/(?:\w+:)?shape>/g;
const NOTE = /ObjectType\s*=\s*["']Note["']/;
const ROW = /(<(?:\w+:)?Row>\s*)(\d{1,7})(?=\s*<)/;
const COLUMN = /(<(?:\w+:)?Column>\s*)(\d{1,5})(?=\s*<)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(?=<)/;
/** Which of an anchor's numbers are columns, and which are rows; the others are distances. */
const ANCHOR_COLUMNS = [0, 4];
const ANCHOR_ROWS = [2, 6];

/** What the drawings of notes say of cells. */
export function placesInVml(text: string): Places {
  const areas = Array.from(text.matchAll(SHAPE), (shape) => shapePlace(shape[0], shape.index)).flat();
  return { areas, formulas: [] };
}

function shapePlace(shape: string, offset: number): readonly AreaPlace[] {
  const [row, column, anchor] = [ROW, COLUMN, ANCHOR].map((pattern) => numbersAt(shape, pattern, offset));
  if (row === undefined || column === undefined) return [];
  const [top, left] = [Number(row.text), Number(column.text)];
  if (top >= MAX_ROWS || left >= MAX_COLUMNS) return [];
  const area: Area = { top: asRow(top), left: asColumn(left), bottom: asRow(top), right: asColumn(left) };
  const moved = ([now]: readonly Area[]): readonly Splice[] => {
    // The box of a note goes with it; what else hangs on a cell stays.
    if (now === undefined) return NOTE.test(shape) ? [{ start: offset, end: offset + shape.length, text: "" }] : [];
    const shifted =
      anchor === undefined ? [] : [{ ...anchor, text: shiftedAnchor(anchor.text, now.top - top, now.left - left) }];
    return [{ ...row, text: String(now.top) }, { ...column, text: String(now.left) }, ...shifted];
  };
  return [{ areas: [area], moved }];
}

function numbersAt(shape: string, pattern: RegExp, offset: number): Splice | undefined {
  const found = pattern.exec(shape);
  if (found === null) return undefined;
  const [, before = "", text = ""] = found;
  const start = offset + found.index + before.length;
  return { start, end: start + text.length, text };
}

const shiftedAnchor = (anchor: string, rows: number, columns: number): string =>
  anchor
    .split(",")
    .map((number, index) => {
      const shift = ANCHOR_COLUMNS.includes(index) ? columns : ANCHOR_ROWS.includes(index) ? rows : 0;
      return shift === 0 ? number : ` ${Math.max(0, Number(number) + shift)}`;
    })
    .join(",");
