import { formatArea, parseArea, type Area } from "../../workbook/address";
import type { Placed } from "../../workbook/edit";
import { isOwnErrorTitle, type ListValidation } from "../../workbook/validation";
import { resolveReferences } from "../text";
import type { SheetXml } from "./conditionalFormats";
import { itemsOf, withItems, withoutItems, type ListPlace } from "./countedList";
import { WORKSHEET_ORDER } from "./order";
import { attributeIn, element, escapeText, prefixed, siblings, type Child } from "./xml";

const listOf = (sheet: SheetXml): ListPlace => ({ ...sheet, name: "dataValidations", order: WORKSHEET_ORDER });

const tagOfItem = (xml: string, { start, inside }: Child): string => xml.slice(start, inside);

const isOwn = (tag: string): boolean => isOwnErrorTitle(resolveReferences(attributeIn(tag, "errorTitle") ?? ""));

/** The validations of a sheet: which cells they watch, and whether they are ours. */
export function validationsOf(
  sheet: SheetXml,
): readonly { readonly areas: readonly Area[]; readonly isOwn: boolean }[] {
  return itemsOf(listOf(sheet)).map((item) => {
    const tag = tagOfItem(sheet.xml, item);
    const areas = (attributeIn(tag, "sqref") ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);
    return { areas, isOwn: isOwn(tag) };
  });
}

/** The XML of a sheet without the validations that are ours. */
export const withoutOwnValidations = (sheet: SheetXml): string =>
  withoutItems(listOf(sheet), (item) => isOwn(tagOfItem(sheet.xml, item)));

/** The XML of a sheet with validations put into their places. */
export function withValidations(sheet: SheetXml, validations: readonly Placed<ListValidation>[]): string {
  const ordered = validations.toSorted((a, b) => a.at - b.at);
  // Later runs first: then the places of the earlier ones still count.
  return runsOf(ordered).reduceRight((xml, { at, items, before }) => {
    const written = items.map((item) => prefixed(validationXml(item), sheet.prefix));
    return withItems({ ...listOf(sheet), xml, around: siblingsAgain(sheet, xml) }, written, at - before);
  }, sheet.xml);
}

/** Validations that follow one another: where the first belongs, and how many of the others come before. */
interface Run {
  readonly at: number;
  readonly before: number;
  readonly items: readonly ListValidation[];
}

function runsOf(ordered: readonly Placed<ListValidation>[]): readonly Run[] {
  const runs: { at: number; before: number; items: ListValidation[] }[] = [];
  for (const [before, { item, at }] of ordered.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && at === last.at + last.items.length) last.items.push(item);
    else runs.push({ at, before, items: [item] });
  }
  return runs;
}

/** The children of a sheet whose XML has changed; the same ones where it has not. */
const siblingsAgain = ({ xml: before, around, part }: SheetXml, xml: string): SheetXml["around"] =>
  xml === before ? around : siblings(xml, 0, part);

function validationXml(validation: ListValidation): string {
  const { areas, entries, promptTitle, prompt, errorTitle, error } = validation;
  const attributes = {
    type: "list",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref: areas.map(formatArea).join(" "),
  };
  return element("dataValidation", attributes, element("formula1", {}, escapeText(`"${entries.join(",")}"`)));
}
