import type { Sheet } from "../../../src/workbench/model/book";
import { activate, select } from "../../../src/workbench/model/select";
import { addSheet, removeSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, insertCells } from "../../../src/workbench/model/structure/insert";
import type { Workbench } from "../../../src/workbench/model/workbench";
import { writeCells, type Entered } from "../../../src/workbench/model/write";
import { areaAt } from "./workbookOf";

/** What a user does in Excel while an add-in is open. Sheets go by their names, areas by their addresses. */
export interface User {
  readonly write: (sheet: string, address: string, values: Entered | readonly (readonly Entered[])[]) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly insert: (sheet: string, address: string, direction?: "Down" | "Right") => void;
  readonly remove: (sheet: string, address: string, direction?: "Up" | "Left") => void;
  /** Inserts rows in front of the one that Excel gives this number. */
  readonly insertRows: (sheet: string, row: number, count: number) => void;
  /** Turns to another sheet. */
  readonly activate: (sheet: string) => void;
  readonly addSheet: (name: string) => void;
  readonly deleteSheet: (name: string) => void;
  readonly renameSheet: (name: string, newName: string) => void;
}

/** The user of a workbook. Whatever is done to the model outside of a request is the user's doing. */
export function userOf(bench: Workbench): User {
  const named = (name: string): Sheet => sheetOf(bench, name);
  return {
    write: (sheet, address, values) => {
      writeCells(bench, named(sheet), areaAt(address), values);
    },
    select: (sheet, address) => {
      select(bench, named(sheet), areaAt(address));
    },
    insert: (sheet, address, direction = "Down") => {
      insertCells(bench, named(sheet), areaAt(address), direction);
    },
    remove: (sheet, address, direction = "Up") => {
      deleteCells(bench, named(sheet), areaAt(address), direction);
    },
    insertRows: (sheet, row, count) => {
      insertCells(bench, named(sheet), areaAt(`${row}:${row + count - 1}`), "Down");
    },
    activate: (sheet) => {
      activate(bench, named(sheet));
    },
    addSheet: (name) => {
      addSheet(bench, name);
    },
    deleteSheet: (name) => {
      removeSheet(bench, named(name));
    },
    renameSheet: (name, newName) => {
      renameSheet(bench, named(name), newName);
    },
  };
}

/** A sheet by its name. */
export function sheetOf({ book }: Workbench, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
