import { call, joined, literal, substituted, type Piece } from "./piece";

/** Stands between the keys; what holds one itself is looked for with a slash instead. */
const BETWEEN = "|";
const WITHIN = "/";

/**
 * Whether a text is one of some keys. All stand in one literal, for a conditional format may hold no list; FIND has no wildcards.
 *
 * @example oneOf(reference(cell, "column"), ["itmg", "prog"]) // 'ISNUMBER(FIND("|"&SUBSTITUTE($C2,"|","/")&"|","|itmg|prog|"))'
 */
export function oneOf(sought: Piece, keys: readonly string[]): Piece {
  const bar = literal(BETWEEN);
  const list = keys.map((key) => BETWEEN + key.replaceAll(BETWEEN, WITHIN)).join("") + BETWEEN;
  return holds(literal(list), joined(bar, substituted(sought, BETWEEN, WITHIN), bar));
}

/** Whether a text holds another; an error where one of them is. */
export const holds = (text: Piece, sought: Piece): Piece => call("ISNUMBER", call("FIND", sought, text));
