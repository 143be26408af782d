import type { Area } from "../../workbook/address";
import type { ColumnSpan, SheetInfo, SheetTable } from "../../workbook/sheet";
import { asColumn } from "../../workbook/address";
import { areaOf, askAreas, PLACE, rangeOf, widthOf } from "../area";
import { travel } from "../travel";
import type { ListedSheet } from "./listSheets";

/** A sheet with what is known of it before its first row is read. */
export interface SheetShape {
  readonly sheet: ListedSheet;
  /** The cells that hold something; undefined where none does. */
  readonly used: Area | undefined;
  readonly hasHiddenRows: boolean;
  readonly info: SheetInfo;
}

/** The set of members by which merged areas can be asked for all at once. */
const MERGED_AREAS = "1.13";

/** What one trip finds out of a sheet. */
interface Measured extends SheetShape {
  readonly hasHiddenColumns: boolean;
}

/** Measures sheets in one round trip for all of them; in a second one where some have hidden columns. */
export async function measureSheets(sheets: readonly ListedSheet[], signal?: AbortSignal): Promise<SheetShape[]> {
  if (sheets.length === 0) return [];
  const measured = await travel((context) => {
    const answers = sheets.map((sheet) => measure(context, sheet));
    return () => answers.map((answer) => answer());
  }, signal);
  return withHiddenColumns(measured, signal);
}

function measure({ workbook }: Excel.RequestContext, listed: ListedSheet): () => Measured {
  const sheet = workbook.worksheets.getItem(listed.id);
  const used = sheet.getUsedRangeOrNullObject(true).load({ ...PLACE, rowHidden: true, columnHidden: true });
  const merged = mergedAreas(used);
  const tables = listed.tables.map((name) => ({ name, range: sheet.tables.getItem(name).getRange().load(PLACE) }));
  return () => ({
    sheet: listed,
    used: used.isNullObject ? undefined : areaOf(used),
    // A mixed answer is null, whatever the types say.
    hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    hasHiddenColumns: !used.isNullObject && (used.columnHidden as boolean | null) !== false,
    info: {
      name: listed.name,
      visibility: listed.visibility,
      hiddenColumns: [],
      merges: merged(),
      tables: tables.map(({ name, range }): SheetTable => ({ name, area: areaOf(range) })),
    },
  });
}

/** Whether Excel tells which cells are merged. */
export const tellsMergedAreas = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", MERGED_AREAS);

/** The merged areas of a range; undefined from an Excel that cannot tell. */
function mergedAreas(range: Excel.Range): () => readonly Area[] | undefined {
  if (!tellsMergedAreas()) return () => undefined;
  return askAreas(range.getMergedAreasOrNullObject());
}

async function withHiddenColumns(shapes: readonly Measured[], signal: AbortSignal | undefined): Promise<SheetShape[]> {
  const concerned = shapes.filter(({ hasHiddenColumns }) => hasHiddenColumns);
  if (concerned.length === 0) return [...shapes];
  const spans = await travel(({ workbook }) => {
    const answers = concerned.map((shape) => hiddenColumns(workbook, shape));
    return () => new Map(answers.map((answer, index) => [concerned[index]?.sheet.id, answer()]));
  }, signal);
  return shapes.map((shape) => ({
    ...shape,
    info: { ...shape.info, hiddenColumns: spans.get(shape.sheet.id) ?? [] },
  }));
}

function hiddenColumns(workbook: Excel.Workbook, { sheet, used }: SheetShape): () => ColumnSpan[] {
  if (used === undefined) return () => [];
  const columns = rangeOf(workbook.worksheets.getItem(sheet.id), used).getColumnProperties({ columnHidden: true });
  return () => {
    const hidden = columns.value.map(({ columnHidden }) => columnHidden === true);
    return Array.from({ length: widthOf(used) }, (_, index) => index)
      .filter((index) => hidden[index])
      .map((index) => ({ from: asColumn(used.left + index), to: asColumn(used.left + index) }));
  };
}
