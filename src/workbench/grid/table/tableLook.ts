import { contains, type CellAddress } from "../../../workbook/address";
import { areaOfCell } from "../../model/areas";
import type { Sheet } from "../../model/book";
import type { Table } from "../../model/table";
import { bodyOf, headerOf, totalsOf } from "../../model/tables";
import { mixed } from "./colours";

/** What a table's style makes of a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Lines above and below the cell. */
  readonly top?: string;
  readonly bottom?: string;
}

/** The colours that table styles are made of, by the number of the style within its row of seven (Office theme 2013-2022). */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** Styles come in families of seven colours: light ones, medium ones, dark ones. */
interface Family {
  readonly group: string;
  /** Which seven of its group. */
  readonly row: number;
  readonly accent: string;
}

function familyOf(style: string): Family | undefined {
  const [, group, digits] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style) ?? [];
  if (group === undefined) return undefined;
  const index = Number(digits) - 1;
  return { group, row: Math.floor(index / ACCENTS.length), accent: ACCENTS[index % ACCENTS.length] ?? BLACK };
}

/** A part of a table that looks alike. */
type Part = "header" | "totals" | "band" | "plain";

/** How a table makes a cell look; undefined where the cell is in none, or the table has no style. */
export function tableLookAt(sheet: Sheet, cell: CellAddress): TableLook | undefined {
  if (sheet.tables.length === 0) return undefined;
  const table = sheet.tables.find(({ area }) => contains(area, cell));
  const family = table === undefined ? undefined : familyOf(table.style);
  if (table === undefined || family === undefined) return undefined;
  const look = lookOf(family, partAt(table, cell));
  return isStrong(table, cell) ? { ...look, bold: true } : look;
}

function partAt(table: Table, cell: CellAddress): Part {
  const header = headerOf(table);
  const totals = totalsOf(table);
  if (header !== undefined && contains(header, cell)) return "header";
  if (totals !== undefined && contains(totals, cell)) return "totals";
  const { top, left } = bodyOf(table);
  const isOnBand =
    (table.showBandedRows && (cell.row - top) % 2 === 0) || (table.showBandedColumns && (cell.column - left) % 2 === 0);
  return isOnBand ? "band" : "plain";
}

function isStrong({ area, highlightFirstColumn, highlightLastColumn }: Table, cell: CellAddress): boolean {
  const { left } = areaOfCell(cell);
  return (highlightFirstColumn && left === area.left) || (highlightLastColumn && left === area.right);
}

function lookOf(family: Family, part: Part): TableLook {
  if (family.group === "Light") return lightLook(family, part);
  return family.group === "Dark" ? darkLook(family, part) : mediumLook(family, part);
}

function lightLook({ row, accent }: Family, part: Part): TableLook {
  const tint = mixed(accent, WHITE, accent === BLACK ? 0.85 : 0.8);
  if (part === "header")
    return row === 1 ? { fill: accent, color: WHITE, bold: true } : { bold: true, top: accent, bottom: accent };
  if (part === "totals") return { bold: true, top: accent, bottom: accent };
  const lines = row === 0 ? {} : { top: accent, bottom: accent };
  return part === "band" && row !== 1 ? { fill: tint, ...lines } : lines;
}

function mediumLook({ row, accent }: Family, part: Part): TableLook {
  const tint = mixed(accent, WHITE, accent === BLACK ? 0.85 : 0.8);
  const line = mixed(accent, WHITE, 0.4);
  if (part === "header") return { fill: row === 3 ? tint : accent, color: row === 3 ? BLACK : WHITE, bold: true };
  if (part === "totals") return { bold: true, top: accent, ...(row > 0 && { fill: row === 1 ? accent : tint }) };
  if (row === 0) return { ...(part === "band" && { fill: tint }), top: line, bottom: line };
  if (part === "plain") return row === 2 ? {} : { fill: tint };
  return { fill: row === 2 ? "#D9D9D9" : mixed(accent, WHITE, 0.6) };
}

function darkLook({ row, accent }: Family, part: Part): TableLook {
  if (row > 0) {
    if (part === "header") return { fill: BLACK, color: WHITE, bold: true };
    return part === "band" ? { fill: mixed(accent, WHITE, 0.6) } : { fill: mixed(accent, WHITE, 0.8) };
  }
  if (part === "header") return { fill: BLACK, color: WHITE, bold: true };
  return { fill: part === "band" ? mixed(accent, BLACK, 0.25) : accent, color: WHITE, bold: part === "totals" };
}
