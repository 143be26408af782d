import type { Framework, SfiaVersion, Skill, SkillText } from "../../framework/framework";
import { guidingPhrase } from "../../framework/guidingPhrase";
import type { Level } from "../../framework/level";
import { asColumn, asRow, formatCell, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../workbook/address";
import { quotedInFormula } from "../../workbook/content";
import type { CellWrite } from "../../workbook/edit";
import { Refusal } from "../../workbook/refusal";
import { isSameSheetName } from "../../workbook/sheetName";
import type { SheetState } from "../../workbook/state";
import type { WorkbookView } from "../../workbook/view";
import { insertLabels, insertNotes, insertRefusals } from "../messages/insert";
import { IGNORE } from "../../matrix/ignore";
import { type Plan, type Planner } from "../planner";
import { addAtEnd } from "../sheet/addAtEnd";
import { cell, rowOf, type CellRow } from "../sheet/cells";
import { freeName, freeTableName } from "../sheet/freeName";
import { LINE_HEIGHT, MOST_HEIGHT, sheetOf } from "../sheet/sheetOf";
import { descriptorAt, descriptorCell, type InsertedAs } from "./descriptor";
import { makeRoom, placesOf } from "./room";

/** Where a table of descriptors goes: to a sheet of its own, or to a sheet that is there, from a cell on. */
export type TablePlace =
  { readonly kind: "new-sheet" } | { readonly kind: "cell"; readonly sheet: string; readonly cell: CellAddress };

/** What a table of descriptors holds, and where it goes. */
export interface DescriptorTableOptions {
  readonly framework: Framework;
  /** The skill, by its code or its name. */
  readonly skill: string;
  readonly version: SfiaVersion;
  /** All that the skill is defined at where they are left out. */
  readonly levels?: readonly Level[] | undefined;
  readonly place: TablePlace;
  readonly as: InsertedAs;
  /** Whether cells that hold something may be written, formulas too. */
  readonly overwrite: boolean;
}

/** A skill with the words that its owner published. */
interface Described {
  readonly skill: Skill;
  readonly text: SkillText;
  readonly levels: readonly Level[];
}

/** In characters: skill, level, guiding phrase, descriptor, source. */
const WIDTHS = [30, 9, 22, 80, 40];
const DESCRIPTOR_COLUMN = 3;
/** The title, an empty row and the headings stay in sight. */
const HEADING_ROWS = 3;

/**
 * Makes a planner that writes a reference table of one skill: its levels with their guiding phrases and descriptors, its
 * definition, and what the source says of the other levels. It needs no matrix.
 *
 * @example createDescriptorTablePlanner({ framework, skill: "ITMG", version: "7", place: { kind: "new-sheet" }, as: "text", overwrite: false })
 */
export function createDescriptorTablePlanner(options: DescriptorTableOptions): Planner {
  return {
    open: () => IGNORE,
    async finish(workbook) {
      const described = describe(options);
      const { place } = options;
      const plan = place.kind === "new-sheet" ? onNewSheet : onSheet(place);
      const { edits, notes } = await plan(described, options, workbook);
      return { edits, notes: [...notes, insertNotes.source(described.text.source)] };
    },
  };
}

/** The skill and its words. Throws a Refusal where there are none, or none at the levels that are wanted. */
function describe({ framework, skill: naming, version, levels: wanted }: DescriptorTableOptions): Described {
  const skill =
    framework.byCode(naming, version) ?? framework.byName(naming).find((bearer) => bearer.version === version);
  if (skill === undefined) {
    throw new Refusal("unfit", insertRefusals.unknownSkill(naming, version, framework.nearest(naming, version)));
  }
  const text = framework.text(skill.code, version);
  if (text === undefined) throw new Refusal("unfit", insertRefusals.noText(skill));
  const levels = [...new Set(wanted ?? text.descriptors.map(({ level }) => level))].sort();
  const missing = levels.filter((level) => descriptorAt(text, level) === undefined);
  if (missing.length > 0) throw new Refusal("unfit", insertRefusals.notDefined(skill, missing));
  return { skill, text, levels };
}

type MakePlan = (described: Described, options: DescriptorTableOptions, workbook: WorkbookView) => Promise<Plan> | Plan;

const onNewSheet: MakePlan = (described, options, { sheetNames, takenNames }) => {
  const { code } = described.skill;
  const table = freeTableName(`${code.charAt(0)}${code.slice(1).toLowerCase()}Levels`, takenNames);
  const sheet = sheetWith(described, options, freeName(`${code} levels`, sheetNames), table);
  return {
    edits: addAtEnd([sheet], { sheetNames }),
    notes: [insertNotes.table(described.skill, described.levels, sheet.name)],
  };
};

const onSheet =
  ({ sheet, cell: corner }: Extract<TablePlace, { kind: "cell" }>): MakePlan =>
  async (described, options, workbook) => {
    const name = workbook.sheetNames.find((own) => isSameSheetName(own, sheet));
    if (name === undefined) throw new Refusal("unfit", insertRefusals.noSheet(sheet));
    const { cells } = sheetWith(described, options, name);
    const bottom = corner.row + cells.length - 1;
    const right = corner.column + WIDTHS.length - 1;
    if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
      throw new Refusal("unfit", insertRefusals.beyondSheet(formatCell(corner)));
    }
    const area = { top: corner.row, left: corner.column, bottom: asRow(bottom), right: asColumn(right) };
    const occupied = await makeRoom(workbook, name, [area], options.overwrite);
    const widths = WIDTHS.map((width, index) => ({ column: asColumn(corner.column + index), width }));
    return {
      edits: [
        { kind: "write-cells", sheet: name, cells: [...emptied(occupied), ...writesFrom(corner, cells)] },
        { kind: "set-column-widths", sheet: name, widths },
      ],
      notes: [
        insertNotes.table(described.skill, described.levels, `${name}!${formatCell(corner)}`),
        ...(occupied.length > 0 ? [insertNotes.overwritten(occupied.length, placesOf(name, occupied).text())] : []),
      ],
    };
  };

