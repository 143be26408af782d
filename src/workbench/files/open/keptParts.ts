import { UnreadableFile } from "../../../workbook/unreadable";
import type { ZipEntry } from "../../../xlsx/directory";
import type { Package } from "../../../xlsx/package";
import { placesIn, placesInPart } from "../../../xlsx/places/partPlaces";
import type { Places } from "../../../xlsx/places/places";
import { placesInVml } from "../../../xlsx/places/vmlPlaces";
import type { SheetXml } from "../../../xlsx/write/conditionalFormats";
import { nodeOf, type XmlNode } from "../../../xlsx/xmlNode";
import { VALIDATION_EXTENSIONS } from "../../../xlsx/worksheet/extensions";
import type { Book, Sheet } from "../../model/book";
import type { KeptPart } from "../opened";

/** What stands behind a sheet's rows and is the model's own. */
const OWN = new Set([
  "mergeCells",
  "conditionalFormatting",
  "tableParts",
  "sheetProtection",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  VALIDATION_EXTENSIONS.name,
]);

/** What lies on cells in the XML behind a sheet's rows, but for what is the model's own. */
export function placesInTail({ xml, around, part }: SheetXml): Places {
  const nodes = around.children.map((child): XmlNode => nodeOf(child, xml, part));
  return placesIn(nodes, OWN);
}

/** What lies on cells in a part that the model knows nothing of. */
export const placesOf = (xml: string, { part, kind }: Pick<KeptPart, "part" | "kind">): Places =>
  kind === "vml" ? placesInVml(xml) : placesInPart(xml, part);

/** Keeps in the model what lies on cells, so that it moves with them, and tells where it is kept. */
export function keep(
  book: Book,
  sheet: Sheet | undefined,
  { areas, formulas }: Places,
  part: Pick<KeptPart, "part" | "kind">,
): KeptPart {
  const allAreas = sheet === undefined ? [] : areas.flatMap((place) => place.areas);
  const allFormulas = formulas.map(({ formula }) => formula);
  const kept: KeptPart = {
    ...part,
    sheet: sheet?.id,
    areas: { from: sheet?.keptAreas.length ?? 0, all: allAreas },
    formulas: { from: book.keptFormulas.length, all: allFormulas },
  };
  for (const area of allAreas) sheet?.keptAreas.push({ area });
  for (const formula of allFormulas) book.keptFormulas.push({ formula, sheet: sheet?.id });
  return kept;
}

/** The kinds of parts that lie on a sheet's cells, or refer to cells, by what leads to them. */
const LIES_ON_SHEET = ["comments", "threadedComment", "drawing", "vmlDrawing", "pivotTable"];
const REFERS_TO_CELLS = ["chart", "chartEx", "pivotCacheDefinition", "table"];
/** A larger part is not looked through. */
const MOST_BYTES = 2 ** 24;

/** Keeps what the parts around a sheet lie on and refer to. `sheet` is undefined for one that has no cells, such as a chart. */
export async function keepCompanions(
  file: Package,
  from: string,
  { book, sheet, seen }: { readonly book: Book; readonly sheet: Sheet | undefined; readonly seen: Set<string> },
): Promise<readonly KeptPart[]> {
  const kept: KeptPart[] = [];
  for (const { type, target } of (await file.relationships(from)).values()) {
    const isOnSheet = LIES_ON_SHEET.includes(type);
    if (target === undefined || seen.has(target) || !(isOnSheet || REFERS_TO_CELLS.includes(type))) continue;
    seen.add(target);
    const part = await keptPart(file, target, { book, sheet: isOnSheet ? sheet : undefined, type });
    if (part !== undefined) kept.push(part);
    kept.push(...(await keepCompanions(file, target, { book, sheet: undefined, seen })));
  }
  return kept;
}

async function keptPart(
  file: Package,
  target: string,
  { book, sheet, type }: { readonly book: Book; readonly sheet: Sheet | undefined; readonly type: string },
): Promise<KeptPart | undefined> {
  const entry = file.find(target);
  if (entry === undefined || entry.size > MOST_BYTES) return undefined;
  const part = { part: entry.name, kind: type === "vmlDrawing" ? "vml" : "xml" } as const;
  const places = await readPlaces(file, entry, part);
  return places === undefined ? undefined : keep(book, sheet, places, part);
}

/** A part that cannot be read is no reason not to open a workbook that does not need it: it stays as it is. */
async function readPlaces(
  file: Package,
  entry: ZipEntry,
  part: Pick<KeptPart, "part" | "kind">,
): Promise<Places | undefined> {
  try {
    return placesOf(await file.text(entry), part);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
