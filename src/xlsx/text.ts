import { unreadable } from "./messages";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const LAST_CODE_POINT = 0x10ffff;
const REPLACEMENT = "\ufffd";

/** Puts the characters in place of references such as `&amp;` and `&#x1F600;`. */
export function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,10})|(\w{1,32}));/gi, (reference, hex, decimal, name) => {
    if (typeof hex === "string") return character(parseInt(hex, 16));
    if (typeof decimal === "string") return character(parseInt(decimal, 10));
    const known = NAMED.get(String(name));
    if (known === undefined) throw unreadable.unknownEntity(reference);
    return known;
  });
}

const character = (code: number): string =>
  code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : REPLACEMENT;

/**
 * Puts the characters in place of Excel's own escapes, which stand for what XML cannot hold.
 *
 * @example resolveEscapes("a_x000D_b") // "a\rb"
 * @example resolveEscapes("_x005F_x0041_") // "_x0041_": the escape of an underscore keeps text from being an escape
 */
export function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
