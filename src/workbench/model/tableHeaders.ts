import { asColumn, contains, type Area, type CellAddress } from "../../workbook/address";
import { areaOf } from "./areas";
import type { Content, Sheet } from "./book";
import { cellAt, putCell, styleNumberAt } from "./cells";
import { shownText } from "./display/shownText";
import type { Table } from "./table";

/** The table whose header row a cell stands in. */
export function tableWithHeader({ tables }: Sheet, { row, column }: CellAddress): Table | undefined {
  if (tables.length === 0) return undefined;
  return tables.find(
    ({ area, showHeaders }) =>
      showHeaders && contains(areaOf(area.top, area.left, area.top, area.right), { row, column }),
  );
}

/** What a header cell holds for what is written into it: a text that no other header of the table has. */
export function namedHeader(sheet: Sheet, { area }: Table, at: CellAddress, content: Content | undefined): string {
  const others = takenIn(sheet, area, (column) => column !== at.column);
  return headerText(content, others, others, at.column - area.left + 1);
}

/** Makes texts of a table's header cells; of two that are the same, the first keeps its name. */
export function nameHeaders(sheet: Sheet, { area }: Table): void {
  const { top } = area;
  for (let column: number = area.left; column <= area.right; column++) {
    const before = takenIn(sheet, area, (other) => other < column);
    const others = takenIn(sheet, area, (other) => other !== column);
    const content = headerText(cellAt(sheet, top, column)?.content, before, others, column - area.left + 1);
    putCell(sheet, { row: top, column: asColumn(column) }, { content, style: styleNumberAt(sheet, top, column) });
  }
}

/** The names of some columns, in lower case. */
function takenIn(sheet: Sheet, { top, left, right }: Area, isMeant: (column: number) => boolean): Set<string> {
  const taken = new Set<string>();
  for (let column: number = left; column <= right; column++) {
    const content = cellAt(sheet, top, column)?.content;
    if (isMeant(column) && typeof content === "string") taken.add(content.toLowerCase());
  }
  return taken;
}

function headerText(
  content: Content | undefined,
  taken: ReadonlySet<string>,
  others: ReadonlySet<string>,
  place: number,
): string {
  const text = shownText(content);
  return text === "" ? freeColumnName(others, place) : distinct(text, taken);
}

/** As Excel names columns that have no name. */
function freeColumnName(taken: ReadonlySet<string>, first: number): string {
  let number = first;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}

function distinct(text: string, taken: ReadonlySet<string>): string {
  let name = text;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
  return name;
}
