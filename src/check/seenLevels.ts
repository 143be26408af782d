import { NO_LEVELS, type Level, type LevelSet } from "../framework/level";
import { asColumn, asRow, type CellAddress } from "../workbook/address";

/**
 * The levels that were seen of each person and skill, and where each came first: an open-addressing table over typed arrays, 13
 * bytes a slot. People are whole numbers from 0 below 2^32, skills from 1 below 2^13.
 */
export interface SeenLevels {
  /** Adds the levels of a cell and gives those that were there before. */
  readonly add: (person: number, skill: number, levels: LevelSet, cell: CellAddress) => LevelSet;
  /** The cell that first gave a level that was seen. */
  readonly firstCell: (person: number, skill: number, level: Level) => CellAddress;
  /** The memory that the table takes. */
  readonly bytes: () => number;
}

const SMALLEST_TABLE = 1024;
const FULLEST = 0.7;
/** A tag is a skill's number and, below it, a level: 0 for the skill as a whole. No skill has number 0, so tag 0 is a free slot. */
const LEVEL_BITS = 3;
const FREE = 0;
/** 2^32 divided by the golden ratio: spreads running numbers evenly (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

interface Table {
  /** The slots less one; their number is a power of two. */
  readonly mask: number;
  /** Shifts a spread person's number down to a slot. */
  readonly shift: number;
  readonly people: Uint32Array;
  readonly tags: Uint16Array;
  readonly levels: Uint8Array;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
}

/** Makes an empty table. It grows by doubling. */
export function createSeenLevels(): SeenLevels {
  let table = createTable(SMALLEST_TABLE);
  let used = 0;

  function insert(slot: number, person: number, tag: number, levels: number, cell: CellAddress): void {
    fill(table, slot, person, tag, levels, cell.row, cell.column);
    used += 1;
    if (used > FULLEST * table.mask) table = grown(table);
  }

  /** The first cell's levels stand with the skill; each level that comes later has a slot of its own for its cell. */
  function addLater(person: number, skillTag: number, levels: number, cell: CellAddress): void {
    for (let level = 1; level <= 7; level++) {
      if ((levels & (1 << (level - 1))) === 0) continue;
      const tag = skillTag | level;
      insert(find(table, person, tag), person, tag, levels, cell);
    }
  }

  return {
    add(person, skill, levels, cell) {
      const tag = skill << LEVEL_BITS;
      const slot = find(table, person, tag);
      if (table.tags[slot] === FREE) {
        insert(slot, person, tag, levels, cell);
        return NO_LEVELS;
      }
      const before = table.levels[slot] ?? 0;
      const later = levels & ~before;
      if (later !== 0) {
        table.levels[slot] = before | later;
        addLater(person, tag, later, cell);
      }
      return before as LevelSet;
    },

    firstCell(person, skill, level) {
      const tag = skill << LEVEL_BITS;
      const later = find(table, person, tag | level);
      const slot = table.tags[later] === FREE ? find(table, person, tag) : later;
      return { row: asRow(table.rows[slot] ?? 0), column: asColumn(table.columns[slot] ?? 0) };
    },

    bytes: () => arraysOf(table).reduce((sum, array) => sum + array.byteLength, 0),
  };
}

function createTable(slots: number): Table {
  return {
    mask: slots - 1,
    shift: Math.clz32(slots) + 1,
    people: new Uint32Array(slots),
    tags: new Uint16Array(slots),
    levels: new Uint8Array(slots),
    rows: new Uint32Array(slots),
    columns: new Uint16Array(slots),
  };
}

const arraysOf = (table: Table) => [table.people, table.tags, table.levels, table.rows, table.columns];

/**
 * The slot of a person and tag, or the free one where it belongs. One person's skills stand side by side: the cells of a person
 * mostly come together, and so stay in the processor's cache.
 */
function find({ mask, shift, people, tags }: Table, person: number, tag: number): number {
  let slot = ((Math.imul(person, GOLDEN) >>> shift) + (tag >>> LEVEL_BITS)) & mask;
  while (tags[slot] !== FREE && (tags[slot] !== tag || people[slot] !== person)) slot = (slot + 1) & mask;
  return slot;
}

function fill(
  table: Table,
  slot: number,
  person: number,
  tag: number,
  levels: number,
  row: number,
  column: number,
): void {
  table.people[slot] = person;
  table.tags[slot] = tag;
  table.levels[slot] = levels;
  table.rows[slot] = row;
  table.columns[slot] = column;
}

function grown(table: Table): Table {
  const { people, tags, levels, rows, columns } = table;
  const larger = createTable(tags.length * 2);
  for (let slot = 0; slot < tags.length; slot++) {
    const tag = tags[slot] ?? FREE;
    if (tag === FREE) continue;
    const person = people[slot] ?? 0;
    fill(larger, find(larger, person, tag), person, tag, levels[slot] ?? 0, rows[slot] ?? 0, columns[slot] ?? 0);
  }
  return larger;
}
