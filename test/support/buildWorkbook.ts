import { strToU8, zipSync } from "fflate";
import { RELATIONSHIPS, sheetPart, tablePartOf, type SheetPlan } from "./buildSheet";
import { SPREADSHEET, styleSheet } from "./buildStyles";
import { element, escapeText, part } from "./xml";

/** A workbook written down. */
export interface WorkbookPlan {
  readonly title?: string;
  readonly author?: string;
  readonly sheets: readonly SheetPlan[];
}

/** Fixed, so that equal workbooks are equal files. A zip holds local time: this is the same clock reading everywhere. */
const CREATED = "2026-01-01T12:00:00Z";
const ZIP_TIME = new Date(2026, 0, 1, 12);

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const CONTENT_TYPES = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  sharedStrings: `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  extendedProperties: `${OFFICE}.extended-properties+xml`,
};

interface Part {
  readonly path: string;
  readonly type?: keyof typeof CONTENT_TYPES;
  readonly xml: string;
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * Writes a workbook as an .xlsx file; equal workbooks give equal bytes.
 *
 * @example buildWorkbook({ sheets: [{ name: "Team", cells: { B2: "ITMG", C2: 5 } }] })
 */
export function buildWorkbook(workbook: WorkbookPlan): Uint8Array {
  const styles = styleSheet();
  const strings = sharedStrings();
  const sheets = sheetParts(workbook.sheets, styles, strings.indexOf);
  const parts: Part[] = [
    { path: "_rels/.rels", xml: packageRelationships() },
    { path: "docProps/app.xml", type: "extendedProperties", xml: appProperties() },
    { path: "docProps/core.xml", type: "coreProperties", xml: coreProperties(workbook) },
    { path: "xl/workbook.xml", type: "workbook", xml: workbookPart(workbook) },
    { path: "xl/_rels/workbook.xml.rels", xml: workbookRelationships(workbook) },
    ...sheets,
    { path: "xl/styles.xml", type: "styles", xml: styles.toPart() },
    { path: "xl/sharedStrings.xml", type: "sharedStrings", xml: strings.toPart() },
  ];
  // Some readers tell the kind of a file by its first entry: the content types come first, as Excel puts them.
  const files = [{ path: "[Content_Types].xml", xml: contentTypes(parts) }, ...parts];
  const entries = files.map(({ path, xml }): [string, Uint8Array] => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_TIME, level: 9 });
}

function sheetParts(
  sheets: readonly SheetPlan[],
  styles: ReturnType<typeof styleSheet>,
  stringIndex: (text: string) => number,
): Part[] {
  let tables = 0;
  return sheets.flatMap((sheet, index): Part[] => {
    const links = (sheet.tables ?? []).map((_, place) => {
      tables += 1;
      return { id: `rId${place + 1}`, number: tables, xml: tablePartOf(sheet, place, tables) };
    });
    const context = { styles, stringIndex, tableIds: links.map(({ id }) => id), isFirst: index === 0 };
    const worksheet: Part = {
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: "worksheet",
      xml: sheetPart(sheet, context),
    };
    if (links.length === 0) return [worksheet];
    const targets = links.map(({ id, number }) => ({ id, type: "table", target: `../tables/table${number}.xml` }));
    return [
      worksheet,
      { path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, xml: relationships(targets) },
      ...links.map(({ number, xml }): Part => ({ path: `xl/tables/table${number}.xml`, type: "table", xml })),
    ];
  });
}

/** Gathers the texts in use and counts their uses: the part says both numbers. */
function sharedStrings(): { indexOf: (text: string) => number; toPart: () => string } {
  const places = new Map<string, number>();
  let uses = 0;
  const indexOf = (text: string): number => {
    uses += 1;
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const item = (text: string): string => {
    const keepsSpace = text !== text.trim() || /\n|\s{2}/.test(text);
    return element("si", {}, element("t", { "xml:space": keepsSpace ? "preserve" : undefined }, escapeText(text)));
  };
  const toPart = (): string => {
    const attributes = { xmlns: SPREADSHEET, count: uses, uniqueCount: places.size };
    return part(element("sst", attributes, ...[...places.keys()].map(item)));
  };
  return { indexOf, toPart };
}

function workbookPart({ sheets }: WorkbookPlan): string {
  const sheetElements = sheets.map(({ name, visibility = "visible" }, index) => {
    const state = { visible: undefined, hidden: "hidden", "very-hidden": "veryHidden" }[visibility];
    return element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` });
  });
  const names = definedNames(sheets);
  return part(
    element(
      "workbook",
      { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS },
      element("workbookPr", {}),
      element(
        "bookViews",
        {},
        element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
      ),
      element("sheets", {}, ...sheetElements),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
      element("calcPr", { calcId: 191029 }),
    ),
  );
}

/** Excel keeps a hidden name beside each filter. */
function definedNames(sheets: readonly SheetPlan[]): string[] {
  return sheets.flatMap(({ name, filter }, localSheetId) => {
    if (filter === undefined) return [];
    const area = `'${name.replaceAll("'", "''")}'!${filter.replace(/[A-Z]+|\d+/g, "$$$&")}`;
    return [element("definedName", { name: "_xlnm._FilterDatabase", localSheetId, hidden: true }, escapeText(area))];
  });
}

function workbookRelationships({ sheets }: WorkbookPlan): string {
  const targets = [
    ...sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
    { type: "styles", target: "styles.xml" },
    { type: "sharedStrings", target: "sharedStrings.xml" },
  ];
  return relationships(targets.map((target, index) => ({ id: `rId${index + 1}`, ...target })));
}

function packageRelationships(): string {
  return relationships([
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
}

function relationships(targets: readonly Relationship[]): string {
  const elements = targets.map(({ id, type, target }) =>
    element("Relationship", { Id: id, Type: type.includes("/") ? type : `${RELATIONSHIPS}/${type}`, Target: target }),
  );
  return part(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...elements));
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [element("Override", { PartName: `/${path}`, ContentType: CONTENT_TYPES[type] })],
  );
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return part(element("Types", { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides));
}

function appProperties(): string {
  const xmlns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return part(element("Properties", { xmlns }, element("Application", {}, "Levelcheck")));
}

function coreProperties({ title, author }: WorkbookPlan): string {
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const texts = [
    title === undefined ? "" : element("dc:title", {}, escapeText(title)),
    author === undefined ? "" : element("dc:creator", {}, escapeText(author)),
  ];
  const date = element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, CREATED);
  return part(element("cp:coreProperties", namespaces, ...texts, date));
}
