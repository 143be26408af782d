import { literal, or, type Piece } from "./piece";

/** A condition on keys that may be shared out: what is true for all keys is true for one part of them or another. */
export interface Lookup {
  readonly keys: readonly string[];
  readonly test: (keys: readonly string[]) => Piece;
}

/** Excel takes 8,192 characters (Excel specifications and limits); room is left for what hosts write around a formula. */
export const MOST_FORMULA_CHARACTERS = 6_000;
/** Excel takes 255 arguments (Excel specifications and limits). */
const MOST_ALTERNATIVES = 200;
/** What a key takes beside its characters: the bar behind it, and its part of the quotes around 255 characters. */
const BESIDE_KEY = 1;
const QUOTES = 1.02;

/**
 * Conditions that together are true where one of some lookups is, as few as fit into formulas; `frame` is what stands around each.
 *
 * @example packed([{ keys: ["itmg"], test: (keys) => oneOf(cell, keys) }], (condition) => and(claims, condition))
 */
export function packed(
  lookups: readonly Lookup[],
  frame: (condition: Piece) => Piece = (condition) => condition,
): Piece[] {
  const room = MOST_FORMULA_CHARACTERS - frame(or()).length;
  const packs: Piece[][] = [];
  let length = Infinity;
  for (const condition of lookups.flatMap((lookup) => shared(lookup, room))) {
    const pack = packs.at(-1);
    const fits = length + condition.length < room && pack !== undefined && pack.length < MOST_ALTERNATIVES;
    if (fits) pack.push(condition);
    else packs.push([condition]);
    length = (fits ? length : 0) + condition.length + 1;
  }
  return packs.map((pack) => frame(or(...pack)));
}

/** A lookup in as many conditions as it takes. */
function shared({ keys, test }: Lookup, room: number): Piece[] {
  const roomForKeys = room - test([]).length - "OR()".length;
  const parts: string[][] = [];
  let length = Infinity;
  for (const key of keys) {
    const own = (literal(key).length + BESIDE_KEY) * QUOTES;
    if (length + own > roomForKeys) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(key);
    length += own;
  }
  return parts.map(test);
}
