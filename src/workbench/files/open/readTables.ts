import { readTable } from "../../../xlsx/fileTable";
import { relationshipId, type Package } from "../../../xlsx/package";
import { childOf } from "../../../xlsx/worksheet/children";
import type { SheetXml } from "../../../xlsx/write/conditionalFormats";
import { newId } from "../../model/addSheet";
import type { Book, Sheet } from "../../model/book";
import type { OpenedTable } from "../opened";
import { tableFromFile } from "../words/tableWords";

/** Takes a sheet's tables into the model; gives what they were when they were opened, by their ids. */
export async function readTables(
  sheet: Sheet,
  tail: SheetXml,
  { file, book }: { readonly file: Package; readonly book: Book },
): Promise<ReadonlyMap<string, OpenedTable>> {
  const relationships = await file.relationships(tail.part);
  const tables = new Map<string, OpenedTable>();
  for (const item of childOf(tail, "tableParts")?.children("tablePart") ?? []) {
    const relationship = relationshipId(item.attributes()) ?? "";
    const part = file.find(relationships.get(relationship)?.target ?? "");
    if (part === undefined) continue;
    const read = readTable(await file.text(part), part.name);
    const table = tableFromFile(read, newId(book));
    sheet.tables.push(table);
    tables.set(table.id, { table: { ...table }, file: read, part: part.name, relationship });
  }
  return tables;
}
