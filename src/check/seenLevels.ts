import { LEVELS, NO_LEVELS, type Level, type LevelSet } from "../framework/level";
import { asColumn, asRow, type CellAddress } from "../workbook/address";
import { createPersonTable } from "./personTable";

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

/**
 * A slot has three words: its mark, and the row and the column of a cell. A mark is a skill's number; in the bits below it a level,
 * 0 where the slot stands for the skill as a whole; and below that the levels seen. A free slot's mark is 0.
 */
const WORDS = 3;
const SKILL_SHIFT = 3;
const TAG_SHIFT = 7;
const ALL_LEVELS = (1 << TAG_SHIFT) - 1;
const FREE = 0;
const FEWEST_WORDS = 1024 * WORDS;
/** How many of a block's slots may be taken: one in eight stays free, so that a search ends soon. */
const mostIn = (bits: number): number => (1 << bits) - Math.max(1, (1 << bits) >>> 3);

/** Makes an empty memory. */
export function createSeenLevels(): SeenLevels {
  const people = createPersonTable();
  let words = new Uint32Array(FEWEST_WORDS);
  /** The first slot's words are the block of all who have none: always free, and always full. */
  let used = WORDS;
  /** Where blocks were left for larger ones, by the bits of their size. */
  const left: number[][] = [];
  let lastCount = 0;

  /** The person of the last cell, who mostly comes again, and that person's block: where it begins, its size, and its free slots. */
  let current = -1;
  let place = 0;
  let start = 0;
  let bits = 0;
  let mask = 0;
  let room = 0;

  function enter(person: number): void {
    if (current >= 0) leave();
    current = person;
    place = people.placeOf(person);
    start = people.table.starts[place] ?? 0;
    room = people.table.rooms[place] ?? 0;
    setBits(people.table.bits[place] ?? 0);
  }

  function leave(): void {
    people.table.starts[place] = start;
    people.table.bits[place] = bits;
    people.table.rooms[place] = room;
    lastCount = mostIn(bits) - room;
  }

  function setBits(size: number): void {
    bits = size;
    mask = (1 << size) - 1;
  }

  /** Where the slot of a tag stands, or the free one where it belongs. */
  function find(tag: number): number {
    for (let home = tag >>> SKILL_SHIFT; ; home++) {
      const slot = start + (home & mask) * WORDS;
      const mark = words[slot] ?? FREE;
      if (mark === FREE || mark >>> TAG_SHIFT === tag) return slot;
    }
  }

  function insert(free: number, tag: number, levels: number, { row, column }: CellAddress): void {
    const slot = room > 0 ? free : findInLarger(tag);
    room -= 1;
    words[slot] = (tag << TAG_SHIFT) | levels;
    words[slot + 1] = row;
    words[slot + 2] = column;
  }

  /** Moves to a block of twice the size. A person's first has the size that the last new person needed: rows are mostly alike. */
  function findInLarger(tag: number): number {
    const [from, size] = [start, bits];
    setBits(size === 0 ? bitsFor(lastCount) : size + 1);
    start = left[bits]?.pop() ?? allocate(WORDS << bits);
    room = mostIn(bits);
    if (size > 0) moveFrom(from, size);
    return find(tag);
  }

  function moveFrom(from: number, size: number): void {
    const end = from + (WORDS << size);
    for (let slot = from; slot < end; slot += WORDS) {
      const mark = words[slot] ?? FREE;
      if (mark === FREE) continue;
      words.copyWithin(find(mark >>> TAG_SHIFT), slot, slot + WORDS);
      room -= 1;
    }
    words.fill(FREE, from, end);
    (left[size] ??= []).push(from);
  }

  function allocate(count: number): number {
    const free = used;
    used += count;
    if (used > words.length) words = grown(words, used);
    return free;
  }

  /** The first cell's levels stand with the skill; each level that comes later has a slot of its own for its cell. */
  function insertLater(tag: number, levels: number, cell: CellAddress): void {
    for (const level of LEVELS) {
      const bit = 1 << (level - 1);
      if ((levels & bit) !== 0) insert(find(tag | level), tag | level, bit, cell);
    }
  }

  return {
    add(person, skill, levels, cell) {
      if (person !== current) enter(person);
      const tag = skill << SKILL_SHIFT;
      const slot = find(tag);
      const mark = words[slot] ?? FREE;
      if (mark === FREE) {
        insert(slot, tag, levels, cell);
        return NO_LEVELS;
      }
      if ((levels & ~mark) !== 0) {
        words[slot] = mark | levels;
        insertLater(tag, levels & ~mark, cell);
      }
      return (mark & ALL_LEVELS) as LevelSet;
    },

    firstCell(person, skill, level) {
      if (person !== current) enter(person);
      const tag = skill << SKILL_SHIFT;
      const later = find(tag | level);
      const slot = words[later] === FREE ? find(tag) : later;
      return { row: asRow(words[slot + 1] ?? 0), column: asColumn(words[slot + 2] ?? 0) };
    },

    bytes: () => people.bytes() + words.byteLength,
  };
}

/** The bits of the smallest block that so many slots fit in. */
function bitsFor(count: number): number {
  let bits = 1;
  while (mostIn(bits) < count) bits += 1;
  return bits;
}

function grown(words: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, words.length * 2));
  larger.set(words);
  return larger;
}
