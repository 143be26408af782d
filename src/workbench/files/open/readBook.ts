import { readBookSettings, type BookSettings } from "../../../xlsx/bookSettings";
import type { Inflater } from "../../../xlsx/inflater";
import type { Limits } from "../../../xlsx/limits";
import { unreadable } from "../../../xlsx/messages";
import { openWorkbook, partOfType, type OpenWorkbook } from "../../../xlsx/readWorkbook";
import { readSharedStrings } from "../../../xlsx/sharedStrings";
import { paletteOf, type Palette } from "../../../xlsx/styles/colors";
import { STANDARD_STYLE, type FileStyle } from "../../../xlsx/styles/fileStyle";
import { readStyles, type FileStyles } from "../../../xlsx/styles/readStyles";
import { rootNode, type XmlNode } from "../../../xlsx/xmlNode";
import { createSheet } from "../../model/addSheet";
import type { Book, Sheet } from "../../model/book";
import { numberOfStyle, type CellStyle, type StyleTable } from "../../model/style";
import type { KeptPart, Opened, OpenedSheet } from "../opened";
import { CALCULATION_MODES } from "../words/bookWords";
import { styleFromFile } from "../words/styleWords";
import { modelWord } from "../words/wordTable";
import { keepCompanions } from "./keptParts";
import { readNames } from "./readNames";
import { readSheet, type BookSource } from "./readSheet";

/** How a workbook is opened. */
export interface OpenOptions {
  readonly inflater: Inflater;
  readonly limits: Limits;
}

/** A workbook that was read: the model, and what it was when it was opened. */
export interface ReadBook {
  readonly book: Book;
  readonly opened: Opened;
}

/** Reads a workbook into the model. Throws an UnreadableFile where the file cannot be read to its end. */
export async function readBook(bytes: Uint8Array, name: string, options: OpenOptions): Promise<ReadBook> {
  const workbook = await openWorkbook(bytes, options);
  const { file, part } = workbook;
  const settings = readBookSettings(await file.text(part), part.name);
  const { looks, palette } = await readLooks(workbook);
  const { table, numbers } = styleTableOf(looks.cells);
  const book = emptyBook(name, settings, table);
  const rich = new Set<number>();
  const texts = partOfType(workbook, "sharedStrings");
  const strings = texts === undefined ? [] : await readSharedStrings(file, texts, options.limits, rich);
  const read = await readSheets(workbook, {
    file,
    limits: options.limits,
    book,
    strings,
    date1904: workbook.date1904,
    palette,
    styleNumbers: numbers,
    styles: table.styles,
    paints: looks.paints,
    count: countUpTo(options.limits.cells),
    seen: new Set(),
  });
  book.activeSheet = activeSheetOf(book, read.sheets, settings);
  const names = readNames(book, read.sheets, settings.names);
  const { activeSheet, calculationMode, isStructureProtected } = book;
  return {
    book,
    opened: {
      bytes,
      date1904: workbook.date1904,
      sheets: read.sheets,
      state: { activeSheet, calculationMode, isStructureProtected },
      isFrontKnown: read.sheets.find(({ id }) => id === activeSheet)?.place === settings.activeTab,
      names,
      keptParts: read.kept,
      looks: looks.cells,
      styleNumbers: numbers,
      richTexts: new Map([...rich].map((index) => [strings[index] ?? "", index])),
    },
  };
}

async function readLooks(workbook: OpenWorkbook): Promise<{ readonly looks: FileStyles; readonly palette: Palette }> {
  const root = async (type: string): Promise<XmlNode | undefined> => {
    const part = partOfType(workbook, type);
    return part === undefined ? undefined : rootNode(await workbook.file.text(part), part.name);
  };
  const styles = await root("styles");
  const palette = paletteOf(await root("theme"), styles);
  const read = styles === undefined ? { cells: [], paints: [] } : readStyles(styles, palette);
  return { palette, looks: read.cells.length === 0 ? { ...read, cells: [STANDARD_STYLE] } : read };
}

/** The model's styles: the first of the file is how cells look that nobody has formatted. */
function styleTableOf(looks: readonly FileStyle[]): {
  readonly table: StyleTable;
  readonly numbers: readonly number[];
} {
  const styles: readonly CellStyle[] = looks.map(styleFromFile);
  const [first] = styles;
  const table: StyleTable = {
    styles: first === undefined ? [] : [first],
    numbers: new Map(first === undefined ? [] : [[JSON.stringify(first), 0]]),
  };
  return { table, numbers: styles.map((style) => numberOfStyle(table, style)) };
}

const emptyBook = (name: string, settings: BookSettings, styles: StyleTable): Book => ({
  name,
  readOnly: false,
  isStructureProtected: settings.isStructureLocked,
  calculationMode: modelWord(CALCULATION_MODES, settings.calculation) as Book["calculationMode"],
  sheets: [],
  activeSheet: "",
  names: [],
  keptFormulas: [],
  styles,
  lastNumber: 0,
});

interface ReadSheets {
  readonly sheets: readonly OpenedSheet[];
  readonly kept: readonly KeptPart[];
}

/** Sheets that are charts have no cells: they stay in the file, and what they refer to is kept. */
async function readSheets({ file, sheets }: OpenWorkbook, source: BookSource): Promise<ReadSheets> {
  const opened: OpenedSheet[] = [];
  const kept: KeptPart[] = [];
  for (const [place, { summary, target = "" }] of sheets.entries()) {
    const part = file.find(target);
    if (part === undefined) throw unreadable.missingPart(target);
    if (summary.kind === "other") {
      kept.push(...(await keepCompanions(file, target, { ...source, sheet: undefined })));
      continue;
    }
    const sheet: Sheet = { ...createSheet(source.book, summary.name), visibility: summary.visibility };
    source.book.sheets.push(sheet);
    const read = await readSheet(sheet, { part, place }, source);
    opened.push(read.opened);
    kept.push(...read.kept);
  }
  if (opened.length === 0) throw unreadable.noSheets();
  return { sheets: opened, kept };
}

/** The sheet in front; where that has no cells or is hidden, the first that can be seen. */
function activeSheetOf({ sheets }: Book, opened: readonly OpenedSheet[], { activeTab }: BookSettings): string {
  const wanted = opened.find(({ place }) => place === activeTab)?.id;
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return (visible.find(({ id }) => id === wanted) ?? visible[0] ?? sheets[0])?.id ?? "";
}

function countUpTo(limit: number): (cells: number) => void {
  let total = 0;
  return (cells) => {
    total += cells;
    if (total > limit) throw unreadable.tooManyCells(limit);
  };
}
