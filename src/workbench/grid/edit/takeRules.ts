import type { Book, Sheet } from "../../model/book";

/** Takes note of everything that lies on the cells of a workbook, and gives what puts it back as it was. */
export function takeRules(book: Book): () => void {
  const restores = [...book.sheets.map(takeSheet), takeFormulas(book.names), takeFormulas(book.keptFormulas)];
  return () => {
    for (const restore of restores) restore();
  };
}

function takeSheet(sheet: Sheet): () => void {
  const { merges, validations } = sheet;
  const tables = sheet.tables.map((table) => ({ table, state: { ...table } }));
  const formats = sheet.formats.map((format) => ({ format, state: { ...format } }));
  const notes = sheet.notes.map((note) => ({ note, area: note.area }));
  const kept = sheet.keptAreas.map((one) => ({ one, area: one.area }));
  const { titleRows } = sheet.page;
  const names = takeFormulas(sheet.names);
  return () => {
    sheet.merges = [...merges];
    sheet.validations = [...validations];
    // The same objects: whoever holds on to a table or format still holds the one of the sheet.
    sheet.tables = tables.map(({ table, state }) => Object.assign(table, state));
    sheet.formats = formats.map(({ format, state }) => Object.assign(format, state));
    sheet.notes = notes.map(({ note, area }) => Object.assign(note, { area }));
    for (const { one, area } of kept) one.area = area;
    sheet.page.titleRows = titleRows;
    names();
  };
}

function takeFormulas(names: readonly { formula: string }[]): () => void {
  const formulas = names.map(({ formula }) => formula);
  return () => {
    for (const [index, name] of names.entries()) name.formula = formulas[index] ?? name.formula;
  };
}
