import type { Column, Row } from "../../workbook/address";
import type { AddSheet, CellWrite, Edit, RemoveSheet, SetFormats, SetValidations } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import { refusals } from "../../workbook/refusals";
import { isSameSheetName, isSheetName } from "../../workbook/sheetName";
import type { SheetState } from "../../workbook/state";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import type { OpenWorkbook } from "../readWorkbook";
import { withSheetTitle } from "./appXml";
import { withFormats, withoutTagged, type SheetXml } from "./conditionalFormats";
import type { Deflater } from "./deflater";
import type { Insistence } from "./editWorkbook";
import { newSheetXml, tableXml } from "./newSheet";
import { createPackageEditor } from "./packageEditor";
import { paintsInUse, paintsNamedIn } from "./paintsInUse";
import { rewrittenSheet } from "./sheetRewriter";
import { createStyles, emptyStyleSheet } from "./styles";
import { refuseReferences, renamedHeadings } from "./tableHeadings";
import { isXml } from "./textOfPart";
import { withoutOwnValidations, withValidations } from "./validations";
import { CONTENT_TYPE, namespacesOf, partNameOf } from "./workbookParts";
import { isStructureLocked, repeatedRows, withListedSheet, withoutListedSheet, withSheetName } from "./workbookXml";
import { attributeIn, rootOf } from "./xml";

/** Takes edits one after the other, and makes the changed parts when all are known. */
export interface WorkbookEditor {
  readonly apply: (edit: Edit) => Promise<void>;
  readonly save: () => Promise<Uint8Array[]>;
}

export interface WorkbookEditorOptions {
  readonly deflater: Deflater;
  readonly limits?: Limits;
  readonly despite: ReadonlySet<Insistence>;
}

/** A sheet of the workbook as it becomes. */
interface EditedSheet {
  readonly name: string;
  readonly part: string;
  readonly rows: Map<Row, Map<Column, CellWrite>>;
  readonly widths: Map<Column, number | undefined>;
  readonly tail: ((sheet: SheetXml) => string)[];
  /** The parts of the tables that were added with the sheet. */
  readonly addedTables: readonly string[];
}

const PRINT_TITLES = "_xlnm.Print_Titles";

