import { MAX_ROWS } from "../workbook/address";

/** Two words for each person, in a table that grows. */
export interface PersonTable {
  /** All words as they are now; asking for a new person's place may put a larger table in their stead. */
  readonly words: Uint32Array;
  /** Where a person's two words stand; both are 0 at first. */
  readonly placeOf: (person: number) => number;
  readonly bytes: () => number;
}

const WORDS = 2;
const FEWEST_WORDS = 64 * WORDS;
/** Readers count people from 0, and a sheet has seldom more of them than rows: from here on a map gives them their places. */
const MOST_BY_NUMBER = MAX_ROWS;

/** Makes an empty table. A person's place is the person's number, as long as that is not too large for it. */
export function createPersonTable(): PersonTable {
  let words = new Uint32Array(FEWEST_WORDS);
  const others = new Map<number, number>();

  function rankInMap(person: number): number {
    const rank = others.get(person) ?? MOST_BY_NUMBER + others.size;
    others.set(person, rank);
    return rank;
  }

  return {
    get words() {
      return words;
    },
    placeOf(person) {
      const place = (person < MOST_BY_NUMBER ? person : rankInMap(person)) * WORDS;
      if (place >= words.length) words = grown(words, place + WORDS);
      return place;
    },
    bytes: () => words.byteLength,
  };
}

function grown(words: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, words.length * 2));
  larger.set(words);
  return larger;
}
