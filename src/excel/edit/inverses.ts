import type { Area, CellAddress } from "../../workbook/address";
import type { CellContent } from "../../workbook/content";
import type { CellWrite, Edit, SetColumnWidths, SetFormats, SetValidations, WriteCells } from "../../workbook/edit";
import type { ListedSheet } from "../read/listSheets";
import { heldCells, type HeldCell } from "../read/heldCells";
import type { SheetShape } from "../read/sheetShape";
import { areasOfFormats, type StandingFormat } from "../read/standingFormats";
import type { StandingValidation } from "../read/standingValidations";
import { uniformAreas } from "../read/uniformAreas";
import { travel } from "../travel";
import { areasOfCells } from "./addresses";
import { appearanceOf, askAppearance, type Appearance } from "./appearance";
import { charactersOf, columnRange } from "./columnWidths";

/** What has to be known of a workbook to take edits back. */
export interface InverseSources {
  readonly sheetNamed: (name: string) => ListedSheet;
  readonly shapeOf: (name: string) => Promise<SheetShape>;
  readonly formatsOn: (name: string) => Promise<readonly StandingFormat[]>;
  readonly validationsOn: (name: string) => Promise<readonly StandingValidation[]>;
  /** Takes appearances that are to be given back; a HostLook names them by their place. */
  readonly saved: Appearance[];
}

/** The edit that takes an edit back, learnt from the workbook before it is applied; none for a sheet that is taken away for good. */
export async function inverseOf(edit: Edit, sources: InverseSources): Promise<Edit | undefined> {
  switch (edit.kind) {
    case "write-cells":
      return cellsBefore(edit, sources);
    case "add-sheet":
      return { kind: "remove-sheet", sheet: edit.sheet.name };
    case "remove-sheet":
      return undefined;
    case "set-formats":
      return formatsBefore(edit, sources);
    case "set-validations":
      return validationsBefore(edit, sources);
    case "set-column-widths":
      return widthsBefore(edit);
  }
}

async function cellsBefore({ sheet, cells }: WriteCells, sources: InverseSources): Promise<WriteCells> {
  const shape = await sources.shapeOf(sheet);
  const held = await heldCells(shape, areasOfCells(cells.map(({ cell }) => cell)));
  const contents = new Map(held.map((one) => [keyOf(one.cell), contentOf(one)]));
  const looks = await looksBefore(sheet, cells, sources.saved);
  const before = cells.map(({ cell, look }): CellWrite => {
    const content = contents.get(keyOf(cell));
    return look === undefined ? { cell, content } : { cell, content, look: looks(cell) };
  });
  return { kind: "write-cells", sheet, cells: before };
}

const keyOf = ({ row, column }: CellAddress): string => `${row} ${column}`;

const contentOf = ({ value, formula }: HeldCell): CellContent =>
  formula === undefined ? value : { kind: "formula", formula, result: value };

/** How the cells look that are given looks, each appearance saved once. */
async function looksBefore(
  sheet: string,
  cells: readonly CellWrite[],
  saved: Appearance[],
): Promise<(cell: CellAddress) => { readonly host: number } | null> {
  const painted = cells.filter(({ look }) => look !== undefined);
  const isNumbered = painted.some(
    ({ look }) => typeof look !== "string" || appearanceOf(look).numberFormat !== undefined,
  );
  const areas = areasOfCells(painted.map(({ cell }) => cell));
  const uniform = await uniformAreas(sheet, areas, (range) => askAppearance(range, isNumbered));
  const numbers = new Map<string, number>();
  const hosts = uniform.map(({ area, answer }) => {
    const key = JSON.stringify(answer);
    const number = numbers.get(key) ?? saved.push(answer) - 1;
    numbers.set(key, number);
    return { area, number };
  });
  const numberAt = byCell(hosts);
  return (cell) => {
    const host = numberAt(cell);
    return host === undefined ? null : { host };
  };
}

/** Finds what holds for a cell among areas that do not overlap. */
function byCell(
  hosts: readonly { readonly area: Area; readonly number: number }[],
): (cell: CellAddress) => number | undefined {
  const columns = new Map<number, { top: number; bottom: number; number: number }[]>();
  for (const { area, number } of hosts) {
    for (let column: number = area.left; column <= area.right; column++) {
      const spans = columns.get(column) ?? [];
      spans.push({ top: area.top, bottom: area.bottom, number });
      columns.set(column, spans);
    }
  }
  for (const spans of columns.values()) spans.sort((a, b) => a.top - b.top);
  return ({ row, column }) => {
    const spans = columns.get(column) ?? [];
    const index = lastAtMost(spans, row);
    const span = spans[index];
    return span !== undefined && row <= span.bottom ? span.number : undefined;
  };
}

/** The last of some spans that begins at or above a row. */
function lastAtMost(spans: readonly { readonly top: number }[], row: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((spans[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

async function formatsBefore(edit: SetFormats, { formatsOn, sheetNamed }: InverseSources): Promise<SetFormats> {
  const { sheet, tag } = edit;
  const own = (await formatsOn(sheet)).filter((format) => format.tag === tag);
  const areas = await areasOfFormats(own.map(({ id }) => ({ sheet: sheetNamed(sheet), id })));
  return { ...edit, formats: own.map(({ item, at }, index) => ({ at, item: { ...item, areas: areas[index] ?? [] } })) };
}

async function validationsBefore(edit: SetValidations, { validationsOn }: InverseSources): Promise<SetValidations> {
  const own = (await validationsOn(edit.sheet)).flatMap((standing) => standing.own ?? []);
  return { ...edit, validations: own.map((item, at) => ({ item, at })) };
}

function widthsBefore(edit: SetColumnWidths): Promise<SetColumnWidths> {
  return travel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(edit.sheet);
    const columns = edit.widths.map(({ column }) => ({
      column,
      format: columnRange(sheet, column).format.load({ columnWidth: true, useStandardWidth: true }),
    }));
    return () => ({
      ...edit,
      widths: columns.map(({ column, format: { columnWidth, useStandardWidth } }) => ({
        column,
        width: useStandardWidth ? undefined : charactersOf(columnWidth),
      })),
    });
  });
}
