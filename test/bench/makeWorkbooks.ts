import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { createDeflateRaw } from "node:zlib";
import { bundledFramework } from "../../src/framework/bundled";
import type { Skill } from "../../src/framework/framework";
import { asColumn, columnName } from "../../src/workbook/address";
import { crc32 } from "../../src/xlsx/crc32";
import { DEFLATED } from "../../src/xlsx/directory";
import { buildWorkbook } from "../support/buildWorkbook";
import { sheetXml, workbookParts, zip, type Entry } from "../support/package";

const SHEET = "xl/worksheets/sheet1.xml";
/** One level in so many is one that the skill is not defined at, one in so many none at all, one row in so many a copy. */
const FAULT_EVERY = 1_000;
const UNDECIDED_EVERY = 5_000;
const COPY_EVERY = 2_000;
const UNDECIDED = "TBA";
const FEWEST_SKILLS = 3;
const MOST_SKILLS = 60;
const ROLES = 60;
const FIRST_DAY = 44_000;
const DAYS = 2_000;
const ROWS_A_CHUNK = 5_000;
const SEED = 7;
const GIVEN = ["Ada", "Bruno", "Chloé", "Dmitri", "Elif", "Fatima", "Görkem", "Hana", "Igor", "Jörg", "Kofi", "Laila"];
const FAMILY = ["Bauer", "Costa", "Dvořák", "Eriksen", "Fischer", "García", "Ivanova", "Jensen", "Kowalski", "López"];

/** Gives whole numbers from 0 up to a bound, the same ones in each run (xorshift32). */
type Dice = (bound: number) => number;

function createDice(seed: number): Dice {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const pick = <Item>(items: readonly Item[], dice: Dice): Item => items[dice(items.length)] as Item;

/** The shared strings of a workbook, numbered as they are first used. */
function sharedStrings() {
  const numbers = new Map<string, number>();
  return {
    number: (text: string): number => {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    items: (): string[] => [...numbers.keys()].map((text) => `<si><t>${text.replaceAll("&", "&amp;")}</t></si>`),
  };
}

const skills: readonly Skill[] = bundledFramework().skills("7");

function levelOf(skill: Skill, dice: Dice): number {
  const others = [1, 2, 3, 4, 5, 6, 7].filter((level) => !skill.levels.some((defined) => defined === level));
  return pick(others.length > 0 && dice(FAULT_EVERY) === 0 ? others : skill.levels, dice);
}

/** So many different skills, in any order. */
function someSkills(count: number, dice: Dice): readonly Skill[] {
  const left = [...skills];
  return Array.from({ length: count }, () => left.splice(dice(left.length), 1)).flat();
}

/** One row of the list, without its number. */
interface Line {
  readonly name: string;
  readonly role: string;
  readonly skill: Skill;
  readonly level: number | typeof UNDECIDED;
  readonly day: number;
}

/** The entries of one person after the other: each with other skills, and not the same number of them. */
function* entries(dice: Dice): Generator<Line, never> {
  for (let person = 0; ; person++) {
    const name = `${pick(GIVEN, dice)} ${pick(FAMILY, dice)} ${person}`;
    const role = `Role ${dice(ROLES)}`;
    for (const skill of someSkills(FEWEST_SKILLS + dice(MOST_SKILLS - FEWEST_SKILLS + 1), dice)) {
      const level: Line["level"] = dice(UNDECIDED_EVERY) === 0 ? UNDECIDED : levelOf(skill, dice);
      const entry = { name, role, skill, level, day: FIRST_DAY + dice(DAYS) };
      yield entry;
      if (dice(COPY_EVERY) === 0) yield entry;
    }
  }
}

/** A list of so many rows and six columns, written as Excel writes it: name, role, code, skill, level, day. */
export async function makeLongList(file: string, rows: number): Promise<void> {
  const strings = sharedStrings();
  const sheet = await deflated(SHEET, longSheet(rows, strings.number));
  const parts = workbookParts({ sheetNames: ["Skills"], strings: strings.items(), formats: ["yyyy\\-mm\\-dd"] });
  writeFileSync(file, zip(parts, { tamper: (entry) => (entry.name === SHEET ? sheet : entry) }));
}

function* longSheet(rows: number, number: (text: string) => number): Generator<string> {
  const [head = "", tail = ""] = sheetXml("\n", `<dimension ref="A1:F${rows}"/>`).split("\n").slice(-2);
  yield head;
  const headings = ["Name", "Role", "Skill code", "Skill", "Level", "Assessed on"];
  yield `<row r="1" spans="1:6">${headings.map((text, column) => textCell(column, 1, number(text))).join("")}</row>`;
  const list = entries(createDice(SEED));
  for (let row = 2; row <= rows; row += ROWS_A_CHUNK) {
    const count = Math.min(ROWS_A_CHUNK, rows + 1 - row);
    yield Array.from({ length: count }, (_, index) => longRow(row + index, list.next().value, number)).join("");
  }
  yield tail;
}

function longRow(row: number, { name, role, skill, level, day }: Line, number: (text: string) => number): string {
  const texts = [name, role, skill.code, skill.name];
  const cells = texts.map((text, column) => textCell(column, row, number(text))).join("");
  const levelCell = level === UNDECIDED ? textCell(4, row, number(level)) : `<c r="E${row}"><v>${level}</v></c>`;
  return `<row r="${row}" spans="1:6">${cells}${levelCell}<c r="F${row}" s="1"><v>${day}</v></c></row>`;
}

const textCell = (column: number, row: number, string: number): string =>
  `<c r="${columnName(asColumn(column))}${row}" t="s"><v>${string}</v></c>`;

/** Deflates a part as it is made, so that a sheet of 200 MB never stands in memory. */
async function deflated(name: string, chunks: Iterable<string>): Promise<Entry> {
  let crc = 0;
  let size = 0;
  function* encoded(): Generator<Uint8Array> {
    for (const chunk of chunks) {
      const bytes = new TextEncoder().encode(chunk);
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  }
  const packed: Uint8Array[] = [];
  for await (const bytes of Readable.from(encoded()).pipe(createDeflateRaw())) packed.push(bytes as Uint8Array);
  return { name, packed: Buffer.concat(packed), method: DEFLATED, crc32: crc, size };
}

/** So many workbooks of people by skills: a title, a row of headings, one person a row. Gives their paths. */
export function makeTeams(folder: string, files: number, people: number, columns: number): string[] {
  const dice = createDice(SEED);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: files }, (_, index) => {
    const file = path.join(folder, `team-${String(index).padStart(3, "0")}.xlsx`);
    writeFileSync(file, makeTeam(index, people, someSkills(columns, dice), dice));
    return file;
  });
}

function makeTeam(file: number, people: number, own: readonly Skill[], dice: Dice): Uint8Array {
  const cells: Record<string, string | number> = { A1: `Team ${file} skills, SFIA 7`, A3: "Name", B3: "Role" };
  const at = (column: number, row: number): string => `${columnName(asColumn(column))}${row}`;
  own.forEach((skill, column) => (cells[at(column + 2, 3)] = skill.code));
  for (let row = 4; row < people + 4; row++) {
    cells[at(0, row)] = `${pick(GIVEN, dice)} ${pick(FAMILY, dice)} ${row}`;
    cells[at(1, row)] = `Role ${dice(9)}`;
    own.forEach((skill, column) => {
      if (dice(3) > 0) cells[at(column + 2, row)] = levelOf(skill, dice);
    });
  }
  return buildWorkbook({ sheets: [{ name: "Team", cells }] });
}
