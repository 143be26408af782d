import { asColumn, type Area } from "../workbook/address";
import { areasByRow } from "../workbook/areasByRow";
import { FORMAT_TAGS, tagOf } from "../workbook/conditionalFormat";
import type { SheetRow } from "../workbook/sheet";
import type { OccupiedCell, SheetFacts, WorkbookView } from "../workbook/view";
import { elements } from "./elements";
import type { Inflater } from "./inflater";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { unreadable } from "./messages";
import { openWorkbook, readWorkbook, type OpenWorkbook } from "./readWorkbook";
import { rulesOf } from "./write/conditionalFormats";
import { readFurniture } from "./write/sheetRewriter";
import { validationsOf } from "./write/validations";
import { definedNames } from "./write/workbookXml";
import { isSameSheetName } from "../workbook/sheetName";

/** What a plan may ask of a workbook file, answered from the file each time that it is asked. */
export async function viewWorkbook(
  bytes: Uint8Array,
  { inflater, limits = DEFAULT_LIMITS }: { readonly inflater: Inflater; readonly limits?: Limits },
): Promise<WorkbookView> {
  const workbook = await openWorkbook(bytes, { inflater, limits });
  return {
    sheetNames: workbook.sheets.map(({ summary }) => summary.name),
    takenNames: await takenNames(workbook),
    facts: (sheet) => factsOf(workbook, sheet, limits),
    cells: (sheet, areas) => occupiedCells(bytes, { sheet, areas, inflater, limits }),
  };
}

async function takenNames({ file, part, sheets }: OpenWorkbook): Promise<string[]> {
  const names = [...definedNames({ xml: await file.text(part), part: part.name })];
  for (const { target = "" } of sheets) {
    for (const { type, target: table = "" } of (await file.relationships(target)).values()) {
      const entry = type === "table" ? file.find(table) : undefined;
      if (entry === undefined) continue;
      const [root] = elements(await file.text(entry), entry.name);
      names.push(root?.attributes.get("displayName") ?? root?.attributes.get("name") ?? "");
    }
  }
  return names;
}

async function factsOf({ file, sheets }: OpenWorkbook, sheet: string, limits: Limits): Promise<SheetFacts> {
  const { target = "", summary: found } = sheets.find(({ summary }) => isSameSheetName(summary.name, sheet)) ?? {};
  // A sheet that is a chart has neither cells nor formats for them.
  if (found?.kind === "other") return { validations: [], tags: [] };
  const part = file.find(target);
  if (part === undefined) throw unreadable.missingPart(target);
  const furniture = await readFurniture({ part, chunks: file.stream(part), limits }, sheet);
  const tags = new Set(rulesOf(furniture).map(({ formula }) => tagOf(formula)));
  return { validations: validationsOf(furniture), tags: FORMAT_TAGS.filter((tag) => tags.has(tag)) };
}

interface CellQuestion {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly inflater: Inflater;
  readonly limits: Limits;
}

async function occupiedCells(
  bytes: Uint8Array,
  { sheet, areas, inflater, limits }: CellQuestion,
): Promise<OccupiedCell[]> {
  const found: OccupiedCell[] = [];
  const areasOf = areasByRow(areas);
  const row = (each: SheetRow): void => {
    for (const area of areasOf(each.row)) found.push(...cellsIn(each, area));
  };
  await readWorkbook(bytes, () => ({ row, end: () => undefined }), {
    inflater,
    limits,
    choose: ({ name }) => isSameSheetName(name, sheet),
  });
  return found;
}

function cellsIn({ row, cells, formulas = [] }: SheetRow, area: Area): OccupiedCell[] {
  const last = Math.min(area.right, Math.max(cells.length - 1, ...formulas));
  const occupied: OccupiedCell[] = [];
  for (let index: number = area.left; index <= last; index++) {
    const column = asColumn(index);
    const isFormula = formulas.includes(column);
    const value = cells[index];
    if (value !== undefined || isFormula) occupied.push({ cell: { row, column }, value, isFormula });
  }
  return occupied;
}
