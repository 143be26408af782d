import { LEVELS, NO_LEVELS, type Level, type LevelSet } from "../framework/level";
import { asColumn, asRow, type CellAddress } from "../workbook/address";
import { createPersonPlaces } from "./personPlaces";

/**
 * The levels that were seen of each person and skill, and where each came first. Each person has a block of slots, side by side in
 * a typed array, in which a skill's number says where to look: nothing is hashed, and what is asked for together lies together. A
 * block that fills up moves to one of twice the size. People are whole numbers from 0 below 2^32, skills from 1 below 2^13; both are
 * best counted in the order in which they come.
 */
export interface SeenLevels {
  /** Adds the levels of a cell and gives those that were there before. */
  readonly add: (person: number, skill: number, levels: LevelSet, cell: CellAddress) => LevelSet;
  /** The cell that first gave a level that was seen. */
  readonly firstCell: (person: number, skill: number, level: Level) => CellAddress;
  /** Goes through what was seen: the levels of each person and skill, in no order. */
  readonly each: (visit: (skill: number, levels: LevelSet) => void) => void;
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
/** A person has two words: where the block lies; how many more of its slots may be taken and, in the bits below, its size. */
const PERSON_WORDS = 2;
const FEWEST_PERSON_WORDS = 64 * PERSON_WORDS;
const BITS_WIDTH = 5;
const MOST_BITS = (1 << BITS_WIDTH) - 1;
/** Blocks lie in pages, which are never copied: the first one small, then larger ones, up to what the largest block can need. */
const FEWEST_WORDS = 1 << 12;
const PAGE_SHIFT = 19;
const MOST_WORDS = 1 << PAGE_SHIFT;
/** How many of a block's slots may be taken: one in eight stays free, so that a search ends soon. */
const mostIn = (bits: number): number => (1 << bits) - Math.max(1, (1 << bits) >>> 3);

/** Makes an empty memory. */
export function createSeenLevels(): SeenLevels {
  const placeOf = createPersonPlaces();
  let people = new Uint32Array(FEWEST_PERSON_WORDS);
  const firstPage = new Uint32Array(FEWEST_WORDS);
  const pages = [firstPage];
  /** Where the next block goes. The first slot is the block of all who have none: always free, and always full. */
  let next = WORDS;
  /** Where blocks were left for larger ones, by the bits of their size. */
  const left: number[][] = [];
  let lastCount = 0;

  /** The person of the last cell, who mostly comes again, and that person's block: where it lies, its size, and its free slots. */
  let current = -1;
  let place = 0;
  let address = 0;
  let words = firstPage;
  let start = 0;
  let bits = 0;
  let mask = 0;
  let room = 0;

  function enter(person: number): void {
    if (current >= 0) leave();
    current = person;
    place = placeOf(person) * PERSON_WORDS;
    if (place >= people.length) people = grown(people, place + PERSON_WORDS);
    const size = people[place + 1] ?? 0;
    room = size >>> BITS_WIDTH;
    open(people[place] ?? 0, size & MOST_BITS);
  }

  function leave(): void {
    people[place] = address;
    people[place + 1] = (room << BITS_WIDTH) | bits;
    lastCount = mostIn(bits) - room;
  }

  function open(at: number, size: number): void {
    address = at;
    words = pages[at >>> PAGE_SHIFT] ?? firstPage;
    start = at & (MOST_WORDS - 1);
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

  function insert(free: number, tag: number, levels: number, cell: CellAddress): void {
    const slot = room > 0 ? free : findInLarger(tag);
    room -= 1;
    words[slot] = (tag << TAG_SHIFT) | levels;
    words[slot + 1] = cell.row;
    words[slot + 2] = cell.column;
  }

  /** Moves to a block of twice the size. A person's first has the size that the last person needed: rows are mostly alike. */
  function findInLarger(tag: number): number {
    const old = { address, words, start, end: start + (WORDS << bits), bits };
    const size = bits === 0 ? bitsFor(lastCount) : bits + 1;
    open(left[size]?.pop() ?? allocate(WORDS << size), size);
    room = mostIn(size);
    if (old.bits > 0) {
      for (let slot = old.start; slot < old.end; slot += WORDS) take(old.words, slot);
      (left[old.bits] ??= []).push(old.address);
    }
    return find(tag);
  }

  /** Moves a slot of an old block into the new one. */
  function take(from: Uint32Array, slot: number): void {
    const mark = from[slot] ?? FREE;
    if (mark === FREE) return;
    const to = find(mark >>> TAG_SHIFT);
    words[to] = mark;
    words[to + 1] = from[slot + 1] ?? 0;
    words[to + 2] = from[slot + 2] ?? 0;
    from[slot] = FREE;
    room -= 1;
  }

  function allocate(count: number): number {
    const page = pages.length - 1;
    const size = pages[page]?.length ?? 0;
    if (next + count > size) {
      next = 0;
      pages.push(new Uint32Array(Math.max(count, Math.min(size * 2, MOST_WORDS))));
    }
    const at = ((pages.length - 1) << PAGE_SHIFT) + next;
    next += count;
    return at;
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

    each(visit) {
      pages.forEach((page, index) => {
        for (let slot = index === 0 ? WORDS : 0; slot < page.length; slot += WORDS) {
          const mark = page[slot] ?? FREE;
          const isOfSkill = ((mark >>> TAG_SHIFT) & ((1 << SKILL_SHIFT) - 1)) === 0;
          if (mark !== FREE && isOfSkill) visit(mark >>> (TAG_SHIFT + SKILL_SHIFT), (mark & ALL_LEVELS) as LevelSet);
        }
      });
    },

    bytes: () => pages.reduce((sum, page) => sum + page.byteLength, people.byteLength),
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
