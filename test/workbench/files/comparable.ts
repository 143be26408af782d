import { asColumn, asRow, formatArea, formatCell } from "../../../src/workbook/address";
import type { Book, Cell, Sheet } from "../../../src/workbench/model/book";
import type { BarBound, ConditionalFormat } from "../../../src/workbench/model/conditionalFormat";
import { styleAt } from "../../../src/workbench/model/style";
import type { Table } from "../../../src/workbench/model/table";

/** A workbook as a user sees it: without ids and numbers of styles, which another reading gives anew, and with addresses. */
export function comparable(book: Book) {
  const { names, activeSheet, calculationMode, isStructureProtected } = book;
  const inFront = book.sheets.find(({ id }) => id === activeSheet)?.name;
  const sheets = book.sheets.map((sheet) => comparableSheet(book, sheet));
  return { sheets, names: byName(names), inFront, calculationMode, isStructureProtected };
}

const byName = <Item extends { readonly name: string }>(items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item })).sort((a, b) => (a.name < b.name ? -1 : 1));

function comparableSheet(book: Book, sheet: Sheet) {
  const { name, visibility, tabColor, showGridlines, showHeadings, standardWidth, frozen, page, protection } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    showHeadings,
    standardWidth,
    frozen,
    page,
    protection: protection && { ...protection, password: protection.password !== undefined },
    selection: formatArea(sheet.selection),
    merges: sheet.merges.map(formatArea).sort(),
    tables: byName(sheet.tables.map(comparableTable)),
    formats: sheet.formats.map(comparableFormat),
    validations: sheet.validations
      .map((validation) => ({ ...validation, areas: validation.areas.map(formatArea).sort() }))
      .sort((a, b) => (a.areas.join() < b.areas.join() ? -1 : 1)),
    names: byName(sheet.names),
    notes: sheet.notes.map((note) => ({ ...note, area: formatArea(note.area) })),
    cells: cellsOf(book, sheet),
    rows: linesOf(sheet.rows, ({ hidden, height, style }) => ({ hidden, height, style: styleIn(book, style) })),
    columns: linesOf(sheet.columns, ({ hidden, width, style }) => ({ hidden, width, style: styleIn(book, style) })),
  };
}

const styleIn = (book: Book, style: number | undefined) =>
  style === undefined ? undefined : JSON.stringify(styleAt(book.styles, style));

function comparableTable({ area, headers, ...table }: Table) {
  // Excel shows no filter buttons without the row that they stand in.
  const showFilterButton = table.showFilterButton && table.showHeaders;
  return { ...table, id: "", showFilterButton, headers: [...headers], area: formatArea(area) };
}

function comparableFormat(format: ConditionalFormat) {
  const areas = format.areas.map(formatArea);
  const base = { type: format.type, areas, stopIfTrue: format.stopIfTrue };
  if (format.type === "Custom") {
    return { ...base, formula: format.formula, paint: { ...format.paint, borders: { ...format.paint.borders } } };
  }
  if (format.type === "DataBar") return { ...base, bar: { ...format.bar, ...boundsOf(format.bar) } };
  return { ...base, formulas: format.formulas };
}

/** `=0` and `0` are the same end of a bar. */
function boundsOf(bar: { readonly lowerBoundRule: BarBound; readonly upperBoundRule: BarBound }) {
  const bare = ({ type, formula }: BarBound): BarBound =>
    formula === undefined ? { type } : { type, formula: formula.replace(/^=/, "") };
  return { lowerBoundRule: bare(bar.lowerBoundRule), upperBoundRule: bare(bar.upperBoundRule) };
}

function cellsOf(book: Book, sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, index) => {
    row?.cells.forEach((cell, column) => {
      const around = row.style ?? sheet.columns[column]?.style ?? 0;
      if (cell === undefined || isPlain(cell, around)) return;
      const address = formatCell({ row: asRow(index), column: asColumn(column) });
      const { content, formula } = cell;
      cells[address] = { content, formula, style: styleIn(book, cell.style) };
    });
  });
  return cells;
}

const isPlain = (cell: Cell, around: number): boolean =>
  cell.content === undefined && cell.formula === undefined && cell.style === around;

/** Rows or columns of which more is known than that they are there, by their numbers. */
function linesOf<Line>(lines: readonly (Line | undefined)[], told: (line: Line) => object): Record<number, unknown> {
  const known = lines.flatMap((line, index): [number, unknown][] => {
    if (line === undefined) return [];
    const said = told(line);
    const isPlain = Object.values(said).every((value) => value === undefined || value === false);
    return isPlain ? [] : [[index, said]];
  });
  return Object.fromEntries(known);
}
