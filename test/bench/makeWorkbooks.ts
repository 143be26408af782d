import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { bundledFramework } from "../../src/framework/bundled";
import type { Skill } from "../../src/framework/framework";
import { asColumn, columnName } from "../../src/workbook/address";
import { buildWorkbook } from "../support/buildWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
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
    xml: (): string => {
      const items = [...numbers.keys()].map((text) => `<si><t>${text.replaceAll("&", "&amp;")}</t></si>`).join("");
      return `${HEAD}<sst xmlns="${MAIN}" count="${numbers.size}" uniqueCount="${numbers.size}">${items}</sst>`;
    },
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
interface Entry {
  readonly name: string;
  readonly role: string;
  readonly skill: Skill;
  readonly level: number | typeof UNDECIDED;
  readonly day: number;
}

/** The entries of one person after the other: each with other skills, and not the same number of them. */
function* entries(dice: Dice): Generator<Entry, never> {
  for (let person = 0; ; person++) {
    const name = `${pick(GIVEN, dice)} ${pick(FAMILY, dice)} ${person}`;
    const role = `Role ${dice(ROLES)}`;
    for (const skill of someSkills(FEWEST_SKILLS + dice(MOST_SKILLS - FEWEST_SKILLS + 1), dice)) {
      const level: Entry["level"] = dice(UNDECIDED_EVERY) === 0 ? UNDECIDED : levelOf(skill, dice);
      const entry = { name, role, skill, level, day: FIRST_DAY + dice(DAYS) };
      yield entry;
      if (dice(COPY_EVERY) === 0) yield entry;
    }
  }
}

/** A list of so many rows and six columns, written as Excel writes it: name, role, code, skill, level, day. */
export async function makeLongList(file: string, rows: number): Promise<void> {
  const strings = sharedStrings();
  await writePackage(file, async (add) => {
    await add("xl/worksheets/sheet1.xml", longSheet(rows, strings.number));
    await add("xl/sharedStrings.xml", [strings.xml()]);
  });
}

function* longSheet(rows: number, number: (text: string) => number): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:F${rows}"/><sheetData>`;
  const headings = ["Name", "Role", "Skill code", "Skill", "Level", "Assessed on"];
  yield `<row r="1" spans="1:6">${headings.map((text, column) => textCell(column, 1, number(text))).join("")}</row>`;
  const list = entries(createDice(SEED));
  let chunk: string[] = [];
  for (let row = 2; row <= rows; row++) {
    chunk.push(longRow(row, list.next().value, number));
    if (chunk.length < ROWS_A_CHUNK) continue;
    yield chunk.join("");
    chunk = [];
  }
  yield `${chunk.join("")}</sheetData></worksheet>`;
}

function longRow(row: number, { name, role, skill, level, day }: Entry, number: (text: string) => number): string {
  const texts = [name, role, skill.code, skill.name];
  const cells = texts.map((text, column) => textCell(column, row, number(text))).join("");
  const levelCell = level === UNDECIDED ? textCell(4, row, number(level)) : `<c r="E${row}"><v>${level}</v></c>`;
  return `<row r="${row}" spans="1:6">${cells}${levelCell}<c r="F${row}" s="1"><v>${day}</v></c></row>`;
}

const textCell = (column: number, row: number, string: number): string =>
  `<c r="${columnName(asColumn(column))}${row}" t="s"><v>${string}</v></c>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
const relationships = (items: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;

const FIXED_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/sheet1.xml", "worksheet")}${override("xl/styles.xml", "styles")}${override("xl/sharedStrings.xml", "sharedStrings")}</Types>`,
  "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Skills" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
      relationship("rId2", "styles", "styles.xml") +
      relationship("rId3", "sharedStrings", "sharedStrings.xml"),
  ),
  "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

type AddPart = (name: string, chunks: Iterable<string>) => Promise<void>;

/** Writes a package part by part, so that a workbook of a gigabyte does not stand in memory. */
async function writePackage(file: string, write: (add: AddPart) => Promise<void>): Promise<void> {
  const stream = createWriteStream(file);
  const zip = new Zip((error, data, isLast) => {
    if (error !== null) throw error;
    stream.write(data);
    if (isLast) stream.end();
  });
  const add: AddPart = async (name, chunks) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    for (const chunk of chunks) {
      part.push(new TextEncoder().encode(chunk));
      if (stream.writableNeedDrain) await once(stream, "drain");
    }
    part.push(new Uint8Array(0), true);
  };
  for (const [name, xml] of Object.entries(FIXED_PARTS)) await add(name, [xml]);
  await write(add);
  zip.end();
  await once(stream, "close");
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
