/** The texts, images and addresses that a manifest names once and refers to by id, in one language. */
export type Resources = ReadonlyMap<string, string>;

/**
 * Reads the resources of a manifest.
 *
 * @param locale A language that the manifest has, such as de-DE; any other gives the texts of its own language.
 */
export function readResources(manifest: Document, locale: string): Resources {
  const resources = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of elementsNamed(manifest, name)) {
      const id = element.getAttribute("id");
      if (id) resources.set(id, valueIn(element, locale));
    }
  }
  return resources;
}

function valueIn(element: Element, locale: string): string {
  const override = elementsNamed(element, "Override").find((each) => each.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** The elements below one, in order, by their names without prefix. */
export const elementsNamed = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS("*", name));

/** The elements right below one, by name. */
export const childrenNamed = (within: Element, name: string): Element[] =>
  elementsNamed(within, name).filter(({ parentNode }) => parentNode === within);

/** The languages that a manifest speaks, its own first. */
export function localesOf(manifest: Document): string[] {
  const own = elementsNamed(manifest, "DefaultLocale")[0]?.textContent ?? "en-US";
  const others = elementsNamed(manifest, "Override").flatMap((each) => each.getAttribute("Locale") ?? []);
  return [...new Set([own, ...others])];
}
