import type { Assessment, MatrixSink, SkillMention } from "../../matrix/matrix";
import type { SkillReference } from "../../matrix/reference";
import type { SkillGroup, TallStructure } from "../../matrix/structure";
import type { CellAddress, Column } from "../../workbook/address";
import { excelNormal } from "./excelNormal";
import { listNormal, type Parting } from "./listForm";
import { EMPTY, FALSE, ifError, joined, literal, normal, reference, type Piece } from "./piece";
import { oneOf } from "./oneOf";

/** A cell of a row that names a skill or lists several, and what the row says of them. */
export interface SkillCell {
  readonly cell: CellAddress;
  readonly group: SkillGroup;
  readonly mentions: readonly SkillMention[];
  readonly assessments: readonly Assessment[];
}

/** Takes what is read of a matrix cell by cell of its skills. */
export type SkillCellSink = Pick<MatrixSink, "mention" | "assess"> & { readonly end: () => void };

/** Gathers what belongs to one skill cell: the skills of a cell that lists several come one after the other. */
export function gatherSkillCells({ groups }: TallStructure, take: (cell: SkillCell) => void): SkillCellSink {
  const groupAt = new Map<Column | undefined, SkillGroup>();
  for (const group of groups) groupAt.set(group.code, group).set(group.name, group);
  let mentions: SkillMention[] = [];
  let assessments: Assessment[] = [];

  const end = (): void => {
    const cell = mentions[0]?.cell;
    const group = cell && groupAt.get(cell.column);
    if (cell !== undefined && group !== undefined) take({ cell, group, mentions, assessments });
    mentions = [];
    assessments = [];
  };

  return {
    mention: (mention) => {
      const open = mentions[0]?.cell;
      if (open?.row !== mention.cell.row || open.column !== mention.cell.column) end();
      mentions.push(mention);
    },
    assess: (assessment) => assessments.push(assessment),
    end,
  };
}

/** Stands between a code and the name beside it. */
const BESIDE = "¦";

/** What a group's code and name cell must say to name a skill as this reference does; undefined for one of a list. */
export function skillKey({ code, name }: SkillGroup, { column }: CellAddress, { written }: SkillReference): string {
  const [first = "", second = ""] = written.map(excelNormal);
  if (code === undefined || name === undefined) return first;
  return column === code ? first + BESIDE + second : BESIDE + first;
}

/** What the code and name cell of a row say; where the code is an error, an error. */
function skillOf({ code, name }: SkillGroup, row: CellAddress["row"]): Piece {
  const parts = [code, name].filter((column) => column !== undefined);
  const [first, second] = parts.map((column) => normal(reference({ row, column }, "column")));
  if (first === undefined || second === undefined) return first ?? EMPTY;
  return joined(first, literal(BESIDE), ifError(second, EMPTY));
}

/** Whether a row's code and name cell say one of some keys. */
export const namesOneOf = (group: SkillGroup, row: CellAddress["row"], keys: readonly string[]): Piece =>
  ifError(oneOf(skillOf(group, row), keys), FALSE);

const BARE_CODE = /^[A-Z]{4}$/i;

/** How the items of a cell are parted: bare codes may be by spaces alone. */
export const partingOf = (mentions: readonly SkillMention[]): Parting =>
  mentions.every(({ skill }) => BARE_CODE.test(skill.written[0] ?? "")) ? "spaces" : "separators";

/** What a cell that lists these skills says in its normal form. */
export const listKey = (mentions: readonly SkillMention[]): string =>
  mentions.map(({ skill }) => listNormal(skill.written[0] ?? "", partingOf(mentions))).join(",");
