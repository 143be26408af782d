import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/address";
import { rootNode, type XmlNode } from "../xmlNode";
import { areaAttribute, areaText, breakPlace, formulaAttribute, formulaText, rangeAttributes } from "./attributePlaces";
import type { AreaPlace, FormulaPlace, Places, Splice } from "./places";

/** Elements that name cells in an attribute. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ["hyperlink", "ref"],
  ["autoFilter", "ref"],
  ["sortState", "ref"],
  ["sortCondition", "ref"],
  ["ignoredError", "sqref"],
  ["protectedRange", "sqref"],
  ["cellWatch", "r"],
  ["inputCells", "r"],
  ["comment", "ref"],
  ["threadedComment", "ref"],
  ["location", "ref"],
]);
/** Elements whose text is a formula. */
const FORMULAS: readonly string[] = ["f", "calculatedColumnFormula", "totalsRowFormula"];

/** What some elements and all in them hold of cells; `skipped` are the names of those that are passed over. */
export function placesIn(nodes: readonly XmlNode[], skipped: ReadonlySet<string> = new Set()): Places {
  const areas: AreaPlace[] = [];
  const formulas: FormulaPlace[] = [];
  const visit = (node: XmlNode, parents: readonly XmlNode[]): void => {
    if (skipped.has(node.name)) return;
    areas.push(...areasOf(node, parents));
    formulas.push(...formulasOf(node));
    for (const child of node.children()) visit(child, [...parents, node]);
  };
  for (const node of nodes) visit(node, []);
  return { areas, formulas };
}

/** What a whole part holds of cells. */
export const placesInPart = (xml: string, part: string): Places => placesIn([rootNode(xml, part)]);

function areasOf(node: XmlNode, parents: readonly XmlNode[]): readonly AreaPlace[] {
  const attribute = AREAS.get(node.name);
  if (attribute !== undefined) return areaAttribute(node, attribute);
  const parent = parents.at(-1);
  if (node.name === "sqref" && parent !== undefined) return areaText(node, parent);
  if (node.name === "brk") return breakPlace(node, parent?.name === "rowBreaks");
  return node.child("from") === undefined ? [] : anchorPlace(node);
}

function formulasOf(node: XmlNode): readonly FormulaPlace[] {
  if (FORMULAS.includes(node.name) && node.children().length === 0) return [formulaText(node)];
  if (node.name === "hyperlink") return formulaAttribute(node, "location");
  return node.name === "worksheetSource" ? rangeAttributes(node) : [];
}

/** A drawing lies on cells from a corner to another, or hangs on one; it stays when they go. */
function anchorPlace(node: XmlNode): readonly AreaPlace[] {
  const from = cornerOf(node.child("from"));
  const to = cornerOf(node.child("to")) ?? from;
  if (from === undefined || to === undefined) return [];
  const area: Area = {
    top: asRow(Math.min(from.row, to.row)),
    left: asColumn(Math.min(from.column, to.column)),
    bottom: asRow(Math.max(from.row, to.row)),
    right: asColumn(Math.max(from.column, to.column)),
  };
  const moved = ([now]: readonly Area[]): readonly Splice[] => {
    if (now === undefined) return [];
    const corners =
      to === from ? [from.write(now.top, now.left)] : [from.write(now.top, now.left), to.write(now.bottom, now.right)];
    return corners.flat();
  };
  return [{ areas: [area], moved }];
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly write: (row: number, column: number) => readonly Splice[];
}

function cornerOf(node: XmlNode | undefined): Corner | undefined {
  const [rowNode, columnNode] = [node?.child("row"), node?.child("col")];
  const [row, column] = [Number(rowNode?.text()), Number(columnNode?.text())];
  const isInGrid = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (rowNode === undefined || columnNode === undefined || !isInGrid) return undefined;
  const put = (place: XmlNode, number: number): Splice => ({
    start: place.inside,
    end: place.close,
    text: String(number),
  });
  return { row, column, write: (toRow, toColumn) => [put(rowNode, toRow), put(columnNode, toColumn)] };
}
