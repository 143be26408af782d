import type { Area } from "../../workbook/address";
import { isTrue } from "../elements";
import { resolveEscapes } from "../text";
import type { SheetXml } from "../write/conditionalFormats";
import { element, escapeText, rootOf, withAttribute } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { areasText, readAreas } from "./areas";
import { afresh, childOf, withReadyChildren, type SheetChange } from "./children";
import { extensionItems, VALIDATION_EXTENSIONS, withExtensionItems } from "./extensions";

/** What a file says of entries into some cells. */
export interface FileValidation {
  readonly areas: readonly Area[];
  /** `none`, `whole`, `decimal`, `list`, `date`, `time`, `textLength` or `custom`. */
  readonly type: string;
  readonly operator: string;
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly allowBlank: boolean;
  readonly hidesList: boolean;
  readonly errorStyle: string;
  readonly showError: boolean;
  readonly showPrompt: boolean;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** A validation that a file has, and how it is written there. */
export interface WrittenValidation extends FileValidation {
  readonly xml: string;
  /** Whether it stands among the sheet's extensions. */
  readonly isExtension: boolean;
}

const LIST = "dataValidations";

/** Reads the validations of a sheet, those that refer to other sheets included. */
export function readValidations(tail: SheetXml): readonly WrittenValidation[] {
  const plain = childOf(tail, LIST)?.children("dataValidation") ?? [];
  const extended = extensionItems(tail, VALIDATION_EXTENSIONS);
  return [...plain.map((item) => readOne(item, false)), ...extended.map((item) => readOne(item, true))].filter(
    ({ areas }) => areas.length > 0,
  );
}

function readOne(item: XmlNode, isExtension: boolean): WrittenValidation {
  const text = (name: string): string => resolveEscapes(item.attribute(name) ?? "");
  const flag = (name: string): boolean => isTrue(item.attribute(name));
  const formula = (name: string): string | undefined => {
    const node = item.child(name);
    return (node?.child("f") ?? node)?.text();
  };
  return {
    areas: readAreas(item.attribute("sqref") ?? item.child("sqref")?.text()),
    type: item.attribute("type") ?? "none",
    operator: item.attribute("operator") ?? "between",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    allowBlank: flag("allowBlank"),
    hidesList: flag("showDropDown"),
    errorStyle: item.attribute("errorStyle") ?? "stop",
    showError: flag("showErrorMessage"),
    showPrompt: flag("showInputMessage"),
    errorTitle: text("errorTitle"),
    error: text("error"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
    xml: item.xml(),
    isExtension,
  };
}

/** A validation as it is to stand in a file: one that stays as it was, or stands elsewhere, or is made anew. */
export interface ValidationDraft {
  readonly source: WrittenValidation | undefined;
  readonly validation: FileValidation;
}

/** Makes these the validations of a sheet. What stands among its extensions stays there as long as nothing of it changes. */
export const setValidationRules =
  (drafts: readonly ValidationDraft[]): SheetChange =>
  (sheet) => {
    const kept = new Set(drafts.flatMap(({ source }) => (source?.isExtension === true ? source.xml : [])));
    const change = (item: XmlNode): string => (kept.has(item.xml()) ? item.xml() : "");
    const items = drafts.flatMap((draft) => (draft.source?.isExtension === true ? [] : draftXml(draft, sheet.prefix)));
    // Extensions come last, so that what is changed there leaves the places of all others.
    const rest = withExtensionItems(sheet, VALIDATION_EXTENSIONS, { change, added: [] });
    return withReadyChildren(afresh(sheet, rest), LIST, listXml(childOf(sheet, LIST), items, sheet.prefix));
  };

function listXml(old: XmlNode | undefined, items: readonly string[], prefix: string): string {
  if (items.length === 0) return "";
  const tag = (old?.tag() ?? `<${prefix}${LIST}>`).replace(/\s*\/?>$/, ">");
  return `${withAttribute(tag, "count", String(items.length))}${items.join("")}</${prefix}${LIST}>`;
}

function draftXml({ source, validation }: ValidationDraft, prefix: string): string {
  if (source === undefined) return newXml(validation, prefix);
  const { tag } = rootOf(source.xml, LIST);
  return withAttribute(tag, "sqref", areasText(validation.areas)) + source.xml.slice(tag.length);
}

function newXml(validation: FileValidation, prefix: string): string {
  const { type, operator, errorStyle, formula1, formula2, areas } = validation;
  const flag = (isSet: boolean): 1 | undefined => (isSet ? 1 : undefined);
  const text = (written: string): string | undefined => (written === "" ? undefined : written);
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle: errorStyle === "stop" ? undefined : errorStyle,
    operator: operator === "between" ? undefined : operator,
    allowBlank: flag(validation.allowBlank),
    showDropDown: flag(validation.hidesList),
    showInputMessage: flag(validation.showPrompt),
    showErrorMessage: flag(validation.showError),
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref: areasText(areas),
  };
  const formulas = [formula1, formula2].map((formula, index) =>
    formula === undefined ? "" : element(`${prefix}formula${index + 1}`, {}, escapeText(formula)),
  );
  return element(`${prefix}dataValidation`, attributes, ...formulas);
}
