import type { Area } from "../../workbook/address";
import { isTrue } from "../elements";
import type { Palette } from "../styles/colors";
import type { SheetXml } from "../write/conditionalFormats";
import { attributeIn, element, escapeText, rootOf, spliced, withAttribute } from "../write/xml";
import { nodeOf, type XmlNode } from "../xmlNode";
import { areasText, readAreas } from "./areas";
import { afresh, withReadyChildren, type SheetChange } from "./children";
import { barExtension, barXml, readBar, type FileBar } from "./dataBar";
import { extensionItems, FORMAT_EXTENSIONS, withExtensionItems } from "./extensions";

/** A rule of a conditional format, as a file has it. */
export interface FileRule {
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  /** The number of what it paints. */
  readonly paint: number | undefined;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  readonly bar: FileBar | undefined;
  /** The id by which the sheet's extensions say more of it. */
  readonly extension: string | undefined;
  /** The rule as it is written. */
  readonly xml: string;
  /** The start tag of the format that it belongs to, and what that holds beside rules. */
  readonly group: { readonly tag: string; readonly rest: string };
}

const ELEMENT = "conditionalFormatting";

/** Reads all rules of a sheet; first comes what counts first. */
export function readRules(tail: SheetXml, palette: Palette): readonly FileRule[] {
  const bars = new Map(
    extensionItems(tail, FORMAT_EXTENSIONS).flatMap((item) =>
      item.children("cfRule").map((rule) => [rule.attribute("id") ?? "", rule.child("dataBar")] as const),
    ),
  );
  const groups = tail.around.children
    .filter(({ name }) => name === ELEMENT)
    .map((place) => nodeOf(place, tail.xml, tail.part));
  return groups.flatMap((group) => rulesIn(group, bars, palette)).sort((a, b) => a.priority - b.priority);
}

function rulesIn(node: XmlNode, bars: ReadonlyMap<string, XmlNode | undefined>, palette: Palette): readonly FileRule[] {
  const areas = readAreas(node.attribute("sqref"));
  const others = node.children().filter(({ name }) => name !== "cfRule");
  const group = { tag: node.tag(), rest: others.map((child) => child.xml()).join("") };
  if (areas.length === 0) return [];
  return node.children("cfRule").map((rule) => {
    const paint = rule.attribute("dxfId");
    const extension = idOf(rule);
    const bar = rule.child("dataBar");
    return {
      type: rule.attribute("type") ?? "",
      areas,
      formulas: rule.children("formula").map((formula) => formula.text()),
      paint: paint === undefined ? undefined : Number(paint),
      stopIfTrue: isTrue(rule.attribute("stopIfTrue")),
      priority: Number(rule.attribute("priority") ?? 1) || 1,
      bar: bar === undefined ? undefined : readBar(bar, bars.get(extension ?? ""), palette),
      extension,
      xml: rule.xml(),
      group,
    };
  });
}

const idOf = (rule: XmlNode): string | undefined =>
  rule
    .child("extLst")
    ?.children("ext")
    .flatMap((extension) => extension.children("id"))[0]
    ?.text();

/** A rule as it is to stand in a file. */
export interface RuleDraft {
  /** The one that it was, which is kept but for what is said here. */
  readonly source: FileRule | undefined;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  readonly priority: number;
  readonly paint: number | undefined;
  /** The bars of a new rule that draws some, and the id that its extension has. */
  readonly bar: { readonly look: FileBar; readonly id: string } | undefined;
}

/** Makes these the rules of a sheet, in their order; `gone` are the ids of what extensions no longer say. */
export const setRules =
  (drafts: readonly RuleDraft[], gone: ReadonlySet<string>): SheetChange =>
  (sheet) => {
    const written = groupsOf(drafts).map((group) => groupXml(group, sheet.prefix));
    const xml = withReadyChildren(sheet, ELEMENT, written.join(""));
    const added = drafts.flatMap(({ bar, areas }) =>
      bar === undefined ? [] : barExtension(bar.look, bar.id, areasText(areas)),
    );
    const change = (item: XmlNode): string => {
      const ids = item.children("cfRule").map((rule) => rule.attribute("id") ?? "");
      if (ids.some((id) => gone.has(id))) return "";
      const draft = drafts.find(({ source }) => source?.extension !== undefined && ids.includes(source.extension));
      return draft === undefined ? item.xml() : lyingOn(item, draft.areas);
    };
    return withExtensionItems(afresh(sheet, xml), FORMAT_EXTENSIONS, { change, added });
  };

/** What an extension says of a rule, of the cells that the rule applies to. */
function lyingOn(item: XmlNode, areas: readonly Area[]): string {
  const sqref = item.child("sqref");
  const text = areasText(areas);
  if (sqref === undefined || sqref.text() === text) return item.xml();
  return spliced(item.xml(), sqref.inside - item.start, sqref.close - item.start, text);
}

/** Rules that stood in one format stay together, as long as they apply to the same cells. */
function groupsOf(drafts: readonly RuleDraft[]): readonly (readonly RuleDraft[])[] {
  const groups = new Map<unknown, Map<string, RuleDraft[]>>();
  for (const draft of drafts) {
    const of: unknown = draft.source?.group ?? draft;
    const byAreas = groups.get(of) ?? new Map<string, RuleDraft[]>();
    groups.set(of, byAreas);
    const key = areasText(draft.areas);
    byAreas.set(key, [...(byAreas.get(key) ?? []), draft]);
  }
  return [...groups.values()].flatMap((byAreas) => [...byAreas.values()]);
}

function groupXml(drafts: readonly RuleDraft[], prefix: string): string {
  const [first] = drafts;
  const group = first?.source?.group;
  const tag = withAttribute(group?.tag ?? `<${prefix}${ELEMENT}>`, "sqref", areasText(first?.areas ?? []));
  const rules = drafts.map((draft) => ruleXml(draft, prefix));
  return `${tag}${rules.join("")}${group?.rest ?? ""}</${prefix}${ELEMENT}>`;
}

function ruleXml(draft: RuleDraft, prefix: string): string {
  const { source, formulas, stopIfTrue, priority, paint } = draft;
  const attributes = { dxfId: paint, priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  const own = formulas.map((formula) => element(`${prefix}formula`, {}, escapeText(formula)));
  if (source === undefined) return newRuleXml(draft, attributes, { prefix, formulas: own });
  const { tag, children, element: place } = rootOf(source.xml, ELEMENT);
  const changed = Object.entries(attributes).reduce(
    (text, [name, value]) => withAttribute(text, name, value?.toString()),
    tag,
  );
  const isSame = source.formulas.every((formula, index) => formula === formulas[index]);
  const places = isSame ? [] : children.filter(({ name }) => name === "formula");
  const content = places.reduceRight(
    (text, { start, end }, index) => spliced(text, start - place.inside, end - place.inside, own[index] ?? ""),
    source.xml.slice(place.inside, place.close),
  );
  return changed + content + source.xml.slice(place.close);
}

function newRuleXml(
  { bar }: RuleDraft,
  attributes: Readonly<Record<string, number | undefined>>,
  { prefix, formulas }: { readonly prefix: string; readonly formulas: readonly string[] },
): string {
  const type = bar === undefined ? "expression" : "dataBar";
  const content = bar === undefined ? formulas : [barXml(bar.look, bar.id, prefix)];
  return element(`${prefix}cfRule`, { type, ...attributes }, ...content);
}

/** Whether a pivot table names a rule by its priority, which therefore has to stay. */
export const isPivotRule = ({ group }: FileRule): boolean => isTrue(attributeIn(group.tag, "pivot"));
