import { LEVELS, NO_LEVELS, type Level, type LevelSet } from "../framework/level";
import { asColumn, asRow, type CellAddress } from "../workbook/address";

/**
 * The levels that were seen of each person and skill, and where each came first. Entries stand in typed arrays in the order in which
 * they came, 13 bytes each; an open-addressing table finds them, 8 bytes an entry. People are whole numbers from 0 below 2^32, skills
 * from 1 below 2^13.
 */
export interface SeenLevels {
  /** Adds the levels of a cell and gives those that were there before. */
  readonly add: (person: number, skill: number, levels: LevelSet, cell: CellAddress) => LevelSet;
  /** The cell that first gave a level that was seen. */
  readonly firstCell: (person: number, skill: number, level: Level) => CellAddress;
  /** The memory that all of it takes. */
  readonly bytes: () => number;
}

const FEWEST_ENTRIES = 512;
/** The table has two slots an entry: half of them stay free, so that a search ends soon. */
const SLOTS_PER_ENTRY = 2;
const BYTES_PER_ENTRY = 13;
const FREE = 0;
/** An entry's tag is a skill's number and, in the bits below it, a level: 0 where the entry stands for the skill as a whole. */
const LEVEL_BITS = 3;
/** 2^32 divided by the golden ratio: spreads running numbers evenly (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Entry 0 is never used: its number marks a free slot. */
interface Entries {
  readonly people: Uint32Array;
  readonly tags: Uint16Array;
  readonly levels: Uint8Array;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
}

/** Makes an empty memory. It grows by doubling. */
export function createSeenLevels(): SeenLevels {
  let entries = createEntries(FEWEST_ENTRIES);
  let slots = new Uint32Array(FEWEST_ENTRIES * SLOTS_PER_ENTRY);
  let used = 1;

  function append(slot: number, person: number, tag: number, levels: number, cell: CellAddress): void {
    entries.people[used] = person;
    entries.tags[used] = tag;
    entries.levels[used] = levels;
    entries.rows[used] = cell.row;
    entries.columns[used] = cell.column;
    slots[slot] = used;
    used += 1;
    if (used === entries.tags.length) grow();
  }

  function grow(): void {
    entries = doubled(entries);
    slots = slotsOf(entries, used);
  }

  /** The first cell's levels stand with the skill; each level that comes later has an entry of its own for its cell. */
  function appendLater(person: number, tag: number, levels: number, cell: CellAddress): void {
    for (const level of LEVELS) {
      const bit = 1 << (level - 1);
      if ((levels & bit) !== 0) append(find(slots, entries, person, tag | level), person, tag | level, bit, cell);
    }
  }

  return {
    add(person, skill, levels, cell) {
      const tag = skill << LEVEL_BITS;
      const slot = find(slots, entries, person, tag);
      const entry = slots[slot] ?? FREE;
      if (entry === FREE) {
        append(slot, person, tag, levels, cell);
        return NO_LEVELS;
      }
      const before = entries.levels[entry] ?? 0;
      if ((levels & ~before) !== 0) {
        entries.levels[entry] = before | levels;
        appendLater(person, tag, levels & ~before, cell);
      }
      return before as LevelSet;
    },

    firstCell(person, skill, level) {
      const tag = skill << LEVEL_BITS;
      const later = slots[find(slots, entries, person, tag | level)] ?? FREE;
      const entry = later === FREE ? (slots[find(slots, entries, person, tag)] ?? FREE) : later;
      return { row: asRow(entries.rows[entry] ?? 0), column: asColumn(entries.columns[entry] ?? 0) };
    },

    bytes: () => slots.byteLength + entries.tags.length * BYTES_PER_ENTRY,
  };
}

function createEntries(count: number): Entries {
  return {
    people: new Uint32Array(count),
    tags: new Uint16Array(count),
    levels: new Uint8Array(count),
    rows: new Uint32Array(count),
    columns: new Uint16Array(count),
  };
}

/** How far a spread number is shifted down to number a slot. */
const shiftTo = (slots: Uint32Array): number => Math.clz32(slots.length) + 1;

/** Where the search for an entry begins. One person's skills stand side by side: they are mostly asked for together. */
function home(shift: number, person: number, tag: number): number {
  return (Math.imul(person, GOLDEN) >>> shift) + (tag >>> LEVEL_BITS);
}

/** The slot that leads to the entry of a person and tag, or the free one where it belongs. */
function find(slots: Uint32Array, { people, tags }: Entries, person: number, tag: number): number {
  const mask = slots.length - 1;
  for (let slot = home(shiftTo(slots), person, tag) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? FREE;
    if (entry === FREE || (tags[entry] === tag && people[entry] === person)) return slot;
  }
}

function doubled(entries: Entries): Entries {
  const larger = createEntries(entries.tags.length * 2);
  larger.people.set(entries.people);
  larger.tags.set(entries.tags);
  larger.levels.set(entries.levels);
  larger.rows.set(entries.rows);
  larger.columns.set(entries.columns);
  return larger;
}

/** A table that leads to the used entries. */
function slotsOf({ people, tags }: Entries, used: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(tags.length * SLOTS_PER_ENTRY);
  const mask = slots.length - 1;
  const shift = shiftTo(slots);
  for (let entry = 1; entry < used; entry++) {
    let slot = home(shift, people[entry] ?? 0, tags[entry] ?? 0) & mask;
    while (slots[slot] !== FREE) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }
  return slots;
}
