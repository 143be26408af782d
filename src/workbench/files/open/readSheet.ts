import { createCellReader } from "../../../xlsx/cellReader";
import type { ZipEntry } from "../../../xlsx/directory";
import type { Limits } from "../../../xlsx/limits";
import { unreadable } from "../../../xlsx/messages";
import { readNotes } from "../../../xlsx/notes";
import type { Package } from "../../../xlsx/package";
import type { Palette } from "../../../xlsx/styles/colors";
import type { FilePaint } from "../../../xlsx/styles/fileStyle";
import { readArea } from "../../../xlsx/worksheet/areas";
import { childOf } from "../../../xlsx/worksheet/children";
import type { FileColumns } from "../../../xlsx/worksheet/columns";
import { readPage } from "../../../xlsx/worksheet/page";
import {
  furniture,
  readFitToPage,
  readMerges,
  readStandardWidth,
  readTabColor,
} from "../../../xlsx/worksheet/properties";
import { readProtection } from "../../../xlsx/worksheet/protection";
import { readRules } from "../../../xlsx/worksheet/rules";
import { readValidations } from "../../../xlsx/worksheet/validationRules";
import { readView } from "../../../xlsx/worksheet/views";
import { readWorksheetText } from "../../../xlsx/worksheetText";
import type { SheetXml } from "../../../xlsx/write/conditionalFormats";
import { rootTagOf } from "../../../xlsx/write/xml";
import { newId } from "../../model/addSheet";
import { areaOf, areaOfCell } from "../../model/areas";
import type { Book, Sheet } from "../../model/book";
import type { CellStyle } from "../../model/style";
import {
  stateOf,
  type KeptPart,
  type OpenedColumn,
  type OpenedFormat,
  type OpenedSheet,
  type OpenedValidation,
} from "../opened";
import { zoomFromFile } from "../words/pageWords";
import { protectionFromFile } from "../words/protectionWords";
import { validationFromFile } from "../words/validationWords";
import { charactersFromFile } from "../words/widths";
import { formatFromFile } from "./formatFromFile";
import { keep, keepCompanions, placesInTail } from "./keptParts";
import { readColumnsInto } from "./readColumns";
import { createRowReader } from "./readRows";
import { readTables } from "./readTables";

/** What reading a sheet needs of the workbook around it. */
export interface BookSource {
  readonly file: Package;
  readonly limits: Limits;
  readonly book: Book;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly palette: Palette;
  readonly styleNumbers: readonly number[];
  readonly styles: readonly CellStyle[];
  readonly paints: readonly FilePaint[];
  readonly count: (cells: number) => void;
  /** The parts whose places are kept already. */
  readonly seen: Set<string>;
}

/** A sheet that was read: what it was when it was opened, and what is kept of the parts around it. */
export interface ReadSheet {
  readonly opened: OpenedSheet;
  readonly kept: readonly KeptPart[];
}

/** Reads a worksheet into the model. */
export async function readSheet(
  sheet: Sheet,
  { part, place }: { readonly part: ZipEntry; readonly place: number },
  source: BookSource,
): Promise<ReadSheet> {
  const { file, limits, book, strings, count } = source;
  const cells = createCellReader({ sheet: sheet.name, strings, kinds: [], date1904: false });
  const reader = createRowReader({ sheet, ...source });
  let fileColumns: readonly FileColumns[] = [];
  const text = await readWorksheetText(
    { name: sheet.name, part },
    { file, limits, cells, count },
    {
      head: (xml) => {
        fileColumns = readColumnsInto(sheet, headOf(xml, part.name), source);
      },
      row: reader.row,
    },
  );
  const head = headOf(text.head, part.name);
  const tail = furniture(text.tail, 0, { part: part.name, prefix: "" });
  const isSelected = readHead(sheet, head, source.palette);
  readTail(sheet, head, tail);
  const formats = readFormats(sheet, tail, source);
  const validations = readValidationsOf(sheet, tail);
  const tables = await readTables(sheet, tail, source);
  await readNotesOf(sheet, part.name, file);
  const own = keep(book, sheet, placesInTail(tail), { part: part.name, kind: "sheet" });
  const companions = await keepCompanions(file, part.name, { ...source, sheet });
  const columns = sheet.columns.map(openedColumn);
  const id = { id: sheet.id, part: part.name, place, isSelected, state: stateOf(sheet) };
  return {
    opened: { ...id, columns, fileColumns, formats, validations, tables, ...reader.read() },
    kept: [own, ...companions],
  };
}

const openedColumn = (record: Sheet["columns"][number]): OpenedColumn | undefined =>
  record === undefined ? undefined : { record, ...record };

const headOf = (xml: string, part: string): SheetXml =>
  furniture(xml, rootTagOf(xml, part).inside, { part, prefix: "" });

/** Reads what stands before a sheet's rows, but for its columns; tells whether its tab is one of those in front. */
function readHead(sheet: Sheet, head: SheetXml, palette: Palette): boolean {
  const view = readView(childOf(head, "sheetViews"));
  sheet.tabColor = readTabColor(childOf(head, "sheetPr"), palette) ?? "";
  sheet.showGridlines = view.showGridlines;
  sheet.showHeadings = view.showHeadings;
  sheet.frozen = view.frozen;
  sheet.selection = view.selection ?? areaOf(0, 0, 0, 0);
  const standard = readStandardWidth(childOf(head, "sheetFormatPr"));
  if (standard !== undefined) sheet.standardWidth = charactersFromFile(standard);
  return view.isSelected;
}

/** Reads merged areas, protection and how a sheet prints. */
function readTail(sheet: Sheet, head: SheetXml, tail: SheetXml): void {
  sheet.merges = readMerges(childOf(tail, "mergeCells")).map((address) => {
    const area = readArea(address);
    if (area === undefined) throw unreadable.outsideGrid(sheet.name);
    return area;
  });
  const protection = readProtection(childOf(tail, "sheetProtection"));
  sheet.protection = protection === undefined ? undefined : protectionFromFile(protection);
  const page = readPage(childOf(tail, "pageSetup"));
  sheet.page.orientation = page.landscape ? "Landscape" : "Portrait";
  sheet.page.zoom = zoomFromFile(page, readFitToPage(childOf(head, "sheetPr")));
}

function readFormats(
  sheet: Sheet,
  tail: SheetXml,
  { book, paints, palette }: BookSource,
): ReadonlyMap<string, OpenedFormat> {
  const read = readRules(tail, palette).map((rule) => ({
    rule,
    format: formatFromFile(rule, newId(book), rule.paint === undefined ? undefined : paints[rule.paint]),
  }));
  sheet.formats = read.map(({ format }) => format);
  return new Map(read.map(({ rule, format }) => [format.id, { rule, format: structuredClone(format) }]));
}

function readValidationsOf(sheet: Sheet, tail: SheetXml): readonly OpenedValidation[] {
  const read = readValidations(tail).map((written) => ({ validation: validationFromFile(written), written }));
  sheet.validations = read.map(({ validation }) => validation);
  return read;
}

async function readNotesOf(sheet: Sheet, sheetPart: string, file: Package): Promise<void> {
  for (const { type, target = "" } of (await file.relationships(sheetPart)).values()) {
    const part = type === "comments" ? file.find(target) : undefined;
    if (part === undefined) continue;
    const notes = readNotes(await file.text(part), part.name);
    sheet.notes.push(...notes.map(({ cell, author, text }) => ({ area: areaOfCell(cell), author, text })));
  }
}
