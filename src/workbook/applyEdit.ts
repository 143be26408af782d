import { tagOf, type FormatTag } from "./conditionalFormat";
import type { Edit, Placed, SetColumnWidths, WriteCells } from "./edit";
import { cellAt, withCells, type CellState, type SheetState, type WorkbookState } from "./state";
import { isOwnErrorTitle } from "./validation";
import { isSameSheetName } from "./sheetName";

/** Why an edit does not fit the workbook that it is applied to. */
export class MisfitEdit extends Error {
  override readonly name = "MisfitEdit";
}

/**
 * A workbook after an edit. Throws a MisfitEdit where the edit names a sheet that is not there, or adds one that is.
 *
 * @example applyEdit(applyEdit(workbook, edit), invertEdit(workbook, edit)) // equals workbook
 */
export function applyEdit(workbook: WorkbookState, edit: Edit): WorkbookState {
  switch (edit.kind) {
    case "write-cells":
      return changed(workbook, edit.sheet, (sheet) => ({ ...sheet, cells: written(sheet, edit) }));
    case "add-sheet":
      if (workbook.sheets.some(({ name }) => isSameSheetName(name, edit.sheet.name))) {
        throw new MisfitEdit(`A sheet ${edit.sheet.name} is there already.`);
      }
      return { sheets: workbook.sheets.toSpliced(edit.at, 0, edit.sheet) };
    case "remove-sheet":
      return { sheets: workbook.sheets.toSpliced(indexOf(workbook, edit.sheet), 1) };
    case "set-formats":
      return changed(workbook, edit.sheet, (sheet) => ({
        ...sheet,
        formats: replaced(sheet.formats, isTagged(edit.tag), edit.formats),
      }));
    case "set-validations":
      return changed(workbook, edit.sheet, (sheet) => ({
        ...sheet,
        validations: replaced(sheet.validations, isOwnValidation, edit.validations),
      }));
    case "set-column-widths":
      return changed(workbook, edit.sheet, (sheet) => ({ ...sheet, columnWidths: widened(sheet, edit) }));
  }
}

/** The edit that takes an edit back: applied after it, the workbook is as it was before. */
export function invertEdit(before: WorkbookState, edit: Edit): Edit {
  if (edit.kind === "add-sheet") return { kind: "remove-sheet", sheet: edit.sheet.name };
  const index = indexOf(before, edit.sheet);
  const sheet = sheetAt(before, index);
  switch (edit.kind) {
    case "write-cells":
      return { ...edit, cells: edit.cells.map(({ cell }) => ({ cell, ...stateOf(cellAt(sheet.cells, cell)) })) };
    case "remove-sheet":
      return { kind: "add-sheet", sheet, at: index };
    case "set-formats":
      return { ...edit, formats: placed(sheet.formats, isTagged(edit.tag)) };
    case "set-validations":
      return { ...edit, validations: placed(sheet.validations, isOwnValidation) };
    case "set-column-widths":
      return {
        ...edit,
        widths: edit.widths.map(({ column }) => ({ column, width: sheet.columnWidths.get(column) })),
      };
  }
}

/** A workbook after edits, one after the other, and the edits that take them back, the last first. */
export function applyEdits(
  workbook: WorkbookState,
  edits: readonly Edit[],
): { readonly workbook: WorkbookState; readonly inverses: readonly Edit[] } {
  const inverses: Edit[] = [];
  let current = workbook;
  for (const edit of edits) {
    inverses.unshift(invertEdit(current, edit));
    current = applyEdit(current, edit);
  }
  return { workbook: current, inverses };
}

function indexOf({ sheets }: WorkbookState, name: string): number {
  const index = sheets.findIndex((sheet) => isSameSheetName(sheet.name, name));
  if (index < 0) throw new MisfitEdit(`No sheet ${name} is here.`);
  return index;
}

function sheetAt({ sheets }: WorkbookState, index: number): SheetState {
  const sheet = sheets[index];
  if (sheet === undefined) throw new MisfitEdit(`No sheet is at ${index}.`);
  return sheet;
}

function changed(workbook: WorkbookState, name: string, change: (sheet: SheetState) => SheetState): WorkbookState {
  const index = indexOf(workbook, name);
  return { sheets: workbook.sheets.with(index, change(sheetAt(workbook, index))) };
}

function written(sheet: SheetState, { cells }: WriteCells): SheetState["cells"] {
  return withCells(
    sheet.cells,
    cells.map(({ cell, content, look }) => {
      const change = (old: CellState | undefined): CellState => ({
        content,
        look: look === undefined ? old?.look : (look ?? undefined),
      });
      return { cell, change };
    }),
  );
}

const stateOf = (cell: CellState | undefined) => ({ content: cell?.content, look: cell?.look ?? null });

function widened({ columnWidths }: SheetState, { widths }: SetColumnWidths): SheetState["columnWidths"] {
  const all = new Map(columnWidths);
  for (const { column, width } of widths) {
    if (width === undefined) all.delete(column);
    else all.set(column, width);
  }
  return all;
}

const isTagged =
  (tag: FormatTag) =>
  (format: SheetState["formats"][number]): boolean =>
    format.kind === "formula" && tagOf(format.formula) === tag;

const isOwnValidation = (validation: SheetState["validations"][number]): boolean =>
  "errorTitle" in validation && isOwnErrorTitle(validation.errorTitle);

/** A list with those that are meant left out and others put into their places. */
function replaced<Item>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
  additions: readonly Placed<Item>[],
): readonly Item[] {
  const rest = items.filter((item) => !isMeant(item));
  return additions.toSorted((a, b) => a.at - b.at).reduce((list, { item, at }) => list.toSpliced(at, 0, item), rest);
}

function placed<Item, Meant extends Item>(items: readonly Item[], isMeant: (item: Item) => boolean): Placed<Meant>[] {
  return items.flatMap((item, at) => (isMeant(item) ? [{ item: item as Meant, at }] : []));
}
