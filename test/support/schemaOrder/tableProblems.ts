import { asColumn, formatCell, parseArea, type Area } from "../../../src/workbook/address";
import { partsOfKind, repeated, type OpenPackage, type Problem } from "./openPackage";
import { childOf, childrenOf, descendants, textOf, type XmlElement } from "./parseXml";
import { areasOf, overlap } from "./worksheetProblems";

/** A name that Excel takes for a table: no address, no space (Microsoft, rename an Excel table). */
const TABLE_NAME = /^(?![A-Z]{1,3}\d+$|[RC]$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/iu;

/** What is wrong with tables: beside themselves, they must agree with the cells below them. */
export function* tableProblems(opened: OpenPackage): Generator<Problem> {
  const tables = partsOfKind(opened, "table").map(([part, table]) => ({ part, table }));
  const all = (key: string): string[] => tables.map(({ table }) => table.attributes.get(key) ?? "");
  for (const id of repeated(all("id"))) yield `two tables have the number ${id}`;
  for (const name of repeated([...all("displayName"), ...rangeNames(opened)])) yield `two things have the name ${name}`;
  for (const { part, table } of tables) {
    const name = table.attributes.get("displayName") ?? "";
    if (!TABLE_NAME.test(name)) yield `${part}: ${JSON.stringify(name)} is no name for a table`;
    for (const problem of headingProblems(opened, part, table)) yield `${part}: ${problem}`;
  }
  for (const [part, sheet] of partsOfKind(opened, "worksheet")) {
    const areas = [...areasOf(tablesOf(opened, part)), ...areasOf(childrenOf(childOf(sheet, "mergeCells")))];
    const inside = areas.slice(0, tablesOf(opened, part).length);
    for (const area of inside) {
      if (areas.some((other) => other !== area && overlap(area, other)))
        yield `${part}: a table shares cells with another or with merged cells`;
    }
  }
}

const rangeNames = (opened: OpenPackage): string[] =>
  partsOfKind(opened, "workbook")
    .flatMap(([, workbook]) => childrenOf(childOf(workbook, "definedNames")))
    .filter(({ attributes }) => !attributes.has("localSheetId"))
    .map(({ attributes }) => attributes.get("name") ?? "");

const tablesOf = (opened: OpenPackage, sheet: string): XmlElement[] =>
  (opened.relationships.get(sheet) ?? []).flatMap(({ kind, target = "" }) => {
    const table = kind === "table" ? opened.xml.get(target) : undefined;
    return table === undefined ? [] : [table];
  });

function* headingProblems(opened: OpenPackage, part: string, table: XmlElement): Generator<Problem> {
  const ref = table.attributes.get("ref") ?? "";
  const area = parseArea(ref);
  if (area === undefined) return yield `the table means ${JSON.stringify(ref)}, which is no area`;
  const columns = childrenOf(childOf(table, "tableColumns"));
  const names = columns.map(({ attributes }) => attributes.get("name") ?? "");
  for (const name of repeated(names)) yield `two columns have the heading ${name}`;
  for (const id of repeated(columns.map(({ attributes }) => attributes.get("id") ?? "")))
    yield `two columns have the number ${id}`;
  if (columns.length !== area.right - area.left + 1) yield `${ref} has not the ${columns.length} columns of the table`;
  if (table.attributes.get("headerRowCount") === "0") return;
  if (area.bottom === area.top) yield `${ref} has no row below the headings`;
  const [sheet] = [...opened.relationships].find(([, list]) => list.some(({ target }) => target === part)) ?? [];
  const headings = headingTexts(opened, sheet ?? "", area);
  for (const [index, name] of names.entries()) {
    const address = formatCell({ row: area.top, column: asColumn(area.left + index) });
    const heading = headings.get(address);
    if (heading !== name)
      yield `${address} says ${JSON.stringify(heading ?? null)}, its column ${JSON.stringify(name)}`;
  }
}

/** The texts in the first row of an area, by address; what is no text is left out. */
function headingTexts(opened: OpenPackage, sheet: string, { top }: Area): ReadonlyMap<string, string> {
  const [[, table] = ["", undefined]] = partsOfKind(opened, "sst");
  const strings = childrenOf(table, "si");
  const rows = childrenOf(childOf(opened.xml.get(sheet), "sheetData"), "row");
  const row = rows.find(({ attributes }) => attributes.get("r") === String(top + 1));
  return new Map(
    childrenOf(row, "c").flatMap((cell): [string, string][] => {
      const type = cell.attributes.get("t");
      const item = type === "s" ? strings[Number(textOf(childOf(cell, "v")))] : childOf(cell, "is");
      return item === undefined ? [] : [[cell.attributes.get("r") ?? "", itemText(item)]];
    }),
  );
}

const itemText = (item: XmlElement): string =>
  [...descendants(item)]
    .filter(({ name }) => name === "t")
    .map(textOf)
    .join("");
