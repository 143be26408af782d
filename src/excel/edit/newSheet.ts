import { asColumn, asRow, formatArea, type CellAddress } from "../../workbook/address";
import type { AddSheet, CellWrite } from "../../workbook/edit";
import { inFront } from "../../workbook/edit";
import { refusals } from "../../workbook/refusals";
import { isSheetName } from "../../workbook/sheetName";
import type { SheetTable } from "../../workbook/sheet";
import type { SheetState } from "../../workbook/state";
import { stepsToSetWidths } from "./columnWidths";
import { stepsToPaint } from "./paintCells";
import { stepsToAddFormats, stepToDrawBars } from "./setFormats";
import { stepsToSetValidations } from "./setValidations";
import { CALL_BYTES, type Step } from "./step";
import { stepsToWrite } from "./writeCells";

/** As the file host gives it: light, with stripes. */
const TABLE_STYLE = "TableStyleLight1";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** The steps that make a sheet with all that is on it, in a workbook of so many. Throws a Refusal where it cannot be called so. */
export function stepsToAddSheet({ sheet, at }: AddSheet, sheetCount: number): Step[] {
  const { name, formats, validations } = sheet;
  if (!isSheetName(name)) throw refusals.unfitName(name);
  const cells = writesOf(sheet);
  const own = formats.flatMap((format) => (format.kind === "formula" ? [format] : []));
  const lists = validations.flatMap((validation) => ("entries" in validation ? [validation] : []));
  return [
    stepToAdd(sheet, at < sheetCount ? at : undefined),
    ...stepsToWrite(name, cells),
    ...stepsToPaint(name, cells, []),
    ...sheet.tables.map((table) => stepToAddTable(name, table)),
    ...formats.flatMap((format) => (format.kind === "data-bar" ? stepToDrawBars(name, format) : [])),
    ...stepsToAddFormats(name, inFront(own)),
    ...stepsToSetValidations({ kind: "set-validations", sheet: name, validations: inFront(lists) }, []),
    ...stepsToSetWidths({ sheet: name, widths: [...sheet.columnWidths].map(([column, width]) => ({ column, width })) }),
    ...stepsToSetHeights(sheet),
    stepToArrange(sheet),
  ];
}

function writesOf({ cells }: SheetState): CellWrite[] {
  return cells.flatMap((row, index) =>
    row.flatMap((state, column): CellWrite[] => {
      if (state === undefined) return [];
      const cell: CellAddress = { row: asRow(index), column: asColumn(column) };
      return [{ cell, content: state.content, ...(state.look !== undefined && { look: state.look }) }];
    }),
  );
}

/** A sheet that is added stands last, and is moved only where it is to stand elsewhere. */
function stepToAdd({ name, visibility }: SheetState, at: number | undefined): Step {
  const queue = ({ worksheets }: Excel.Workbook): void => {
    const sheet = worksheets.add(name);
    if (at !== undefined) sheet.position = at;
    sheet.showGridlines = false;
    if (visibility !== "visible") sheet.visibility = VISIBILITIES[visibility];
  };
  return { bytes: CALL_BYTES * 4, queue };
}

function stepToAddTable(sheet: string, { name, area }: SheetTable): Step {
  const queue = (workbook: Excel.Workbook): void => {
    const table = workbook.worksheets.getItem(sheet).tables.add(formatArea(area), true);
    table.name = name;
    table.style = TABLE_STYLE;
  };
  return { bytes: CALL_BYTES * 3, queue };
}

/** Rows of one height together. */
function stepsToSetHeights({ name, rowHeights }: SheetState): Step[] {
  const rows = new Map<number, number[]>();
  for (const [row, height] of rowHeights) rows.set(height, [...(rows.get(height) ?? []), row]);
  return [...rows].flatMap(([height, own]) =>
    rowAddresses(own).map((address): Step => {
      const queue = (workbook: Excel.Workbook): void => {
        workbook.worksheets.getItem(name).getRanges(address).format.rowHeight = height;
      };
      return { bytes: CALL_BYTES + address.length, queue };
    }),
  );
}

const MOST_ROWS = 500;

/** Whole rows as addresses such as `3:3,7:9`. */
function rowAddresses(rows: readonly number[]): string[] {
  const addresses: string[] = [];
  for (let from = 0; from < rows.length; from += MOST_ROWS) {
    addresses.push(
      rows
        .slice(from, from + MOST_ROWS)
        .map((row) => `${row + 1}:${row + 1}`)
        .join(","),
    );
  }
  return addresses;
}

/** What stays in sight, and how the sheet prints: as wide as a page, its headings on each. */
function stepToArrange({ name, frozenRows, print }: SheetState): Step {
  const queue = (workbook: Excel.Workbook): void => {
    const sheet = workbook.worksheets.getItem(name);
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    if (print === undefined) return;
    sheet.pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    if (print.repeatRows > 0) sheet.pageLayout.setPrintTitleRows(`1:${print.repeatRows}`);
  };
  return { bytes: CALL_BYTES * 5, queue };
}
