/**
 * Makes an element, with properties by their DOM names. Texts become text nodes: nothing that stands in a workbook or a manifest is
 * ever read as markup.
 *
 * @example element("button", { type: "button", onclick }, "Open")
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return Object.assign(made, properties);
}

/**
 * The element of the page that has an id.
 *
 * @example byId("open", HTMLButtonElement).onclick = open;
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} “${id}”.`);
  return found;
}
