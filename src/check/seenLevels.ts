import { LEVELS, NO_LEVELS, type Level, type LevelSet } from "../framework/level";
import { asColumn, asRow, type CellAddress } from "../workbook/address";
import { createPersonTable, MOST_BY_NUMBER } from "./personTable";

/**
 * The levels that were seen of each person and skill, and where each came first. Each person has a block of slots, side by side in
 * typed arrays, in which a skill's number says where to look: nothing is hashed, and what is asked for together lies together. A
 * block that fills up moves to one of twice the size. People are whole numbers from 0 below 2^32, skills from 1 below 2^13; both are
 * best counted in the order in which they come.
 */
export interface SeenLevels {
  /** Adds the levels of a cell and gives those that were there before. */
  readonly add: (person: number, skill: number, levels: LevelSet, cell: CellAddress) => LevelSet;
  /** The cell that first gave a level that was seen. */
  readonly firstCell: (person: number, skill: number, level: Level) => CellAddress;
  /** The memory that all of it takes. */
  readonly bytes: () => number;
}

/** A slot's tag is a skill's number and, in the bits below it, a level: 0 where the slot stands for the skill as a whole. */
const LEVEL_BITS = 3;
const FREE = 0;
const FEWEST_SLOTS = 1024;
const BYTES_PER_SLOT = 9;
/** Where a block of so many slots begins to be full: one slot in eight stays free, so that a search ends. */
const mostIn = (size: number): number => size - Math.max(1, size >>> 3);

interface Slots {
  readonly tags: Uint16Array;
  readonly levels: Uint8Array;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
}

/** Makes an empty memory. */
export function createSeenLevels(): SeenLevels {
  const people = createPersonTable();
  let { starts, bits, counts } = people.table;
  let { tags, levels, rows, columns } = createSlots(FEWEST_SLOTS);
  /** Slot 0 is the block of all who have none: always free, and always full. */
  let used = 1;
  let lastOwner = 0;
  /** People below this number have it for their place in the table. */
  let placed = 0;
  /** Blocks that were moved out of, by the bits of their size. */
  const left: number[][] = [];

  /** The slot of a person and tag, or the free one where it belongs. */
  function find(owner: number, tag: number): number {
    const start = starts[owner] ?? 0;
    const mask = (1 << (bits[owner] ?? 0)) - 1;
    for (let at = tag >>> LEVEL_BITS; ; at++) {
      const slot = start + (at & mask);
      const found = tags[slot];
      if (found === tag || found === FREE) return slot;
    }
  }

  function insert(owner: number, free: number, tag: number, set: number, cell: CellAddress): void {
    const count = counts[owner] ?? 0;
    let slot = free;
    if (count >= mostIn(1 << (bits[owner] ?? 0))) {
      enlarge(owner);
      slot = find(owner, tag);
    }
    counts[owner] = count + 1;
    tags[slot] = tag;
    levels[slot] = set;
    rows[slot] = cell.row;
    columns[slot] = cell.column;
  }

  /** Gives a person twice the slots; one who has none yet gets as many as the last such person needed: rows are mostly alike. */
  function enlarge(owner: number): void {
    const size = bits[owner] ?? 0;
    const start = starts[owner] ?? 0;
    const larger = size === 0 ? bitsFor(counts[lastOwner] ?? 0) : size + 1;
    if (size === 0) lastOwner = owner;
    starts[owner] = left[larger]?.pop() ?? allocate(larger);
    bits[owner] = larger;
    if (size === 0) return;
    for (let from = start; from < start + (1 << size); from++) move(owner, from);
    (left[size] ??= []).push(start);
  }

  function move(owner: number, from: number): void {
    const tag = tags[from] ?? FREE;
    if (tag === FREE) return;
    const to = find(owner, tag);
    tags[to] = tag;
    levels[to] = levels[from] ?? 0;
    rows[to] = rows[from] ?? 0;
    columns[to] = columns[from] ?? 0;
    tags[from] = FREE;
  }

  function allocate(size: number): number {
    const start = used;
    used += 1 << size;
    if (used > tags.length) {
      ({ tags, levels, rows, columns } = grown({ tags, levels, rows, columns }, used));
    }
    return start;
  }

  /** The first cell's levels stand with the skill; each level that comes later has a slot of its own for its cell. */
  function insertLater(owner: number, tag: number, later: number, cell: CellAddress): void {
    for (const level of LEVELS) {
      const bit = 1 << (level - 1);
      if ((later & bit) !== 0) insert(owner, find(owner, tag | level), tag | level, bit, cell);
    }
  }

  function ownerOf(person: number): number {
    const owner = people.ownerOf(person);
    ({ starts, bits, counts } = people.table);
    placed = Math.min(starts.length, MOST_BY_NUMBER);
    return owner;
  }

  return {
    add(person, skill, set, cell) {
      const owner = person < placed ? person : ownerOf(person);
      const tag = skill << LEVEL_BITS;
      const slot = find(owner, tag);
      if (tags[slot] === FREE) {
        insert(owner, slot, tag, set, cell);
        return NO_LEVELS;
      }
      const before = levels[slot] ?? 0;
      if ((set & ~before) !== 0) {
        levels[slot] = before | set;
        insertLater(owner, tag, set & ~before, cell);
      }
      return before as LevelSet;
    },

    firstCell(person, skill, level) {
      const owner = ownerOf(person);
      const tag = skill << LEVEL_BITS;
      const later = find(owner, tag | level);
      const slot = tags[later] === FREE ? find(owner, tag) : later;
      return { row: asRow(rows[slot] ?? 0), column: asColumn(columns[slot] ?? 0) };
    },

    bytes: () => people.bytes() + tags.length * BYTES_PER_SLOT,
  };
}

/** The bits of the smallest block that so many slots fit in. */
function bitsFor(count: number): number {
  let size = 1;
  while (mostIn(1 << size) < count) size += 1;
  return size;
}

function createSlots(count: number): Slots {
  return {
    tags: new Uint16Array(count),
    levels: new Uint8Array(count),
    rows: new Uint32Array(count),
    columns: new Uint16Array(count),
  };
}

function grown(slots: Slots, needed: number): Slots {
  const larger = createSlots(Math.max(needed, slots.tags.length * 2));
  larger.tags.set(slots.tags);
  larger.levels.set(slots.levels);
  larger.rows.set(slots.rows);
  larger.columns.set(slots.columns);
  return larger;
}
