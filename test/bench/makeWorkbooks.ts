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
const SKILLS_A_PERSON = 40;
/** One level in so many is one that the skill is not defined at. */
const FAULT_EVERY = 997;
const ROWS_A_CHUNK = 5_000;
const GIVEN = ["Ada", "Bruno", "Chloé", "Dmitri", "Elif", "Fatima", "Görkem", "Hana", "Igor", "Jörg", "Kofi", "Laila"];
const FAMILY = ["Bauer", "Costa", "Dvořák", "Eriksen", "Fischer", "García", "Ivanova", "Jensen", "Kowalski", "López"];

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

function levelOf(skill: Skill, index: number): number {
  if (index % FAULT_EVERY === 0) return skill.levels[0] === 1 ? 7 : 1;
  return skill.levels[index % skill.levels.length] ?? 1;
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
  let chunk: string[] = [];
  for (let row = 2; row <= rows; row++) {
    chunk.push(longRow(row, number));
    if (chunk.length < ROWS_A_CHUNK) continue;
    yield chunk.join("");
    chunk = [];
  }
  yield `${chunk.join("")}</sheetData></worksheet>`;
}

function longRow(row: number, number: (text: string) => number): string {
  const index = row - 2;
  const person = Math.floor(index / SKILLS_A_PERSON);
  const skill = skills[(index * 7 + person) % skills.length] as Skill;
  const name = `${GIVEN[person % GIVEN.length] ?? ""} ${FAMILY[person % FAMILY.length] ?? ""} ${person}`;
  const texts = [name, `Role ${person % 60}`, skill.code, skill.name];
  const cells = texts.map((text, column) => textCell(column, row, number(text))).join("");
  const numbers = `<c r="E${row}"><v>${levelOf(skill, index)}</v></c><c r="F${row}" s="1"><v>${44_000 + (index % 2_000)}</v></c>`;
  return `<row r="${row}" spans="1:6">${cells}${numbers}</row>`;
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

/** So many workbooks of people by skills: a title, a row of headings, one person a row. */
export function makeTeams(folder: string, files: number, people: number, columns: number): void {
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file++) {
    const name = `team-${String(file).padStart(3, "0")}.xlsx`;
    writeFileSync(path.join(folder, name), makeTeam(file, people, columns));
  }
}

function makeTeam(file: number, people: number, columns: number): Uint8Array {
  const cells: Record<string, string | number> = { A1: `Team ${file} skills, SFIA 7`, A3: "Name", B3: "Role" };
  const own = Array.from({ length: columns }, (_, column) => skills[(file * 3 + column * 5) % skills.length] as Skill);
  own.forEach((skill, column) => (cells[`${columnName(asColumn(column + 2))}3`] = skill.code));
  for (let row = 0; row < people; row++) {
    cells[`A${row + 4}`] = `${GIVEN[row % GIVEN.length] ?? ""} ${FAMILY[(row + file) % FAMILY.length] ?? ""} ${row}`;
    cells[`B${row + 4}`] = `Role ${row % 9}`;
    own.forEach((skill, column) => {
      const index = row * columns + column + file;
      if (index % 3 !== 0) cells[`${columnName(asColumn(column + 2))}${row + 4}`] = levelOf(skill, index);
    });
  }
  return buildWorkbook({ sheets: [{ name: "Team", cells }] });
}
