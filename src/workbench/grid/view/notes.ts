import { MAX_COLUMNS, type CellAddress } from "../../../workbook/address";
import type { Note, Sheet } from "../../model/book";

interface KnownNotes {
  readonly notes: readonly Note[];
  readonly count: number;
  readonly byPlace: ReadonlyMap<number, Note>;
}

const known = new WeakMap<Sheet, KnownNotes>();

const placeOf = ({ row, column }: CellAddress): number => row * MAX_COLUMNS + column;

/** The note on a cell. Each painted cell asks for it, so that notes are looked up by their places. */
export function noteAt(sheet: Sheet, cell: CellAddress): Note | undefined {
  if (sheet.notes.length === 0) return undefined;
  let found = known.get(sheet);
  if (found?.notes !== sheet.notes || found.count !== sheet.notes.length) {
    const byPlace = new Map(sheet.notes.map((note) => [placeOf({ row: note.area.top, column: note.area.left }), note]));
    found = { notes: sheet.notes, count: sheet.notes.length, byPlace };
    known.set(sheet, found);
  }
  return found.byPlace.get(placeOf(cell));
}

/** A note as it is shown: with its author, unless it begins with the name as notes do that were written in Excel. */
export const noteHint = ({ author, text }: Note): { readonly title: string; readonly text: string } => ({
  title: author === "" || text.startsWith(author) ? "" : author,
  text,
});
