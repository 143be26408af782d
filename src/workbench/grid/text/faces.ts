import { asColumn, asRow, MAX_COLUMNS, type CellAddress } from "../../../workbook/address";
import type { Content, Sheet } from "../../model/book";
import { cellAt } from "../../model/cells";
import { GENERAL, type CellStyle } from "../../model/style";
import type { Looks, ShownLook } from "../../formula/looks";
import { tableLookAt, type TableLook } from "../table/tableLook";
import type { Face, FaceKind } from "./face";
import type { Font, FontWish } from "./font";

/** The looks of cells that have been painted; they are forgotten as soon as anything happens to the workbook. */
export interface Faces {
  readonly at: (sheet: Sheet, row: number, column: number) => Face;
  readonly forget: () => void;
}

const MOST_KNOWN = 40_000;

/** Works out how cells look, each once until something changes. */
export function createFaces(looks: Looks, fontOf: (wish: FontWish) => Font): Faces {
  const known = new Map<number, Face>();
  let knownSheet: Sheet | undefined;

  function at(sheet: Sheet, row: number, column: number): Face {
    if (sheet !== knownSheet || known.size > MOST_KNOWN) known.clear();
    knownSheet = sheet;
    const key = row * MAX_COLUMNS + column;
    const found = known.get(key);
    if (found !== undefined) return found;
    const face = faceOf(sheet, { row: asRow(row), column: asColumn(column) }, looks, fontOf);
    known.set(key, face);
    return face;
  }

  return {
    at,
    forget: () => {
      known.clear();
    },
  };
}

function faceOf(sheet: Sheet, cell: CellAddress, looks: Looks, fontOf: (wish: FontWish) => Font): Face {
  const content = cellAt(sheet, cell.row, cell.column)?.content;
  const look = looks.lookAt(sheet, cell);
  const table = tableLookAt(sheet, cell);
  const { font, alignment } = look.style;
  const bold = look.bold ?? (font.bold || table?.bold === true);
  const italic = look.italic ?? font.italic;
  const isBare = look.bar?.isOnly === true;
  return {
    text: content === undefined || isBare ? "" : looks.textAt(sheet, cell),
    kind: kindOf(content),
    general: typeof content === "number" && isGeneral(look) ? content : undefined,
    fill: look.fillColor ?? ownFill(look.style) ?? table?.fill,
    color: look.fontColor ?? colorOf(font.color, table),
    font: fontOf({ name: font.name, size: font.size, bold, italic }),
    bold,
    italic,
    underline: underlineOf(look.underline ?? font.underline),
    strikethrough: look.strikethrough ?? font.strikethrough,
    alignment,
    borders: withMarkedLines(withTableLines(look.style.borders, table), look),
    bar: look.bar,
    isMarked: isMarked(look),
  };
}

function kindOf(content: Content | undefined): FaceKind {
  if (content === undefined) return "empty";
  if (typeof content === "string") return "text";
  return typeof content === "number" ? "number" : "other";
}

const isGeneral = ({ numberFormat, style }: ShownLook): boolean =>
  (numberFormat ?? style.numberFormat).toLowerCase() === GENERAL.toLowerCase();

const ownFill = ({ fill }: CellStyle): string | undefined => (fill.pattern === "None" ? undefined : fill.color);

/** A table gives its colour to texts that have none of their own; black is what nobody has chosen. */
const colorOf = (own: string, table: TableLook | undefined): string =>
  own === "#000000" ? (table?.color ?? own) : own;

function underlineOf(underline: string): Face["underline"] {
  if (underline.startsWith("Single")) return "single";
  return underline.startsWith("Double") ? "double" : "none";
}

/** A conditional format draws thin lines only, as Excel's do. */
function withMarkedLines(borders: CellStyle["borders"], look: ShownLook): CellStyle["borders"] {
  const drawn = Object.entries(look.borders ?? {}).filter(([, line]) => line.style !== "None");
  if (drawn.length === 0) return borders;
  const lines = drawn.map(([side, { style, color }]) => [side, { style, color, weight: "Thin", tintAndShade: 0 }]);
  return { ...borders, ...(Object.fromEntries(lines) as Partial<CellStyle["borders"]>) };
}

function isMarked({ fillColor, fontColor, bold, italic, underline, strikethrough }: ShownLook): boolean {
  return [fillColor, fontColor, bold, italic, underline, strikethrough].some((part) => part !== undefined);
}

function withTableLines(borders: CellStyle["borders"], table: TableLook | undefined): CellStyle["borders"] {
  if (table?.top === undefined && table?.bottom === undefined) return borders;
  const line = (color: string | undefined, own: CellStyle["borders"]["EdgeTop"]): typeof own =>
    own.style !== "None" || color === undefined ? own : { style: "Continuous", weight: "Thin", color, tintAndShade: 0 };
  return {
    ...borders,
    EdgeTop: line(table.top, borders.EdgeTop),
    EdgeBottom: line(table.bottom, borders.EdgeBottom),
  };
}