/** Makes the editor of a workbook that has been opened. */
export async function createWorkbookEditor(
  workbook: OpenWorkbook,
  { deflater, limits = DEFAULT_LIMITS, despite }: WorkbookEditorOptions,
): Promise<WorkbookEditor> {
  const { file } = workbook;
  const parts = createPackageEditor(file, deflater);
  const workbookPart = workbook.part.name;
  const namespaces = namespacesOf(await file.text(workbook.part), workbookPart);
  const related = (type: string): string => `${namespaces.relationships}/${type}`;
  const sheets = workbook.sheets.map(({ summary, target }) => editedSheet(summary.name, target ?? ""));
  const stylesPart = partNameOf(workbook, "styles") ?? parts.freeName("xl/styles#.xml").replace("1", "");
  const standing = await parts.text(stylesPart);
  const styles = createStyles(standing ?? emptyStyleSheet(namespaces.main), stylesPart);
  let isFormulaGone = false;
  let isFormatGone = false;
  /** The paints that rewritten sheets name: their parts are packed by the time this is asked. */
  const named = new Set<number>();

  async function apply(edit: Edit): Promise<void> {
    switch (edit.kind) {
      case "write-cells":
        for (const write of edit.cells) rowOf(sheetNamed(edit.sheet), write.cell.row).set(write.cell.column, write);
        return;
      case "add-sheet":
        return addSheet(edit);
      case "remove-sheet":
        return removeSheet(edit);
      case "set-formats":
        setFormats(edit);
        return;
      case "set-validations":
        setValidations(edit);
        return;
      case "set-column-widths":
        for (const { column, width } of edit.widths) sheetNamed(edit.sheet).widths.set(column, width);
        return;
    }
  }

  function sheetNamed(name: string): EditedSheet {
    const sheet = sheets.find((each) => isSameSheetName(each.name, name));
    if (sheet !== undefined) return sheet;
    throw refusals.noSheet(name);
  }

  function setFormats({ sheet, tag, formats }: SetFormats): void {
    isFormatGone = true;
    const { tail } = sheetNamed(sheet);
    tail.push((xml) => withoutTagged(xml, tag));
    if (formats.length > 0) tail.push((xml) => withFormats(xml, formats, styles));
  }

  function setValidations({ sheet, validations }: SetValidations): void {
    const { tail } = sheetNamed(sheet);
    tail.push(withoutOwnValidations);
    if (validations.length > 0) tail.push((xml) => withValidations(xml, validations));
  }

  async function addSheet({ sheet, at }: AddSheet): Promise<void> {
    await refuseLocked();
    refuseName(sheet.name);
    const place = Math.min(at, sheets.length);
    const part = parts.freeName("xl/worksheets/sheet#.xml");
    await parts.add(part, CONTENT_TYPE.worksheet, "");
    const tables = await addTables(sheet, part);
    const tableIds = tables.map(({ id }) => id);
    parts.setText(part, newSheetXml(sheet, { namespaces, styles, tableIds }));
    const relationshipId = await parts.relate(workbookPart, related("worksheet"), part);
    const state = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" }[sheet.visibility] as
      "hidden" | "veryHidden" | undefined;
    const listed = { name: sheet.name, state, relationshipId, relationships: namespaces.relationships };
    await changeWorkbook((xml) => withListedSheet({ xml, part: workbookPart }, listed, place));
    if (sheet.print !== undefined && sheet.print.repeatRows > 0) {
      const value = repeatedRows(sheet.name, sheet.print.repeatRows);
      await changeWorkbook((xml) =>
        withSheetName({ xml, part: workbookPart }, { name: PRINT_TITLES, sheet: place, value }),
      );
    }
    const addedTables = tables.map((table) => table.part);
    sheets.splice(place, 0, { ...editedSheet(sheet.name, part), addedTables });
    await addTitle(sheet.name, place);
  }

  async function addTables(sheet: SheetState, sheetPart: string): Promise<{ id: string; part: string }[]> {
    const added: { id: string; part: string }[] = [];
    for (const table of sheet.tables) {
      const part = parts.freeName("xl/tables/table#.xml");
      await parts.add(part, CONTENT_TYPE.table, tableXml(sheet, table, await freeTableId(), namespaces));
      tableIdsGiven += 1;
      added.push({ id: await parts.relate(sheetPart, related("table"), part), part });
    }
    return added;
  }

  let lastTableId: number | undefined;
  let tableIdsGiven = 0;

  /** Ids of tables are unique in a workbook; those of its own tables are looked up once. */
  async function freeTableId(): Promise<number> {
    if (lastTableId === undefined) {
      const tables = await tableParts();
      lastTableId = Math.max(0, ...tables.map(({ xml, part }) => Number(attributeIn(rootOf(xml, part).tag, "id"))));
    }
    return lastTableId + tableIdsGiven + 1;
  }

  /** The tables of all sheets that the file came with, or of one. */
  async function tableParts(
    of = workbook.sheets.map(({ target = "" }) => target),
  ): Promise<{ part: string; xml: string }[]> {
    const found: { part: string; xml: string }[] = [];
    for (const sheet of of) {
      for (const { type, target = "" } of (await file.relationships(sheet)).values()) {
        const xml = type === "table" ? await parts.text(target) : undefined;
        if (xml !== undefined) found.push({ part: target, xml });
      }
    }
    return found;
  }

  async function addTitle(name: string, place: number): Promise<void> {
    const properties = [...(await file.relationships("")).values()].find(({ type }) => type === "extended-properties");
    const part = properties?.target ?? "";
    const xml = await parts.text(part);
    if (xml !== undefined) parts.setText(part, withSheetTitle(xml, part, name, place));
  }

  async function removeSheet({ sheet: name }: RemoveSheet): Promise<void> {
    await refuseLocked();
    const sheet = sheetNamed(name);
    const place = sheets.indexOf(sheet);
    if (sheets.length === 1) throw refusals.lastSheet();
    const tables = (await tableParts([sheet.part])).map(({ part }) => part);
    for (const table of [...tables, ...sheet.addedTables]) await parts.remove(table);
    await parts.remove(sheet.part);
    await parts.unrelate(workbookPart, sheet.part);
    await changeWorkbook((xml) => withoutListedSheet({ xml, part: workbookPart }, place));
    sheets.splice(place, 1);
    isFormulaGone = true;
  }

  async function changeWorkbook(change: (xml: string) => string): Promise<void> {
    parts.setText(workbookPart, change((await parts.text(workbookPart)) ?? ""));
  }

  async function refuseLocked(): Promise<void> {
    const xml = (await parts.text(workbookPart)) ?? "";
    if (despite.has("protection") || !isStructureLocked({ xml, part: workbookPart })) return;
    throw refusals.protectedStructure();
  }

  function refuseName(name: string): void {
    const isTaken = sheets.some((sheet) => isSameSheetName(sheet.name, name));
    if (isTaken) throw refusals.takenName(name);
    if (!isSheetName(name)) throw refusals.unfitName(name);
  }

  async function save(): Promise<Uint8Array[]> {
    for (const sheet of sheets) await rewrite(sheet);
    if (isFormulaGone) await dropCalculationChain();
    if (isFormatGone) await dropUnusedPaints();
    await saveStyles();
    return parts.save();
  }

  async function rewrite(sheet: EditedSheet): Promise<void> {
    if (sheet.rows.size === 0 && sheet.widths.size === 0 && sheet.tail.length === 0) return;
    const entry = file.find(sheet.part);
    const text = entry === undefined ? await parts.text(sheet.part) : undefined;
    if (entry === undefined && text === undefined) {
      throw new Refusal("structure", `The sheet ${sheet.name} is not in the file, or holds no cells.`);
    }
    if (sheet.rows.size > 0) await renameTableHeadings(sheet);
    const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
    const size = bytes?.length ?? entry?.size ?? 0;
    const chunks =
      bytes === undefined && entry !== undefined ? file.stream(entry) : inOneChunk(bytes ?? new Uint8Array());
    const part = { name: entry?.name ?? sheet.part, size };
    const changes = {
      sheet: sheet.name,
      rows: sheet.rows,
      widths: sheet.widths,
      tail: [...sheet.tail, noted],
      despiteProtection: despite.has("protection"),
    };
    const context = { styles, onFormulaGone: () => void (isFormulaGone = true) };
    await parts.setChunks(sheet.part, size, rewrittenSheet({ part, chunks, limits }, changes, context));
  }

  const noted = ({ xml }: SheetXml): string => {
    for (const number of paintsNamedIn(xml)) named.add(number);
    return xml;
  };

  async function renameTableHeadings({ part: sheetPart, rows }: EditedSheet): Promise<void> {
    const written = (row: number, column: number) => rows.get(row as Row)?.get(column as Column);
    for (const { part, xml } of await tableParts([sheetPart])) {
      const renamed = renamedHeadings(xml, part, written);
      if (renamed.changes.length === 0) continue;
      await refuseReferences(file, renamed.changes);
      parts.setText(part, renamed.xml);
    }
  }

  /** Excel makes its chain of calculation anew where there is none; one that names cells without formulas it calls damaged. */
  async function dropCalculationChain(): Promise<void> {
    const part = partNameOf(workbook, "calcChain");
    if (part === undefined) return;
    await parts.remove(part);
    await parts.unrelate(workbookPart, part);
  }

  /** What our formats painted goes with them, as long as nothing else names it or what comes behind it. */
  async function dropUnusedPaints(): Promise<void> {
    const own = styles.lastOwnPaints();
    if (own.length === 0) return;
    const rewritten = new Set(sheets.filter(({ tail }) => tail.length > 0).map(({ part }) => file.find(part)?.name));
    const others = file.entries.filter(
      (entry) => isXml(entry) && !rewritten.has(entry.name) && entry !== file.find(stylesPart),
    );
    const used = await paintsInUse(file, others);
    for (const number of [...named, ...paintsNamedIn(styles.xml())]) used.add(number);
    const last = own.findLastIndex((number) => used.has(number));
    const first = own[last + 1];
    if (first !== undefined) styles.dropPaintsFrom(first);
  }

  async function saveStyles(): Promise<void> {
    const xml = styles.xml();
    if (standing === undefined && xml !== emptyStyleSheet(namespaces.main)) {
      await parts.add(stylesPart, CONTENT_TYPE.styles, xml);
      await parts.relate(workbookPart, related("styles"), stylesPart);
    } else if (standing !== undefined && xml === emptyStyleSheet(namespaces.main) && standing !== xml) {
      // Only for the sake of our formats was it added.
      await parts.remove(stylesPart);
      await parts.unrelate(workbookPart, stylesPart);
    } else if (standing !== undefined && xml !== standing) parts.setText(stylesPart, xml);
  }

  return { apply, save };
}

const editedSheet = (name: string, part: string): EditedSheet => ({
  name,
  part,
  rows: new Map(),
  widths: new Map(),
  tail: [],
  addedTables: [],
});

function rowOf({ rows }: EditedSheet, row: Row): Map<Column, CellWrite> {
  const known = rows.get(row) ?? new Map<Column, CellWrite>();
  rows.set(row, known);
  return known;
}

// eslint-disable-next-line @typescript-eslint/require-await -- chunks come asynchronously, also where there is only one
async function* inOneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
