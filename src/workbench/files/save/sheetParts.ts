import { newTableXml, changedTableXml, type FileTable } from "../../../xlsx/fileTable";
import { setTableParts } from "../../../xlsx/worksheet/properties";
import { withSheetTitle } from "../../../xlsx/write/appXml";
import { blankSheetXml } from "../../../xlsx/write/blankSheet";
import { draftedSheet, type SheetDraft } from "../../../xlsx/write/draftedSheet";
import { orphansOf } from "../../../xlsx/write/orphans";
import { refuseReferences, refuseTableReferences } from "../../../xlsx/write/tableHeadings";
import { CONTENT_TYPE } from "../../../xlsx/write/workbookParts";
import { attributeIn, rootOf } from "../../../xlsx/write/xml";
import type { OpenedSheet } from "../opened";
import type { SaveContext } from "./saveContext";
import { isUnchanged, type DraftedSheet } from "./sheetDraft";
import type { ChangedTable } from "./tableChanges";

/** A sheet that has been added to the package, and the id by which the workbook leads to it. */
export interface AddedSheet {
  readonly part: string;
  readonly relationship: string;
}

/** Makes the part of a new sheet, with nothing on it yet. */
export async function addSheetPart({ parts, workbook, namespaces }: SaveContext): Promise<AddedSheet> {
  const part = parts.freeName("xl/worksheets/sheet#.xml");
  await parts.add(part, CONTENT_TYPE.worksheet, blankSheetXml(namespaces));
  const relationship = await parts.relate(workbook.part.name, `${namespaces.relationships}/worksheet`, part);
  return { part, relationship };
}

/** Lists a new sheet among the titles that the workbook's properties hold. */
export async function addTitle({ parts, workbook }: SaveContext, name: string, place: number): Promise<void> {
  const all = [...(await workbook.file.relationships("")).values()];
  const part = all.find(({ type }) => type === "extended-properties")?.target ?? "";
  const xml = await parts.text(part);
  if (xml !== undefined) parts.setText(part, withSheetTitle(xml, part, name, place));
}

/** Takes sheets out of the package, with all that was there for them alone. */
export async function removeSheetParts(
  { parts, workbook }: SaveContext,
  sheets: readonly OpenedSheet[],
): Promise<void> {
  const gone = sheets.map(({ part }) => part);
  for (const part of await orphansOf(workbook.file, gone)) await parts.remove(part);
  for (const part of gone) await parts.unrelate(workbook.part.name, part);
}

/** Writes what changes of a sheet: its part, and those of its tables. */
export async function writeSheet(context: SaveContext, sheet: DraftedSheet): Promise<void> {
  if (isUnchanged(sheet)) return;
  const ids = await writeTables(context, sheet);
  const { added, removed } = sheet.tables;
  const isListChanged = added.length + removed.length > 0;
  const tables = isListChanged ? [setTableParts(ids, context.namespaces.relationships)] : [];
  const draft = { ...sheet.draft, tail: [...sheet.draft.tail, ...tables] };
  if (draft.rows.size + draft.head.length + draft.tail.length > 0) await writePart(context, sheet.opened.part, draft);
}

async function writePart({ parts, workbook, limits }: SaveContext, name: string, draft: SheetDraft): Promise<void> {
  const entry = workbook.file.find(name);
  const bytes = entry === undefined ? new TextEncoder().encode(await parts.text(name)) : undefined;
  const size = entry?.size ?? bytes?.length ?? 0;
  const chunks = entry === undefined ? inOneChunk(bytes ?? new Uint8Array()) : workbook.file.stream(entry);
  const part = { name: entry?.name ?? name, size };
  await parts.setChunks(name, size, draftedSheet({ part, chunks, limits }, draft));
}

// eslint-disable-next-line @typescript-eslint/require-await -- chunks come asynchronously, also where there is only one
async function* inOneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}

/** Writes a sheet's tables; gives the ids of the relationships to all that it has then. */
async function writeTables(context: SaveContext, { opened, tables }: DraftedSheet): Promise<readonly string[]> {
  const { parts } = context;
  for (const table of tables.changed) await changeTable(context, table);
  for (const { part } of tables.removed) {
    await parts.remove(part);
    await parts.unrelate(opened.part, part);
  }
  const added: string[] = [];
  for (const table of tables.added) added.push(await addTable(context, opened.part, table));
  return [...tables.kept, ...added];
}

async function changeTable({ parts, workbook }: SaveContext, { opened, file }: ChangedTable): Promise<void> {
  const { columns } = opened.file;
  const renamed = columns.flatMap((before, index) => {
    const after = file.columns[index] ?? "";
    return columns.length !== file.columns.length || before === after ? [] : [{ before, after }];
  });
  const lost = renamed.filter(({ before }) => !file.columns.includes(before));
  if (lost.length > 0) await refuseReferences(workbook.file, lost);
  if (opened.file.name !== file.name) await refuseTableReferences(workbook.file, opened.file.name);
  const xml = (await parts.text(opened.part)) ?? "";
  parts.setText(opened.part, changedTableXml(xml, opened.part, file));
}

async function addTable(context: SaveContext, sheet: string, table: FileTable): Promise<string> {
  const { parts, namespaces } = context;
  const part = parts.freeName("xl/tables/table#.xml");
  const id = await freeTableId(context);
  await parts.add(part, CONTENT_TYPE.table, newTableXml(table, id, namespaces.main));
  return parts.relate(sheet, `${namespaces.relationships}/table`, part);
}

const given = new WeakMap<SaveContext, number>();

/** Ids of tables are unique in a workbook; those of its own tables are looked up once. */
async function freeTableId(context: SaveContext): Promise<number> {
  const last = given.get(context) ?? (await lastTableId(context));
  given.set(context, last + 1);
  return last + 1;
}

async function lastTableId({ opened, parts }: SaveContext): Promise<number> {
  const ids = [0];
  for (const { part } of opened.sheets.flatMap(({ tables }) => [...tables.values()])) {
    const xml = await parts.text(part);
    if (xml !== undefined) ids.push(Number(attributeIn(rootOf(xml, part).tag, "id")) || 0);
  }
  return Math.max(...ids);
}
