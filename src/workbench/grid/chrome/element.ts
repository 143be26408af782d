/**
 * Makes an element, with properties by their DOM names. Texts become text nodes: nothing that stands in a workbook is ever
 * read as markup.
 *
 * @example element("div", { className: "grid-box" }, canvas)
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

/** Puts an element onto a box of its parent. Styles are set one by one: a strict Content-Security-Policy lets nothing else in. */
export function place(
  made: HTMLElement,
  box: { readonly x: number; readonly y: number; readonly width?: number; readonly height?: number },
): void {
  made.style.left = `${box.x}px`;
  made.style.top = `${box.y}px`;
  if (box.width !== undefined) made.style.width = `${box.width}px`;
  if (box.height !== undefined) made.style.height = `${box.height}px`;
}
