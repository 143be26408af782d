import { MAX_ROWS } from "../workbook/address";

/** What is known of each person's block of slots, by the person's place in the table. */
export interface PersonColumns {
  /** Where the block lies. */
  readonly addresses: Uint32Array;
  /** Its size, as a power of two. */
  readonly bits: Uint8Array;
  /** How many more of its slots may be taken. */
  readonly rooms: Uint16Array;
}

/** Gives people places in a table that grows. */
export interface PersonTable {
  /** The table as it is now; asking for a new person's place may put another in its stead. */
  readonly table: PersonColumns;
  readonly placeOf: (person: number) => number;
  readonly bytes: () => number;
}

const FEWEST = 64;
const BYTES_PER_PERSON = 7;
/** Readers count people from 0, and a sheet has seldom more of them than rows: from here on a map gives them their places. */
const MOST_BY_NUMBER = MAX_ROWS;

/** Makes an empty table. A person's number is the person's place, as long as it is not too large for that. */
export function createPersonTable(): PersonTable {
  let table = createColumns(FEWEST);
  const others = new Map<number, number>();

  function placeInMap(person: number): number {
    const place = others.get(person) ?? MOST_BY_NUMBER + others.size;
    others.set(person, place);
    return place;
  }

  return {
    get table() {
      return table;
    },
    placeOf(person) {
      const place = person < MOST_BY_NUMBER ? person : placeInMap(person);
      if (place >= table.addresses.length) table = grown(table, place + 1);
      return place;
    },
    bytes: () => table.addresses.length * BYTES_PER_PERSON,
  };
}

function createColumns(count: number): PersonColumns {
  return { addresses: new Uint32Array(count), bits: new Uint8Array(count), rooms: new Uint16Array(count) };
}

function grown(table: PersonColumns, needed: number): PersonColumns {
  const larger = createColumns(Math.max(needed, table.addresses.length * 2));
  larger.addresses.set(table.addresses);
  larger.bits.set(table.bits);
  larger.rooms.set(table.rooms);
  return larger;
}
