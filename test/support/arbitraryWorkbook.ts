import fc from "fast-check";
import { asColumn, asRow, type Area } from "../../src/workbook/address";
import { applyEdit } from "../../src/workbook/applyEdit";
import {
  FORMAT_TAGS,
  taggedFormula,
  type ConditionalFormat,
  type FormulaFormat,
} from "../../src/workbook/conditionalFormat";
import type { CellContent } from "../../src/workbook/content";
import type { CellWrite, Edit } from "../../src/workbook/edit";
import type { HostLook, Look } from "../../src/workbook/look";
import { emptySheet, withCells, type Foreign, type SheetState, type WorkbookState } from "../../src/workbook/state";
import { ownErrorTitle, type ListValidation } from "../../src/workbook/validation";

const MOST_ROW = 6;
const MOST_COLUMN = 4;
const NAMES = ["Team", "Roles", "Levels", "Old"];

const row = fc.nat({ max: MOST_ROW }).map(asRow);
const column = fc.nat({ max: MOST_COLUMN }).map(asColumn);
const cell = fc.record({ row, column });
const area: fc.Arbitrary<Area> = fc.tuple(cell, cell).map(([a, b]) => ({
  top: asRow(Math.min(a.row, b.row)),
  left: asColumn(Math.min(a.column, b.column)),
  bottom: asRow(Math.max(a.row, b.row)),
  right: asColumn(Math.max(a.column, b.column)),
}));
const areas = fc.array(area, { minLength: 1, maxLength: 2 });

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer({ min: 1, max: 9 }),
  fc.boolean(),
  fc.constant(undefined),
  fc.constant({ kind: "formula" as const, formula: "1+1", result: 2 }),
);
const someLook: fc.Arbitrary<Look | HostLook> = fc.oneof(
  fc.constantFrom<Look>("title", "heading", "wrapped"),
  fc.record({ host: fc.nat({ max: 9 }) }),
);

const write: fc.Arbitrary<CellWrite> = fc.oneof(
  fc.record({ cell, content }),
  fc.record({ cell, content, look: fc.oneof(someLook, fc.constant(null)) }),
);

const tag = fc.constantFrom(...FORMAT_TAGS);
const paint = fc.constant({ fill: "FFE699", colour: "4A3200", bold: false });
const formula = (own: (typeof FORMAT_TAGS)[number]): fc.Arbitrary<FormulaFormat> =>
  fc.record({
    kind: fc.constant("formula" as const),
    areas,
    formula: fc.nat().map((n) => taggedFormula(own, `${n}`)),
    paint,
  });
const foreign: fc.Arbitrary<Foreign> = fc.record({ kind: fc.constant("foreign" as const), areas });
const format: fc.Arbitrary<ConditionalFormat | Foreign> = fc.oneof(
  tag.chain(formula),
  foreign,
  fc.record({ kind: fc.constant("data-bar" as const), areas, colour: fc.constant("9CC8DF") }),
);
const validation: fc.Arbitrary<ListValidation> = fc.record({
  areas,
  entries: fc.constant(["5", "6", "7"]),
  promptTitle: fc.constant("ITMG"),
  prompt: fc.string({ maxLength: 5 }),
  errorTitle: fc.constant(ownErrorTitle("ITMG")),
  error: fc.constant(""),
});
const width = fc.integer({ min: 5, max: 80 });

const sheetNamed = (name: string): fc.Arbitrary<SheetState> =>
  fc
    .record({
      writes: fc.array(write, { maxLength: 8 }),
      formats: fc.array(format, { maxLength: 4 }),
      validations: fc.array(fc.oneof(validation, foreign), { maxLength: 4 }),
      widths: fc.array(fc.tuple(column, width), { maxLength: 3 }),
    })
    .map(({ writes, formats, validations, widths }) => ({
      ...emptySheet(name),
      cells: withCells(
        [],
        writes.map(({ cell: place, content: held, look }) => ({
          cell: place,
          change: () => ({ content: held, look: look ?? undefined }),
        })),
      ),
      formats,
      validations,
      columnWidths: new Map(widths),
    }));

/** A workbook of one sheet to three. */
export const anyWorkbook: fc.Arbitrary<WorkbookState> = fc
  .subarray(NAMES, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map(sheetNamed)))
  .map((sheets) => ({ sheets }));

const placed = <Item>(item: fc.Arbitrary<Item>) => fc.record({ item, at: fc.nat({ max: 6 }) });

function editOf({ sheets }: WorkbookState): fc.Arbitrary<Edit> {
  const sheet = fc.constantFrom(...sheets.map(({ name }) => name));
  const free = NAMES.filter((name) => !sheets.some((each) => each.name === name));
  const sheetEdits: fc.Arbitrary<Edit>[] = [
    fc.record({ kind: fc.constant("write-cells" as const), sheet, cells: fc.array(write, { maxLength: 6 }) }),
    tag.chain((own) =>
      fc.record({
        kind: fc.constant("set-formats" as const),
        sheet,
        tag: fc.constant(own),
        formats: fc.array(placed(formula(own)), { maxLength: 3 }),
      }),
    ),
    fc.record({
      kind: fc.constant("set-validations" as const),
      sheet,
      validations: fc.array(placed(validation), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("set-column-widths" as const),
      sheet,
      widths: fc.uniqueArray(fc.record({ column, width: fc.option(width, { nil: undefined }) }), {
        selector: (each) => each.column,
        maxLength: 3,
      }),
    }),
  ];
  if (sheets.length > 1) sheetEdits.push(fc.record({ kind: fc.constant("remove-sheet" as const), sheet }));
  if (free.length > 0) {
    const added = fc.constantFrom(...free).chain(sheetNamed);
    sheetEdits.push(fc.record({ kind: fc.constant("add-sheet" as const), sheet: added, at: fc.nat({ max: 4 }) }));
  }
  return fc.oneof(...sheetEdits);
}

/** A workbook and edits that fit it, one after the other. */
export const anyWorkbookAndPlan: fc.Arbitrary<{ readonly workbook: WorkbookState; readonly edits: readonly Edit[] }> =
  anyWorkbook.chain((workbook) => planFrom(workbook, 5).map((edits) => ({ workbook, edits })));

function planFrom(workbook: WorkbookState, most: number): fc.Arbitrary<readonly Edit[]> {
  if (most === 0) return fc.constant([]);
  return fc.oneof(
    fc.constant<readonly Edit[]>([]),
    editOf(workbook).chain((edit) =>
      planFrom(applyEdit(workbook, edit), most - 1).map((rest): readonly Edit[] => [edit, ...rest]),
    ),
  );
}
