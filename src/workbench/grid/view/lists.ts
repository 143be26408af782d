import { asColumn, asRow, formatCell, type CellAddress } from "../../../workbook/address";
import { areaOfCell } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { shownText } from "../../model/display/shownText";
import { cellAt } from "../../model/cells";
import type { Table } from "../../model/table";
import { tell } from "../../model/workbench";
import { openFilterBox } from "../chrome/filterBox";
import { openListBox } from "../chrome/listBox";
import type { Anchor } from "../chrome/popup";
import type { History } from "../edit/history";
import type { GridParts } from "../parts";
import { applyFilter, filterTableAt, textsOf, type TableFilter } from "../table/filter";
import { choicesOf, validationAt } from "../validation/choices";
import { words } from "../words";
import type { Writing } from "./writing";

/** Lists that open at cells: values that a validation offers, and values that a table's column shows. */
export interface Lists {
  /** Opens the list of a cell, if it has one. */
  readonly open: (sheet: Sheet, cell: CellAddress) => boolean;
  readonly hasArrow: (sheet: Sheet, cell: CellAddress) => boolean;
  readonly filterAt: (sheet: Sheet, cell: CellAddress) => "off" | "on" | undefined;
}

export interface ListsInput {
  readonly parts: GridParts;
  readonly root: HTMLElement;
  readonly history: History;
  readonly writing: Writing;
  readonly anchorAt: (cell: CellAddress) => Anchor;
  readonly closed: () => void;
}

export function createLists({ parts, root, history, writing, anchorAt, closed }: ListsInput): Lists {
  const { bench, looks } = parts;
  const filters = new WeakMap<Table, TableFilter>();

  const textIn =
    (sheet: Sheet) =>
    (row: number, column: number): string =>
      looks.textAt(sheet, { row: asRow(row), column: asColumn(column) });

  const choicesAt = (sheet: Sheet, cell: CellAddress) => {
    const validation = validationAt(sheet, cell);
    return validation === undefined
      ? undefined
      : choicesOf({ book: bench.book, sheet, cell, evaluateAll: parts.evaluateAll }, validation);
  };

  function openChoices(sheet: Sheet, cell: CellAddress): boolean {
    const choices = choicesAt(sheet, cell);
    const why = writing.whyNot(sheet, [areaOfCell(cell)]) ?? (choices === "unknown" ? words.listUnknown : undefined);
    if (choices === undefined) return false;
    if (why !== undefined || choices === "unknown") {
      writing.refuse(why ?? words.listUnknown);
      return true;
    }
    openListBox(root, {
      label: words.list(formatCell(cell)),
      entries: choices.entries,
      current: shownText(cellAt(sheet, cell.row, cell.column)?.content),
      anchor: anchorAt(cell),
      choose: (entry) => {
        writing.enter(sheet, cell, asTyped(entry));
      },
      closed,
    });
    return true;
  }

  function openFilter(sheet: Sheet, cell: CellAddress): boolean {
    const table = filterTableAt(sheet, cell);
    if (table === undefined) return false;
    const column = cell.column - table.area.left;
    const before = filters.get(table) ?? new Map<number, ReadonlySet<string>>();
    openFilterBox(root, {
      label: words.filter(looks.textAt(sheet, cell)),
      texts: textsOf(table, cell.column, textIn(sheet)),
      allowed: before.get(column),
      anchor: anchorAt(cell),
      choose: (allowed) => {
        const others = [...before].filter(([at]) => at !== column);
        filter(sheet, table, before, new Map(allowed === undefined ? others : [...others, [column, allowed]]));
      },
      closed,
    });
    return true;
  }

  function filter(sheet: Sheet, table: Table, from: TableFilter, to: TableFilter): void {
    const run = (before: TableFilter, after: TableFilter) => () => {
      applyFilter(sheet, table, after, { before, textAt: textIn(sheet) });
      filters.set(table, after);
      tell(bench, { kind: "look-changed", sheet });
    };
    run(from, to)();
    history.add({ sheet, area: table.area, seen: undefined, redo: run(from, to), undo: run(to, from) });
  }

  return {
    open: (sheet, cell) => openChoices(sheet, cell) || openFilter(sheet, cell),
    hasArrow: (sheet, cell) => {
      const choices = choicesAt(sheet, cell);
      return choices === "unknown" || choices?.hasArrow === true;
    },
    filterAt: (sheet, cell) => {
      const table = filterTableAt(sheet, cell);
      if (table === undefined) return undefined;
      return filters.get(table)?.has(cell.column - table.area.left) === true ? "on" : "off";
    },
  };
}

/** An entry comes from the workbook: it is never taken for a formula. */
const asTyped = (entry: string): string =>
  /^[=+\-@]/.test(entry) && Number.isNaN(Number(entry)) ? `'${entry}` : entry;
