import { formatArea } from "../../workbook/address";
import { tagOf, type DataBar, type FormatTag, type FormulaFormat } from "../../workbook/conditionalFormat";
import type { Placed } from "../../workbook/edit";
import { plainText } from "../characters";
import { inserted, WORKSHEET_ORDER } from "./order";
import type { Styles } from "./styles";
import { attributeIn, element, escapeText, prefixed, siblings, spliced, type Child, type Siblings } from "./xml";

/** A stretch of a sheet's XML: where its children stand, and the prefix of its elements. */
export interface SheetXml {
  readonly xml: string;
  readonly around: Siblings;
  readonly prefix: string;
  readonly part: string;
}

const ELEMENT = "conditionalFormatting";

/** One rule of a conditional format as it stands in a sheet. */
interface Rule {
  readonly group: Child;
  readonly rule: Child;
  readonly formula: string;
  readonly priority: number;
}

/** The rules of a sheet in the order in which they stand. */
export function rulesOf({ xml, around, part }: SheetXml): readonly Rule[] {
  return around.children
    .filter(({ name, isSelfClosed }) => name === ELEMENT && !isSelfClosed)
    .flatMap((group) =>
      siblings(xml, group.inside, part)
        .children.filter(({ name }) => name === "cfRule")
        .map((rule) => ({ group, rule, ...readRule(xml, rule, part) })),
    );
}

function readRule(xml: string, rule: Child, part: string): Pick<Rule, "formula" | "priority"> {
  const priority = Number(attributeIn(xml.slice(rule.start, rule.inside), "priority"));
  const children = rule.isSelfClosed ? [] : siblings(xml, rule.inside, part).children;
  const formula = children.find(({ name }) => name === "formula");
  return { priority, formula: formula === undefined ? "" : textOf(xml.slice(formula.inside, formula.close)) };
}

/** The text between two tags; CDATA sections are text as well. */
export const textOf = (written: string): string =>
  written
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 0 ? plainText(piece) : piece))
    .join("");

/** The XML of a sheet without the formats of a tag. */
export function withoutTagged(sheet: SheetXml, tag: FormatTag): string {
  const rules = rulesOf(sheet);
  const isMeant = ({ formula }: Rule): boolean => tagOf(formula) === tag;
  const rest = new Set(rules.filter((rule) => !isMeant(rule)).map(({ group }) => group));
  const cuts = rules.filter(isMeant).map(({ group, rule }) => (rest.has(group) ? rule : group));
  return [...new Set(cuts)].reduceRight((xml, { start, end }) => spliced(xml, start, end, ""), sheet.xml);
}

/**
 * The XML of a sheet with formats of a tag added, each before the rule that it is to precede. What counts first has the lowest
 * priority number. Where none is free below the user's own, the same number is taken: numbering theirs anew would touch
 * them, and pivot tables name their formats by it (ECMA-376 18.10.1.19).
 */
export function withFormats(sheet: SheetXml, formats: readonly Placed<FormulaFormat>[], styles: Styles): string {
  const { xml, around, prefix } = sheet;
  const taken = rulesOf(sheet)
    .map(({ priority }) => priority)
    .sort((a, b) => a - b);
  const own = formats.toSorted((a, b) => a.at - b.at);
  const written = own.map(({ item, at }, before) => {
    const next = taken[at - before];
    const priority = next === undefined ? (taken.at(-1) ?? 0) + 1 + before : Math.max(1, next - own.length + before);
    return formatXml(item, { priority, dxfId: styles.addPaint(item.paint) });
  });
  const first = around.children.find(({ name }) => name === ELEMENT);
  const added = prefixed(written.join(""), prefix);
  if (first !== undefined) return spliced(xml, first.start, first.start, added);
  return inserted(xml, around, WORKSHEET_ORDER, { name: ELEMENT, xml: added });
}

const areasText = (areas: FormulaFormat["areas"]): string => areas.map(formatArea).join(" ");

function formatXml(
  { areas, formula }: FormulaFormat,
  rule: { readonly priority: number; readonly dxfId: number },
): string {
  const { dxfId, priority } = rule;
  return element(
    ELEMENT,
    { sqref: areasText(areas) },
    element("cfRule", { type: "expression", dxfId, priority }, element("formula", {}, escapeText(formula))),
  );
}

/** A data bar from 0 to the largest number. */
export function dataBarXml({ areas, colour }: DataBar, priority: number): string {
  const bar = element(
    "dataBar",
    {},
    element("cfvo", { type: "num", val: 0 }),
    element("cfvo", { type: "max" }),
    element("color", { rgb: `FF${colour}` }),
  );
  return element(ELEMENT, { sqref: areasText(areas) }, element("cfRule", { type: "dataBar", priority }, bar));
}