/** What is overwritten goes first: something would else be left standing between the cells of the table. */
const emptied = (occupied: readonly { readonly cell: CellAddress }[]): CellWrite[] =>
  occupied.map(({ cell: address }) => ({ cell: address, content: undefined }));

function writesFrom(corner: CellAddress, rows: SheetState["cells"]): CellWrite[] {
  return rows.flatMap((row, down) =>
    row.flatMap((state, across): CellWrite[] => {
      if (state === undefined) return [];
      const address = { row: asRow(corner.row + down), column: asColumn(corner.column + across) };
      return [{ cell: address, content: state.content, look: state.look ?? null }];
    }),
  );
}

function sheetWith(described: Described, options: DescriptorTableOptions, name: string, table?: string): SheetState {
  const { skill, text } = described;
  const levels = [rowOf("heading", ...insertLabels.headings), ...levelRows(described, options)];
  const blocks = [
    { rows: [[cell(insertLabels.title(skill), "title")]] },
    { rows: levels, ...(table !== undefined && { table }) },
    { rows: remarks(text) },
  ];
  const sheet = sheetOf({ name, blocks, widths: WIDTHS, headingRows: HEADING_ROWS });
  return { ...sheet, rowHeights: heightsOf(sheet, described) };
}

function levelRows({ skill, text, levels }: Described, { as, version }: DescriptorTableOptions): CellRow[] {
  return levels.map((level) => {
    const formula = { as, skill: quotedInFormula(skill.code), level: String(level), version };
    return [
      // With the version behind it a cell names no skill: else the table would be read as somebody's levels.
      cell(insertLabels.skill(skill), "wrapped"),
      cell(level, "strong"),
      cell(guidingPhrase(level), "wrapped"),
      cell(descriptorCell(descriptorAt(text, level) ?? "", formula), "wrapped"),
      cell(text.source, "muted"),
    ];
  });
}

/** What the source says beside the descriptors, below these. */
function remarks({ definition, undefinedLevels }: SkillText): CellRow[] {
  const remark = (label: string, words: string): CellRow => [
    cell(label, "strong"),
    undefined,
    undefined,
    cell(words, "wrapped"),
  ];
  return [
    ...(definition === "" ? [] : [remark(insertLabels.definition, definition)]),
    ...undefinedLevels.map(({ levels, text }) => remark(insertLabels.levels(levels), text)),
  ];
}

/** The sheet's own heights, and those that the descriptors need: what a formula will show is not measured by a host. */
function heightsOf({ rowHeights }: SheetState, { text, levels }: Described): ReadonlyMap<number, number> {
  const width = WIDTHS[DESCRIPTOR_COLUMN] ?? 1;
  const descriptors = levels.map((level, index): [number, number] => {
    const lines = Math.ceil((descriptorAt(text, level) ?? "").length / width) + 1;
    return [HEADING_ROWS + index, lines * LINE_HEIGHT];
  });
  return new Map([...rowHeights, ...descriptors].map(([row, height]) => [row, Math.min(height, MOST_HEIGHT)]));
}
