import { escapeText } from "../xml";

/** What one part of a package leads to: another part by its path, or something outside. */
export interface RichLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal?: true;
}

/** One part of a package, as Excel writes it. */
export interface RichPart {
  readonly path: string;
  /** Left out where the extension says it all. */
  readonly contentType?: string;
  readonly content: string | Uint8Array;
  readonly links?: readonly RichLink[];
}

const OPEN_XML = "http://schemas.openxmlformats.org";
const MICROSOFT = "http://schemas.microsoft.com/office";

/** The namespaces of a rich workbook, by the prefixes that Excel gives them. */
export const NAMESPACES = {
  main: `${OPEN_XML}/spreadsheetml/2006/main`,
  r: `${OPEN_XML}/officeDocument/2006/relationships`,
  mc: `${OPEN_XML}/markup-compatibility/2006`,
  a: `${OPEN_XML}/drawingml/2006/main`,
  c: `${OPEN_XML}/drawingml/2006/chart`,
  xdr: `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`,
  x14: `${MICROSOFT}/spreadsheetml/2009/9/main`,
  x14ac: `${MICROSOFT}/spreadsheetml/2009/9/ac`,
  xm: `${MICROSOFT}/excel/2006/main`,
  xr: `${MICROSOFT}/spreadsheetml/2014/revision`,
  xr2: `${MICROSOFT}/spreadsheetml/2015/revision2`,
  xr3: `${MICROSOFT}/spreadsheetml/2016/revision3`,
  xr6: `${MICROSOFT}/spreadsheetml/2016/revision6`,
} as const;

export const PACKAGE = `${OPEN_XML}/package/2006`;

/** The content type of a spreadsheet's part, by the last word of it. */
export const spreadsheetType = (kind: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

/** The attributes that declare some namespaces, the main one without a prefix. */
export const declared = (...prefixes: (keyof typeof NAMESPACES)[]): string =>
  prefixes.map((prefix) => `xmlns${prefix === "main" ? "" : `:${prefix}`}="${NAMESPACES[prefix]}"`).join(" ");

/** The attributes at the root of a sheet or table of Excel's. */
export const excelRoot = (uid: string): string =>
  `${declared("main", "r", "mc", "x14ac", "xr", "xr2", "xr3")} mc:Ignorable="x14ac xr xr2 xr3" xr:uid="${uid}"`;

/** An identifier of Excel's: the same number gives the same one. */
export const guid = (number: number): string => `{5F1A0000-0000-4000-8000-${String(number).padStart(12, "0")}}`;

/** A part of Excel's, its declaration included; the line breaks between tags are ours, to read it by. */
export const excelPart = (xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${oneLine(xml)}`;

const oneLine = (xml: string): string =>
  xml
    .trim()
    .replace(/\s*\n\s*(?=<)/g, "")
    .replace(/\s*\n\s*/g, " ");

/** A link by the last word of its type. */
export const link = (id: string, kind: string, target: string): RichLink => ({
  id,
  type: `${NAMESPACES.r}/${kind}`,
  target,
});

/** A text as an `<si>` item holds it. */
export const textItem = (text: string): string =>
  text === text.trim() ? `<t>${escapeText(text)}</t>` : `<t xml:space="preserve">${escapeText(text)}</t>`;
