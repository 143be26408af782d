import { NAMESPACES } from "../rich/richPart";
import { partsOfKind, repeated, type OpenPackage, type Problem } from "./openPackage";
import { childOf, childrenOf, textOf, type XmlElement } from "./parseXml";

/** Excel specifications and limits; Microsoft, rename a worksheet. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u;

/** What is wrong with the workbook's own lists: sheets, names, the chain of calculation. */
export function* workbookProblems(opened: OpenPackage): Generator<Problem> {
  for (const [part, workbook] of partsOfKind(opened, "workbook")) {
    const sheets = childrenOf(childOf(workbook, "sheets"));
    for (const problem of [
      ...sheetProblems(sheets),
      ...viewProblems(workbook, sheets),
      ...nameProblems(workbook, sheets),
    ]) {
      yield `${part}: ${problem}`;
    }
    for (const [chain, root] of partsOfKind(opened, "calcChain")) {
      for (const cell of strayLinks(opened, { part, sheets, chain: root })) yield `${chain}: ${cell} holds no formula`;
    }
  }
}

const values = (elements: readonly XmlElement[], key: string): string[] =>
  elements.map(({ attributes }) => attributes.get(key) ?? "");

const RELATIONSHIP_ID = `{${NAMESPACES.r}}id`;

function* sheetProblems(sheets: readonly XmlElement[]): Generator<Problem> {
  for (const name of values(sheets, "name"))
    if (!SHEET_NAME.test(name)) yield `${JSON.stringify(name)} is no name for a sheet`;
  for (const name of repeated(values(sheets, "name"))) yield `two sheets have the name ${name}`;
  for (const id of values(sheets, "sheetId"))
    if (!/^[1-9]\d{0,4}$/.test(id)) yield `a sheet has the number ${JSON.stringify(id)}`;
  for (const id of repeated(values(sheets, "sheetId"))) yield `two sheets have the number ${id}`;
  for (const id of repeated(values(sheets, RELATIONSHIP_ID))) yield `two sheets are the part ${id}`;
}

const isVisible = (sheet: XmlElement | undefined): boolean =>
  (sheet?.attributes.get("state") ?? "visible") === "visible";

function* viewProblems(workbook: XmlElement, sheets: readonly XmlElement[]): Generator<Problem> {
  if (!sheets.some(isVisible)) yield "no sheet is visible";
  for (const { attributes } of childrenOf(childOf(workbook, "bookViews"))) {
    const active = Number(attributes.get("activeTab") ?? 0);
    if (sheets[active] === undefined) yield `sheet ${active} is shown and not there`;
    else if (!isVisible(sheets[active])) yield `sheet ${active} is shown and hidden`;
  }
}

function* nameProblems(workbook: XmlElement, sheets: readonly XmlElement[]): Generator<Problem> {
  const names = childrenOf(childOf(workbook, "definedNames"));
  const scoped = names.map(
    ({ attributes }) => `${attributes.get("name") ?? ""} ${attributes.get("localSheetId") ?? "everywhere"}`,
  );
  for (const name of repeated(scoped)) yield `two ranges have the name ${name}`;
  for (const { attributes } of names) {
    const sheet = attributes.get("localSheetId");
    if (sheet !== undefined && sheets[Number(sheet)] === undefined) {
      yield `the name ${attributes.get("name") ?? ""} belongs to sheet ${sheet}, which is not there`;
    }
  }
  for (const name of names)
    if (textOf(name) === "") yield `the name ${name.attributes.get("name") ?? ""} means nothing`;
}

interface Chain {
  readonly part: string;
  readonly sheets: readonly XmlElement[];
  readonly chain: XmlElement;
}

/** The cells of the chain that hold no formula: for them Excel would repair the file. */
function strayLinks(opened: OpenPackage, { part, sheets, chain }: Chain): string[] {
  const paths = new Map(opened.relationships.get(part)?.map(({ id, target }) => [id, target]));
  const formulas = new Set(
    sheets.flatMap(({ attributes }) => {
      const sheet = opened.xml.get(paths.get(attributes.get(RELATIONSHIP_ID) ?? "") ?? "");
      const rows = childrenOf(childOf(sheet, "sheetData"), "row");
      const cells = rows.flatMap((row) => childrenOf(row, "c")).filter((cell) => childOf(cell, "f") !== undefined);
      return cells.map((cell) => `${attributes.get("sheetId") ?? ""} ${cell.attributes.get("r") ?? ""}`);
    }),
  );
  let sheetId = "";
  return childrenOf(chain, "c").flatMap(({ attributes }) => {
    // A cell without a sheet is of the same one as the cell before it.
    sheetId = attributes.get("i") ?? sheetId;
    const address = attributes.get("r") ?? "";
    return formulas.has(`${sheetId} ${address}`) ? [] : [`${address} of sheet ${sheetId}`];
  });
}
