import { asRow, MAX_COLUMNS, MAX_ROWS, asColumn, type Area } from "../../workbook/address";
import { escapeAttribute, escapeText } from "../write/xml";
import { areasText, readArea, readAreas } from "../worksheet/areas";
import type { XmlNode } from "../xmlNode";
import type { AreaPlace, FormulaPlace, Splice } from "./places";

/** Where the value of an attribute stands in the text. */
export function attributePlace(
  node: XmlNode,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node.tag());
  if (found === null) return undefined;
  const end = node.start + found.index + found[0].length - 1;
  return { start: end - (found[1] ?? found[2] ?? "").length, end };
}

const cut = ({ start, end }: XmlNode): Splice => ({ start, end, text: "" });

/** The cells that an attribute such as `ref` names; without any of them left, the element goes. */
export function areaAttribute(node: XmlNode, name: string): readonly AreaPlace[] {
  const place = attributePlace(node, name);
  const areas = readAreas(node.attribute(name));
  if (place === undefined || areas.length === 0) return [];
  return [{ areas, moved: (now) => [now.length === 0 ? cut(node) : { ...place, text: areasText(now) }] }];
}

/** The cells that the text of an element such as <xm:sqref> names; `holder` goes with the last of them. */
export function areaText(node: XmlNode, holder: XmlNode): readonly AreaPlace[] {
  const areas = readAreas(node.text());
  if (areas.length === 0) return [];
  const place = { start: node.inside, end: node.close };
  return [{ areas, moved: (now) => [now.length === 0 ? cut(holder) : { ...place, text: areasText(now) }] }];
}

/** A break of pages above a row, or to the left of a column. */
export function breakPlace(node: XmlNode, isRow: boolean): readonly AreaPlace[] {
  const id = Number(node.attribute("id"));
  const place = attributePlace(node, "id");
  if (place === undefined || !(Number.isInteger(id) && id > 0 && id < (isRow ? MAX_ROWS : MAX_COLUMNS))) return [];
  const [top, bottom] = isRow ? [id, id] : [0, MAX_ROWS - 1];
  const [left, right] = isRow ? [0, MAX_COLUMNS - 1] : [id, id];
  const area: Area = { top: asRow(top), left: asColumn(left), bottom: asRow(bottom), right: asColumn(right) };
  const moved = ([now]: readonly Area[]): readonly Splice[] => {
    const at = isRow ? now?.top : now?.left;
    return [at === undefined || at === 0 ? cut(node) : { ...place, text: String(at) }];
  };
  return [{ areas: [area], moved }];
}

/** A formula that is the text of an element. */
export const formulaText = (node: XmlNode): FormulaPlace => ({
  formula: node.text(),
  changed: (formula) => [{ start: node.inside, end: node.close, text: escapeText(formula) }],
});

/** A formula that stands in an attribute. */
export function formulaAttribute(node: XmlNode, name: string): readonly FormulaPlace[] {
  const place = attributePlace(node, name);
  const formula = node.attribute(name) ?? "";
  if (place === undefined || formula === "") return [];
  return [{ formula, changed: (now) => [{ ...place, text: escapeAttribute(now) }] }];
}

/** A range that two attributes name, the sheet and the cells. */
export function rangeAttributes(node: XmlNode): readonly FormulaPlace[] {
  const [sheet, ref] = [attributePlace(node, "sheet"), attributePlace(node, "ref")];
  const name = node.attribute("sheet") ?? "";
  const cells = node.attribute("ref") ?? "";
  if (sheet === undefined || ref === undefined || readArea(cells) === undefined) return [];
  const changed = (formula: string): readonly Splice[] => {
    const [, quoted, bare, area] = /^(?:'((?:[^']|'')*)'|([^'!]*))!(.+)$/.exec(formula) ?? [];
    const now = quoted?.replaceAll("''", "'") ?? bare;
    if (now === undefined || area === undefined || readArea(area) === undefined) return [];
    return [
      { ...sheet, text: escapeAttribute(now) },
      { ...ref, text: area },
    ];
  };
  return [{ formula: `'${name.replaceAll("'", "''")}'!${cells}`, changed }];
}
