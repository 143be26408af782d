import type { SheetState } from "../../workbook/state";
import { concatenated } from "../bytes";
import { crc32 } from "../crc32";
import { STORED } from "../directory";
import { editWorkbook, type EditOptions } from "./editWorkbook";
import { TRANSITIONAL } from "./packageEditor";
import { emptyStyleSheet } from "./styles";
import { CONTENT_TYPE } from "./workbookParts";
import { DECLARATION, element } from "./xml";
import { NO_TIME, UTF8_FLAG, writeZip, type PackedEntry } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** A workbook has one sheet at least: this one makes room for the others. */
const PLACEHOLDER = "Sheet1";

/** A new workbook file with these sheets, at least one, in pieces that follow one another. */
export async function newWorkbook(
  sheets: readonly SheetState[],
  options: Pick<EditOptions, "inflater" | "deflater">,
): Promise<readonly Uint8Array[]> {
  const added = sheets.map((sheet, at) => ({ kind: "add-sheet", sheet, at }) as const);
  return editWorkbook(emptyWorkbook(), [...added, { kind: "remove-sheet", sheet: PLACEHOLDER }], options);
}

/** A workbook file with one empty sheet. */
export function emptyWorkbook(): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/worksheets/sheet1.xml": DECLARATION + element("worksheet", { xmlns: MAIN }, element("sheetData")),
    "xl/styles.xml": emptyStyleSheet(MAIN),
  };
  return concatenated(writeZip(Object.entries(parts).map(([name, xml]) => stored(name, xml))));
}

function stored(name: string, xml: string): PackedEntry {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(xml);
  const entry = { nameBytes: encoder.encode(name), flags: UTF8_FLAG, time: NO_TIME, method: STORED };
  return { ...entry, crc32: crc32(bytes), size: bytes.length, packed: [bytes] };
}

function contentTypes(): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  const overrides = [
    ["/xl/workbook.xml", CONTENT_TYPE.workbook],
    ["/xl/worksheets/sheet1.xml", CONTENT_TYPE.worksheet],
    ["/xl/styles.xml", CONTENT_TYPE.styles],
  ].map(([PartName, ContentType]) => element("Override", { PartName, ContentType }));
  return DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides);
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([type, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${TRANSITIONAL}/${type}`, Target: target }),
  );
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...items);
}

function workbook(): string {
  const sheet = element("sheet", { name: PLACEHOLDER, sheetId: 1, "r:id": "rId1" });
  const views = element("bookViews", {}, element("workbookView"));
  return (
    DECLARATION + element("workbook", { xmlns: MAIN, "xmlns:r": TRANSITIONAL }, views, element("sheets", {}, sheet))
  );
}
