import type { Matrix, MatrixExtent } from "../../matrix/matrix";
import type { SkillColumn, WideStructure } from "../../matrix/structure";
import { claimsUnder } from "../formula/claims";
import { formatsOf, type Brush } from "../formula/formats";
import { columnAreas, headedAlike, readHeadings, type HeadedColumns } from "../formula/headedColumns";
import { oneOf } from "../formula/oneOf";
import type { Lookup } from "../formula/packed";
import { and, FALSE, ifError, normal, reference } from "../formula/piece";
import type { FormulaFormat } from "../../workbook/conditionalFormat";
import type { MatrixHighlight } from "./matrixHighlight";
import { countAffected, type RenameReader } from "./renameReader";

type HeadingOf = (column: SkillColumn) => string;

/** Highlights the columns of a matrix whose headings name an affected skill, and the rows that claim a level in them. */
export function highlightWide(matrix: Matrix, { columns }: WideStructure, renames: RenameReader): MatrixHighlight {
  const count = countAffected(renames);
  const affected = columns.filter(({ skill }) => renames.affecting(skill) !== undefined);

  return {
    mention: () => undefined,
    assess: (assessment) => {
      count.assess(assessment);
      const rename = assessment.aspect === "held" ? renames.affecting(assessment.skill) : undefined;
      if (rename !== undefined) count.row(assessment.cell.row, rename);
    },
    end: () => undefined,
    affected: () => ({ ...count.result(), renames: oneOfEach(affected, renames) }),
    isOverfull: () => false,
    formats: async (brush, extent, workbook) => {
      const headingOf = await readHeadings(workbook, matrix.sheet, affected);
      const whole = headedAlike(affected).flatMap((alike) => paintColumns(brush, extent, alike, headingOf));
      return [...whole, ...paintRows(brush, extent, matrix, affected, headingOf)];
    },
  };
}

/** A heading is affected even where nobody claims a level below it. */
function oneOfEach(columns: readonly SkillColumn[], { affecting }: RenameReader) {
  const renames = columns.flatMap(({ skill }) => affecting(skill) ?? []);
  return [...new Map(renames.map((rename) => [rename.code, rename])).values()];
}

/** From the heading down, as long as it names an affected skill. */
function paintColumns(
  brush: Brush,
  { area }: MatrixExtent,
  { columns, heading }: HeadedColumns,
  headingOf: HeadingOf,
): FormulaFormat[] {
  const areas = columnAreas(
    columns.map(({ column }) => column),
    heading.row,
    area.bottom,
  );
  return formatsOf(brush, areas, [
    {
      keys: [...new Set(columns.map(headingOf))],
      test: (keys) => ifError(oneOf(normal(reference(heading, "row")), keys), FALSE),
    },
  ]);
}

function paintRows(
  brush: Brush,
  { area }: MatrixExtent,
  { firstRow, zeroIsNone }: Matrix,
  columns: readonly SkillColumn[],
  headingOf: HeadingOf,
): FormulaFormat[] {
  const held = columns.filter(({ aspect }) => aspect === "held");
  const lookups = held.map((column): Lookup => {
    const heading = reference(column.heading, "both");
    const level = reference({ row: firstRow, column: column.column }, "column");
    return {
      keys: [headingOf(column)],
      test: (keys) => and(ifError(oneOf(normal(heading), keys), FALSE), claimsUnder(heading, level, zeroIsNone)),
    };
  });
  return formatsOf(brush, [{ ...area, top: firstRow }], lookups);
}
