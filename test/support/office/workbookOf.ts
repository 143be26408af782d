import type { Area } from "../../../src/workbook/address";
import { parseReference } from "../../../src/workbench/api/address";
import { asRule } from "../../../src/workbench/api/validation/rule";
import { newId } from "../../../src/workbench/model/addSheet";
import { areaOf } from "../../../src/workbench/model/areas";
import type { Content, Sheet } from "../../../src/workbench/model/book";
import { columnOf, rowOf } from "../../../src/workbench/model/cells";
import type { ConditionalFormat, ForeignFormat } from "../../../src/workbench/model/conditionalFormat";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { mergeCells } from "../../../src/workbench/model/merges";
import { PROTECTION_OPTIONS, type ProtectionOption } from "../../../src/workbench/model/protection";
import type { CellStyle } from "../../../src/workbench/model/style";
import { addTable } from "../../../src/workbench/model/tables";
import { changeValidations } from "../../../src/workbench/model/validations";
import {
  createBook,
  openWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from "../../../src/workbench/model/workbench";
import { putFormula, writeCells, type Entered } from "../../../src/workbench/model/write";

/** A conditional format of the user's own. */
export type FormatPlan =
  | { readonly areas: readonly string[]; readonly formula: string; readonly fill?: string }
  | { readonly areas: readonly string[]; readonly type: ForeignFormat["type"] };

/** What a sheet holds, beside rows of cells. Areas go by the addresses that Excel shows. */
export interface SheetPlan {
  /** Rows of cells, written as a user types them. */
  readonly rows?: readonly (readonly Entered[])[];
  /** Where the first of the rows begins; A1 where nothing is said. */
  readonly at?: string;
  /** Formulas without their equals sign, with what they show. */
  readonly formulas?: Readonly<Record<string, { readonly formula: string; readonly result?: Content }>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly fills?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
  /** Cells that can be written to while the sheet is protected. */
  readonly unlocked?: readonly string[];
  readonly merges?: readonly string[];
  /** Areas of tables, header row included, by their names. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Rows by the numbers that Excel shows. */
  readonly hiddenRows?: readonly number[];
  /** Columns as areas, such as `C:D`. */
  readonly hiddenColumns?: readonly string[];
  /** Rules as the API has them, by the area that they watch. */
  readonly validations?: Readonly<Record<string, object>>;
  /** First comes what counts first. */
  readonly formats?: readonly FormatPlan[];
  readonly protected?: boolean | readonly ProtectionOption[];
  readonly visibility?: Sheet["visibility"];
  readonly selection?: string;
}

export interface BookPlan extends WorkbenchOptions {
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  /** The name of the sheet in front; the first one where nothing is said. */
  readonly active?: string;
  /** Formulas of names, with their equals sign. */
  readonly names?: Readonly<Record<string, string>>;
}

type Rows = readonly (readonly Entered[])[];

/** The year that dates without one are of, in every test. */
const CURRENT_YEAR = 2026;

/**
 * A workbook for a test, sheet by sheet: rows of cells, or a plan that says more.
 *
 * @example workbookOf({ Team: [["Name", "ITMG"], ["Anna", 5]], Notes: { rows: [["x"]], hiddenRows: [1] } }, { readOnly: true })
 */
export function workbookOf(sheets: Readonly<Record<string, SheetPlan | Rows>> = {}, plan: BookPlan = {}): Workbench {
  const names = Object.keys(sheets);
  const bench = openWorkbench(createBook(names.length === 0 ? undefined : names), {
    currentYear: CURRENT_YEAR,
    ...plan,
  });
  const { book } = bench;
  for (const sheet of book.sheets) {
    const given = sheets[sheet.name] ?? [];
    fill(bench, sheet, isRows(given) ? { rows: given } : given);
  }
  for (const [name, formula] of Object.entries(plan.names ?? {})) {
    book.names.push({ name, formula, visible: true, comment: "" });
  }
  book.name = plan.name ?? book.name;
  book.activeSheet = book.sheets.find(({ name }) => name === plan.active)?.id ?? book.activeSheet;
  book.isStructureProtected = plan.structureProtected ?? false;
  book.readOnly = plan.readOnly ?? false;
  return bench;
}

const isRows = (plan: SheetPlan | Rows): plan is Rows => Array.isArray(plan);

/** An address of a plan as an area; whole rows and columns too. */
export function areaAt(address: string): Area {
  const area = parseReference(address)?.area;
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
}

function fill(bench: Workbench, sheet: Sheet, plan: SheetPlan): void {
  fillCells(bench, sheet, plan);
  styleCells(bench, sheet, plan);
  for (const merge of plan.merges ?? []) mergeCells(bench, sheet, areaAt(merge), false);
  for (const [name, area] of Object.entries(plan.tables ?? {})) addTable(bench, sheet, areaAt(area), true).name = name;
  for (const row of plan.hiddenRows ?? []) rowOf(sheet, row - 1).hidden = true;
  for (const { left, right } of (plan.hiddenColumns ?? []).map(areaAt)) {
    for (let column: number = left; column <= right; column++) columnOf(sheet, column).hidden = true;
  }
  for (const [area, rule] of Object.entries(plan.validations ?? {})) {
    changeValidations(bench, sheet, [areaAt(area)], (state) => ({ ...state, rule: asRule(rule) }));
  }
  sheet.formats = (plan.formats ?? []).map((format) => formatOf(bench, format));
  sheet.visibility = plan.visibility ?? sheet.visibility;
  if (plan.selection !== undefined) sheet.selection = areaAt(plan.selection);
  if (plan.protected !== undefined && plan.protected !== false) {
    const allowed = plan.protected === true ? [] : plan.protected;
    sheet.protection = { allowed: PROTECTION_OPTIONS.filter((one) => allowed.includes(one)), ...OPEN_PROTECTION };
  }
}

const OPEN_PROTECTION = { password: undefined, selectionMode: "Normal" } as const;

function fillCells(
  bench: Workbench,
  sheet: Sheet,
  { rows = [], at = "A1", formulas = {}, numberFormats = {} }: SheetPlan,
): void {
  for (const [address, numberFormat] of Object.entries(numberFormats)) {
    formatCells(bench, sheet, [areaAt(address)], (style) => ({ ...style, numberFormat }));
  }
  const { top, left } = areaAt(at);
  rows.forEach((row, index) => {
    if (row.length > 0) writeCells(bench, sheet, areaOf(top + index, left, top + index, left + row.length - 1), [row]);
  });
  for (const [address, { formula, result }] of Object.entries(formulas)) {
    const area = areaAt(address);
    putFormula(bench, sheet, { row: area.top, column: area.left }, formula, result);
  }
}

function styleCells(bench: Workbench, sheet: Sheet, { fills = {}, bold = [], unlocked = [] }: SheetPlan): void {
  const style = (addresses: readonly string[], change: (style: CellStyle) => CellStyle): void => {
    formatCells(bench, sheet, addresses.map(areaAt), change);
  };
  for (const [address, color] of Object.entries(fills)) {
    style([address], (old) => ({ ...old, fill: { ...old.fill, color, pattern: "Solid" } }));
  }
  style(bold, (old) => ({ ...old, font: { ...old.font, bold: true } }));
  style(unlocked, (old) => ({ ...old, protection: { ...old.protection, locked: false } }));
}

function formatOf({ book }: Workbench, plan: FormatPlan): ConditionalFormat {
  const base = { id: newId(book), areas: plan.areas.map(areaAt), stopIfTrue: false };
  if ("type" in plan) return { ...base, type: plan.type };
  const paint = { borders: {}, ...(plan.fill !== undefined && { fillColor: plan.fill }) };
  return { ...base, type: "Custom", formula: plan.formula, paint };
}
