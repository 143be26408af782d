import path from "node:path";
import { strToU8, zipSync, type Zippable } from "fflate";
import { escapeText } from "../xml";
import { excelPart, PACKAGE, type RichLink, type RichPart } from "./richPart";

/** Whose habits a file has. Links lead to `../theme/theme1.xml` in Excel's, to `/xl/theme/theme1.xml` in openpyxl's. */
export type Shape = "excel" | "openpyxl";

/** The types of the parts that have none of their own, by extension. */
const DEFAULT_TYPES = {
  bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  png: "image/png",
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  sigs: "application/vnd.openxmlformats-package.digital-signature-origin",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  xml: "application/xml",
};
/** Excel packs these no more than they are. */
const PACKED_ALREADY = ".png";
/** Fixed, so that equal workbooks are equal files. A zip holds local time: this is the same clock reading everywhere. */
const ZIP_TIME = new Date(2026, 0, 1, 12);

/** Zips the parts of a package with their relationships and content types; the root's links say where to start. */
export function writePackage(root: readonly RichLink[], parts: readonly RichPart[], shape: Shape): Uint8Array {
  const files: [string, string | Uint8Array][] = [
    ["[Content_Types].xml", contentTypes(parts, shape)],
    ["_rels/.rels", relationships("", root, shape)],
  ];
  for (const { path: name, content, links = [] } of parts) {
    files.push([name, content]);
    if (links.length === 0) continue;
    const folder = path.posix.dirname(name);
    files.push([`${folder}/_rels/${path.posix.basename(name)}.rels`, relationships(folder, links, shape)]);
  }
  const zippable = files.map(([name, content]): [string, Zippable[string]] => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    return [name, [bytes, { level: name.endsWith(PACKED_ALREADY) ? 0 : 6 }]];
  });
  return zipSync(Object.fromEntries(zippable), { mtime: ZIP_TIME });
}

const shaped = (xml: string, shape: Shape): string =>
  shape === "excel" ? excelPart(xml) : xml.replaceAll("/>", " />");

function relationships(folder: string, links: readonly RichLink[], shape: Shape): string {
  const items = links.map(({ id, type, target, isExternal }) => {
    const inside = shape === "openpyxl" && folder !== "" ? `/${target}` : path.posix.relative(folder, target);
    const where = isExternal === true ? `${escapeText(target)}" TargetMode="External` : inside;
    return `<Relationship Id="${id}" Type="${type}" Target="${where}"/>`;
  });
  return shaped(`<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`, shape);
}

function contentTypes(parts: readonly RichPart[], shape: Shape): string {
  const extensions = new Set(["rels", "xml", ...parts.map(({ path: name }) => path.posix.extname(name).slice(1))]);
  const defaults = Object.entries(DEFAULT_TYPES).flatMap(([extension, type]) =>
    extensions.has(extension) ? [`<Default Extension="${extension}" ContentType="${type}"/>`] : [],
  );
  const overrides = parts.flatMap(({ path: name, contentType }) =>
    contentType === undefined ? [] : [`<Override PartName="/${name}" ContentType="${contentType}"/>`],
  );
  return shaped(`<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`, shape);
}
