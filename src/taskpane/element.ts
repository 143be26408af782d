/**
 * Makes an element, with properties by their DOM names. Texts become text nodes: nothing that stands in a workbook is ever read as
 * markup.
 *
 * @example element("button", { type: "button", onclick }, "Undo")
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
