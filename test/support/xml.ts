export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 cannot hold, and what Excel would take for such an escape: written as `_xHHHH_` (ECMA-376, ST_Xstring). */
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in an XML part. */
export function escapeText(text: string): string {
  const escaped = text.replace(NEEDS_ESCAPE, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, "0")}_`);
  return escaped.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}

/**
 * One element. Attributes without a value are left out, truth values are written 1 and 0; the content is XML already.
 *
 * @example element("row", { r: 1, hidden: true }, element("c", { r: "A1" })) // '<row r="1" hidden="1"><c r="A1"/></row>'
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const start = [name, ...Object.entries(attributes).flatMap(([key, value]) => attribute(key, value))].join(" ");
  const inner = content.join("");
  return inner === "" ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

function attribute(key: string, value: Attributes[string]): string[] {
  if (value === undefined) return [];
  return [`${key}="${escapeText(String(typeof value === "boolean" ? Number(value) : value))}"`];
}

/** An element around elements of which there may be none: then there is nothing. */
export function wrapper(name: string, attributes: Attributes, content: readonly string[]): string {
  return content.length === 0 ? "" : element(name, attributes, ...content);
}

/** A whole part: the declaration and its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
