import { MAX_ROWS } from "../workbook/address";

/** Readers count people from 0, and a sheet has seldom more of them than rows: from here on a map gives them their places. */
const MOST_BY_NUMBER = MAX_ROWS;

/** Makes a register that gives each person's number a place in a table, from 0: the number itself, as long as it is not too large. */
export function createPersonPlaces(): (person: number) => number {
  const others = new Map<number, number>();

  function inMap(person: number): number {
    const place = others.get(person) ?? MOST_BY_NUMBER + others.size;
    others.set(person, place);
    return place;
  }

  return (person) => (person < MOST_BY_NUMBER ? person : inMap(person));
}
