import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { DEVELOPMENT_ORIGIN } from "../../src/taskpane/build/origin";

/** The languages beside English, which is the default. */
export const LOCALES = ["de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"];

/** The sizes that Office takes for the icons of commands; 16, 32 and 80 it insists on. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

export const source = readFileSync("manifest.xml", "utf8");

const document = new DOMParser().parseFromString(source, "text/xml");

/** The elements of this name, in the whole manifest or below one of its elements. */
export function elements(
  name: string,
  below: { getElementsByTagNameNS: Element["getElementsByTagNameNS"] } = document,
): Element[] {
  return Array.from(below.getElementsByTagNameNS("*", name));
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}

/** All values of an attribute, wherever it stands. */
export function values(name: string): string[] {
  return elements("*").flatMap((element) => element.getAttribute(name) ?? []);
}

/** The address's file in the build. */
export function fileOf(address: string): string {
  return address.slice(DEVELOPMENT_ORIGIN.length + 1).replace(/[?#].*/, "");
}

/** A text and its translations. */
export interface LocalisedText {
  readonly id: string;
  readonly english: string;
  readonly translations: ReadonlyMap<string, string>;
}

function localised(element: Element): LocalisedText {
  const overrides = elements("Override", element);
  return {
    id: element.getAttribute("id") ?? element.tagName,
    english: attribute(element, "DefaultValue"),
    translations: new Map(overrides.map((override) => [attribute(override, "Locale"), attribute(override, "Value")])),
  };
}

export const shortTexts = elements("ShortStrings").flatMap((group) => elements("String", group).map(localised));
export const longTexts = elements("LongStrings").flatMap((group) => elements("String", group).map(localised));
export const descriptions = elements("Description")
  .filter((element) => element.hasAttribute("DefaultValue"))
  .map(localised);

/** The text of this resource. */
export function textOf(id: string): LocalisedText {
  const found = [...shortTexts, ...longTexts].find((text) => text.id === id);
  if (found === undefined) throw new Error(`manifest.xml has no text ${id}.`);
  return found;
}
