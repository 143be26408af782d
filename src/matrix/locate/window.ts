import { asColumn, asRow, type Column, type Row } from "../../workbook/address";
import { displayText, type CellValue } from "../../workbook/cell";
import type { SheetInfo, SheetRow } from "../../workbook/sheet";
import type { ListedSkill, NamedSkill, SkillRecogniser } from "../words/recogniseSkill";
import { plain } from "../words/text";

/** A cell that names a skill, or lists several. */
export interface Sighting {
  readonly row: Row;
  readonly column: Column;
  /** The skill named; of a list, the first that is known. */
  readonly named: NamedSkill;
  /** The items of a list; empty where the cell names one skill. */
  readonly listed: readonly ListedSkill[];
}

/** Columns that the user says hold people, skills or levels; undefined where the reader is to find them. */
export interface GivenColumns {
  readonly people?: ReadonlySet<Column>;
  readonly skills?: ReadonlySet<Column>;
  readonly levels?: ReadonlySet<Column>;
}

/** The rows of a sheet that are looked at together to find matrices: a whole sheet, mostly. */
export interface SheetWindow {
  readonly info: SheetInfo;
  readonly rows: readonly SheetRow[];
  readonly given: GivenColumns;
  /** One past the last column that holds something. */
  readonly width: number;
  /** Where skills are named, row by row from left to right. */
  readonly sightings: readonly Sighting[];
  readonly mentionsSfia: boolean;
  readonly cell: (row: Row, column: Column) => CellValue;
  /** What a reader sees in a cell, plain. */
  readonly text: (row: Row, column: Column) => string;
  readonly sighting: (row: Row, column: Column) => Sighting | undefined;
  readonly sightingsIn: (row: Row) => readonly Sighting[];
  /** The row with something in it that comes before another. */
  readonly above: (row: Row) => SheetRow | undefined;
  readonly below: (row: Row) => SheetRow | undefined;
}

const SFIA = /(?<![\p{L}])sfia(?![\p{L}])/iu;

/** Looks over some rows of a sheet, in order. Of columns that are given for skills the others name none. */
export function lookOver(
  info: SheetInfo,
  rows: readonly SheetRow[],
  recogniser: SkillRecogniser,
  given: GivenColumns = {},
): SheetWindow {
  const places = new Map(rows.map((row, place) => [row.row, place]));
  const seen = rows.flatMap((row) => lookForSkills(row, recogniser));
  const sightings = seen.filter(({ column }) => given.skills?.has(column) ?? true);
  const byRow = new Map<Row, Sighting[]>();
  for (const sighting of sightings) {
    const own = byRow.get(sighting.row);
    if (own === undefined) byRow.set(sighting.row, [sighting]);
    else own.push(sighting);
  }
  const byCell = new Map(sightings.map((sighting) => [cellKey(sighting.row, sighting.column), sighting]));
  const cell = (row: Row, column: Column): CellValue => rows[places.get(row) ?? -1]?.cells[column];
  const beside = (row: Row, step: 1 | -1): SheetRow | undefined => rows[(places.get(row) ?? NaN) + step];
  return {
    info,
    rows,
    given,
    width: Math.max(0, ...rows.map((row) => row.cells.length)),
    sightings,
    mentionsSfia: SFIA.test(info.name) || rows.some((row) => row.cells.some(isSfia)),
    cell,
    text: (row, column) => plain(displayText(cell(row, column))),
    sighting: (row, column) => byCell.get(cellKey(row, column)),
    sightingsIn: (row) => byRow.get(row) ?? [],
    above: (row) => beside(row, -1),
    below: (row) => beside(row, 1),
  };
}

const isSfia = (cell: CellValue): boolean => typeof cell === "string" && SFIA.test(cell);
const cellKey = (row: Row, column: Column): number => row * 16_384 + column;

function lookForSkills(row: SheetRow, recogniser: SkillRecogniser): Sighting[] {
  return row.cells.flatMap((cell, index) => {
    if (typeof cell !== "string" || cell.length < 4) return [];
    const column = asColumn(index);
    const named = recogniser.one(cell);
    if (named !== undefined) return [{ row: row.row, column, named, listed: [] }];
    const listed = recogniser.several(cell);
    const first = listed.find((item) => item.named !== undefined)?.named;
    return first === undefined ? [] : [{ row: row.row, column, named: first, listed }];
  });
}

/** The columns from one to another, the last left out. */
export function columnsBetween(from: number, to: number): Column[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => asColumn(from + index));
}

/** The row that follows another, whether or not anything stands in it. */
export const next = (row: Row): Row => asRow(row + 1);
