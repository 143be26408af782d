import { once } from "../workbook/once";
import type { SheetInfo, SheetVisitor } from "../workbook/sheet";
import type { ValueContext } from "./cellReader";
import type { ZipEntry } from "./directory";
import { elements, isTrue } from "./elements";
import type { Inflater } from "./inflater";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { unreadable } from "./messages";
import { readNumberKinds } from "./numberFormats";
import { openPackage, relationshipId, type Package, type Relationship } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readSheet } from "./sheet";
import { sniff } from "./sniff";

/** A sheet as the workbook lists it. */
export interface SheetSummary {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  /** Only worksheets have rows; chart and dialog sheets are listed, but never visited. */
  readonly kind: "worksheet" | "other";
}

/** What is known of a workbook as a whole. */
export interface WorkbookInfo {
  readonly date1904: boolean;
  readonly sheets: readonly SheetSummary[];
}

/** How a workbook is read. */
export interface ReadOptions {
  readonly inflater: Inflater;
  readonly limits?: Limits;
  /** Chooses sheets by what the list says of them; the others are neither unpacked nor visited. All, where it is left out. */
  readonly choose?: (sheet: SheetSummary) => boolean;
}

/** A workbook that has been opened: where its parts are. */
export interface OpenWorkbook {
  readonly file: Package;
  /** The workbook part. */
  readonly part: ZipEntry;
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A sheet as the workbook lists it, and the name of its part. */
export interface ListedSheet {
  readonly summary: SheetSummary;
  readonly target: string | undefined;
}

/**
 * Reads a workbook sheet by sheet and hands each row to the sink that the visitor gives for the sheet. Throws an
 * UnreadableFile, and nothing else of its own, when the file cannot be read to its end.
 *
 * @example
 * const info = await readWorkbook(bytes, (sheet) => (sheet.visibility === "visible" ? sink : undefined), {
 *   inflater: inflateWithNode,
 * });
 */
export async function readWorkbook(
  bytes: Uint8Array,
  visit: SheetVisitor,
  { inflater, limits = DEFAULT_LIMITS, choose = () => true }: ReadOptions,
): Promise<WorkbookInfo> {
  const workbook = await openWorkbook(bytes, { inflater, limits });
  const { file, date1904, sheets } = workbook;
  const values = once(() => readValueContext(workbook, limits));
  const count = countUpTo(limits.cells);
  for (const { summary, target = "" } of sheets) {
    if (summary.kind === "other" || !choose(summary)) continue;
    const part = file.find(target);
    if (part === undefined) throw unreadable.missingPart(target);
    await readSheet({ ...summary, part }, { file, limits, values, count }, visit);
  }
  return { date1904, sheets: sheets.map(({ summary }) => summary) };
}

/** Refuses whatever is no zip package. */
function refuseOtherKinds(bytes: Uint8Array): void {
  const kind = sniff(bytes);
  switch (kind) {
    case "zip":
      return;
    case "ole":
      throw unreadable.otherOle();
    case "binary":
      throw unreadable.unknown();
    case "empty":
    case "encrypted":
    case "xls":
    case "pdf":
    case "html":
    case "xml":
    case "text":
      throw unreadable[kind]();
  }
}

/** Opens a workbook without reading its sheets. Throws an UnreadableFile where the file is none. */
export async function openWorkbook(
  bytes: Uint8Array,
  { inflater, limits = DEFAULT_LIMITS }: Pick<ReadOptions, "inflater" | "limits">,
): Promise<OpenWorkbook> {
  refuseOtherKinds(bytes);
  const file = openPackage(bytes, inflater, limits);
  if (file.find("[Content_Types].xml") === undefined) throw await otherArchive(file);
  const root = [...(await file.relationships("")).values()].find(({ type }) => type === "officeDocument");
  const part = file.find(root?.target ?? "xl/workbook.xml");
  if (part === undefined) throw unreadable.missingPart(root?.target ?? "xl/workbook.xml");
  if (part.name.toLowerCase().endsWith(".bin")) throw unreadable.xlsb();
  return readWorkbookPart(file, part);
}

/** A zip that is no Office package: an OpenDocument file says in its first entry what it is. */
async function otherArchive(file: Package): Promise<Error> {
  const mimetype = file.find("mimetype");
  if (mimetype === undefined) return unreadable.otherZip();
  const type = await file.text(mimetype);
  return type.includes("opendocument.spreadsheet") ? unreadable.ods() : unreadable.otherDocument();
}

async function readWorkbookPart(file: Package, part: ZipEntry): Promise<OpenWorkbook> {
  const relationships = await file.relationships(part.name);
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let root: string | undefined;
  for (const { name, parent, attributes } of elements(await file.text(part), part.name)) {
    root ??= name;
    if (root !== "workbook") throw unreadable.otherDocument();
    if (name === "workbookPr") date1904 = isTrue(attributes.get("date1904"));
    if (name === "sheet" && parent === "sheets") sheets.push(listedSheet(attributes, relationships));
  }
  if (sheets.length === 0) throw unreadable.noSheets();
  return { file, part, date1904, sheets, relationships };
}

function listedSheet(
  attributes: ReadonlyMap<string, string>,
  relationships: ReadonlyMap<string, Relationship>,
): ListedSheet {
  const { type, target } = relationships.get(relationshipId(attributes) ?? "") ?? {};
  const name = attributes.get("name") ?? "";
  const kind = type === undefined || type === "worksheet" ? "worksheet" : "other";
  return { summary: { name, visibility: visibilityOf(attributes.get("state")), kind }, target };
}

function visibilityOf(state: string | undefined): SheetInfo["visibility"] {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

async function readValueContext(workbook: OpenWorkbook, limits: Limits): Promise<Omit<ValueContext, "sheet">> {
  const { file, date1904 } = workbook;
  const texts = partOfType(workbook, "sharedStrings");
  const styles = partOfType(workbook, "styles");
  return {
    date1904,
    strings: texts === undefined ? [] : await readSharedStrings(file, texts, limits),
    kinds: styles === undefined ? [] : readNumberKinds(await file.text(styles), styles.name),
  };
}

/** The part that a workbook is related to by a type. */
export function partOfType({ file, relationships }: OpenWorkbook, wanted: string): ZipEntry | undefined {
  const found = [...relationships.values()].find(({ type }) => type === wanted);
  return found?.target === undefined ? undefined : file.find(found.target);
}

function countUpTo(limit: number): (cells: number) => void {
  let total = 0;
  return (cells) => {
    total += cells;
    if (total > limit) throw unreadable.tooManyCells(limit);
  };
}
