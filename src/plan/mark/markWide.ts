import type { Matrix, MatrixExtent } from "../../matrix/matrix";
import type { SkillColumn, WideStructure } from "../../matrix/structure";
import type { Area, Row } from "../../workbook/address";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import type { Brush } from "../formula/formats";
import { formatsOf } from "../formula/formats";
import { columnAreas, headedAlike, readHeadings, type HeadedColumns } from "../formula/headedColumns";
import { oneOf } from "../formula/oneOf";
import { and, differ, FALSE, ifError, normal, reference, TRUE } from "../formula/piece";
import { claimsSome, lookupsOf } from "./levelFormats";
import type { MatrixMark } from "./matrixMark";
import { createSkillsByLevels } from "./skillsByLevels";
import { createLevelSpellings, type LevelSpellings } from "./spellings";
import { isInvalid, levelsOf } from "./validity";

/** Marks the level cells of a matrix whose skills stand in its headings. */
export function markWide(matrix: Matrix, { columns }: WideStructure): MatrixMark {
  const spellings = createLevelSpellings();
  const known = columns.filter(({ skill }) => skill.code !== undefined);
  const rows = new Set<Row>();
  let invalid = 0;

  return {
    mention: () => undefined,
    assess: ({ cell, skill, claim }) => {
      const levels = levelsOf(skill);
      if (levels === undefined) return;
      if (matrix.layout === "one-person") rows.add(cell.row);
      spellings.add(claim);
      if (isInvalid(claim, levels)) invalid += 1;
    },
    end: () => undefined,
    invalid: () => invalid,
    isFixed: () => false,
    limit: () => (spellings.isOverfull() ? "levels" : undefined),
    formats: async (brush, extent, workbook) => {
      const headingOf = await readHeadings(workbook, matrix.sheet, known);
      const areasOf = (alike: HeadedColumns): Area[] => areasIn(alike, matrix, extent, rows);
      return headedAlike(known).flatMap((alike) =>
        formatsOfColumns(brush, matrix, areasOf(alike), { alike, headingOf, spellings }),
      );
    },
  };
}

/** Of a form that lies on its side the rows of levels only: others hold remarks. It has a handful. */
function areasIn({ columns }: HeadedColumns, matrix: Matrix, { area }: MatrixExtent, rows: ReadonlySet<Row>): Area[] {
  const own = columns.map(({ column }) => column);
  if (matrix.layout !== "one-person") return columnAreas(own, matrix.firstRow, area.bottom);
  return [...rows].toSorted((a, b) => a - b).flatMap((row) => columnAreas(own, row, row));
}

/** What decides whether the cells below some headings are valid. */
interface HeadedMark {
  readonly alike: HeadedColumns;
  readonly headingOf: (column: SkillColumn) => string;
  readonly spellings: LevelSpellings;
}

function formatsOfColumns(
  brush: Brush,
  matrix: Matrix,
  areas: readonly Area[],
  { alike, headingOf, spellings }: HeadedMark,
): FormulaFormat[] {
  const [first] = areas;
  if (first === undefined) return [];
  const heading = normal(reference(alike.heading, "row"));
  const level = reference({ row: first.top, column: first.left }, "neither");
  const skills = createSkillsByLevels();
  for (const column of alike.columns) {
    const levels = levelsOf(column.skill);
    if (levels !== undefined) skills.add(headingOf(column), levels);
  }
  // Headings that are said again between the people are no levels.
  const isNoHeading = ifError(differ(normal(level), heading), TRUE);
  const named = (keys: readonly string[]) => and(ifError(oneOf(heading, keys), FALSE), isNoHeading);
  const lookups = lookupsOf(skills.groups(), spellings, level, named);
  return formatsOf(brush, areas, lookups, claimsSome(matrix, spellings, level));
}
