import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbook/address";
import { addFormat, setPriority } from "../../../src/workbench/model/addFormat";
import { areaOf } from "../../../src/workbench/model/areas";
import type { Sheet } from "../../../src/workbench/model/book";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { clearFormats } from "../../../src/workbench/model/clear";
import { mergeCells, unmergeCells } from "../../../src/workbench/model/merges";
import { select } from "../../../src/workbench/model/select";
import { addSheet, isLastVisible, moveSheet, removeSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, insertCells, ShiftConflict } from "../../../src/workbench/model/structure/insert";
import type { CellStyle } from "../../../src/workbench/model/style";
import { addTable, overlapsMerge, overlapsTable, takenNames } from "../../../src/workbench/model/tables";
import { changeValidations, clearValidations } from "../../../src/workbench/model/validations";
import { setHeight, setWidth } from "../../../src/workbench/model/widths";
import type { Workbench } from "../../../src/workbench/model/workbench";
import { clearContents, writeCells } from "../../../src/workbench/model/write";

/** Something that a user or the add-in does to a workbook. */
export interface AnyEdit {
  readonly name: string;
  readonly run: (bench: Workbench) => void;
}

const MOST_ROW = 20;
const MOST_COLUMN = 9;

const row = fc.nat({ max: MOST_ROW });
const column = fc.nat({ max: MOST_COLUMN });
const area: fc.Arbitrary<Area> = fc
  .tuple(row, column, fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([top, left, high, wide]) => areaOf(top, left, top + high, left + wide));
const rows = fc.tuple(row, fc.nat({ max: 2 })).map(([top, more]) => areaOf(top, 0, top + more, MAX_COLUMNS - 1));
const columns = fc.tuple(column, fc.nat({ max: 1 })).map(([left, more]) => areaOf(0, left, MAX_ROWS - 1, left + more));
const color = fc.constantFrom("#FF0000", "#00B050", "#123456", "#FFFFFF");
const which = fc.nat();

const entry = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom("ITMG", " led", "5%", "2026-03-04", "a\nb", "=A1+1", "=SUM(B2:B9)", "=SKILL.NAME(A1)", "'=x", "TRUE"),
  fc.constantFrom('=IFS(A1>1,"<&>")', "=Legend!A2", "=LET(x,A1,x*2)", '=HYPERLINK("#A1","go")', '<&>"', ""),
  fc.boolean(),
);

const styleChange: fc.Arbitrary<(style: CellStyle) => CellStyle> = fc.oneof(
  fc.boolean().map((bold) => (style: CellStyle) => ({ ...style, font: { ...style.font, bold } })),
  color.map((own) => (style: CellStyle) => ({ ...style, font: { ...style.font, color: own } })),
  fc
    .constantFrom("Solid", "Gray25", "LightUp")
    .chain((pattern) => color.map((own) => ({ pattern, color: own })))
    .map((fill) => (style: CellStyle) => ({ ...style, fill: { ...style.fill, ...fill } })),
  fc
    .constantFrom("0.00", "d mmm yyyy", "@", "General", '0" days"', "0%")
    .map((numberFormat) => (style: CellStyle) => ({ ...style, numberFormat })),
  fc.constantFrom("Left", "Center", "CenterAcrossSelection").map((horizontal) => (style: CellStyle) => ({
    ...style,
    alignment: { ...style.alignment, horizontal, wrapText: true, textOrientation: -45 },
  })),
  fc.constantFrom("Continuous Thin", "Continuous Thick", "Dash Medium", "Double Thick").map((line) => {
    const [style = "", weight = ""] = line.split(" ");
    const edge = { style, weight, color: "#123456", tintAndShade: 0 };
    return (old: CellStyle) => ({ ...old, borders: { ...old.borders, EdgeBottom: edge, DiagonalUp: edge } });
  }),
  fc.boolean().map((locked) => (style: CellStyle) => ({ ...style, protection: { ...style.protection, locked } })),
);

const paint = fc.record(
  {
    fillColor: color,
    fontColor: color,
    bold: fc.boolean(),
    underline: fc.constant("Single"),
    numberFormat: fc.constant("0.0"),
  },
  { requiredKeys: [] },
);

const rule = fc.constantFrom(
  { list: { inCellDropDown: true, source: "5,6,7" } },
  { list: { inCellDropDown: false, source: "=$A$1:$A$4" } },
  { wholeNumber: { formula1: 1, formula2: 7, operator: "Between" } },
  { decimal: { formula1: "=A1", operator: "LessThan" } },
  { custom: { formula: "=LEN(A1)<5" } },
  {},
);

const sheetOf = ({ book }: Workbench, index: number): Sheet => {
  const sheet = book.sheets[index % book.sheets.length];
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
};

type OnSheet = (bench: Workbench, sheet: Sheet) => void;

const edit = (name: string, run: fc.Arbitrary<OnSheet>): fc.Arbitrary<AnyEdit> =>
  fc.tuple(which, run).map(([index, act]) => ({
    name,
    run: (bench) => {
      act(bench, sheetOf(bench, index));
    },
  }));

/** Some places cannot be moved: then nothing is. */
function ifPossible(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ShiftConflict)) throw error;
  }
}

const SHEET_NAMES = ["Report", "It's", "Report 2", "2026", "Über & co"];

const newName = (bench: Workbench, wanted: string): string => {
  const taken = new Set(bench.book.sheets.map(({ name }) => name.toLowerCase()));
  return taken.has(wanted.toLowerCase()) ? `${wanted.slice(0, 20)} ${bench.book.lastNumber}` : wanted;
};

const cellEdits: readonly fc.Arbitrary<AnyEdit>[] = [
  edit(
    "write",
    fc.tuple(area, entry).map(([to, value]): OnSheet => (bench, sheet) => {
      writeCells(bench, sheet, to, value);
    }),
  ),
  edit(
    "clear",
    area.map((from): OnSheet => (bench, sheet) => {
      clearContents(bench, sheet, from);
    }),
  ),
  edit(
    "format",
    fc.tuple(fc.oneof(area, rows, columns), styleChange).map(([of, change]): OnSheet => (bench, sheet) => {
      formatCells(bench, sheet, [of], change);
    }),
  ),
  edit(
    "clear formats",
    area.map((of): OnSheet => (bench, sheet) => {
      clearFormats(bench, sheet, of);
    }),
  ),
  edit(
    "merge",
    area.map((of): OnSheet => (bench, sheet) => {
      if (!overlapsTable(sheet, of)) mergeCells(bench, sheet, of, false);
    }),
  ),
  edit(
    "unmerge",
    area.map((of): OnSheet => (bench, sheet) => {
      unmergeCells(bench, sheet, of);
    }),
  ),
];

const lineEdits: readonly fc.Arbitrary<AnyEdit>[] = [
  edit(
    "height",
    fc.tuple(rows, fc.constantFrom(0, 12.75, 40, undefined)).map(([of, height]): OnSheet => (_, sheet) => {
      setHeight(sheet, of, height);
    }),
  ),
  edit(
    "width",
    fc.tuple(columns, fc.constantFrom(0, 30, 71.25, undefined)).map(([of, width]): OnSheet => (_, sheet) => {
      setWidth(sheet, of, width);
    }),
  ),
  edit(
    "insert rows",
    rows.map((of): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        insertCells(bench, sheet, of, "Down");
      });
    }),
  ),
  edit(
    "delete rows",
    rows.map((of): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        deleteCells(bench, sheet, of, "Up");
      });
    }),
  ),
  edit(
    "insert columns",
    columns.map((of): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        insertCells(bench, sheet, of, "Right");
      });
    }),
  ),
  edit(
    "delete columns",
    columns.map((of): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        deleteCells(bench, sheet, of, "Left");
      });
    }),
  ),
  edit(
    "insert cells",
    fc.tuple(area, fc.constantFrom("Down" as const, "Right" as const)).map(([of, way]): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        insertCells(bench, sheet, of, way);
      });
    }),
  ),
  edit(
    "delete cells",
    fc.tuple(area, fc.constantFrom("Up" as const, "Left" as const)).map(([of, way]): OnSheet => (bench, sheet) => {
      ifPossible(() => {
        deleteCells(bench, sheet, of, way);
      });
    }),
  ),
];

const ruleEdits: readonly fc.Arbitrary<AnyEdit>[] = [
  edit(
    "add format",
    fc.tuple(area, paint).map(([of, own]): OnSheet => (bench, sheet) => {
      const format = addFormat(bench, sheet, [of], "Custom");
      if (format.type !== "Custom") return;
      format.formula = '=AND($A1<>"",B$2>1)';
      Object.assign(format.paint, own);
    }),
  ),
  edit(
    "add bar",
    fc.tuple(area, color).map(([of, own]): OnSheet => (bench, sheet) => {
      const format = addFormat(bench, sheet, [of], "DataBar");
      if (format.type !== "DataBar") return;
      format.bar.positive.fillColor = own;
      format.bar.lowerBoundRule = { type: "Number", formula: "=0" };
    }),
  ),
  edit(
    "remove format",
    which.map((index): OnSheet => (_, sheet) => {
      sheet.formats = sheet.formats.filter((_format, place) => place !== index % Math.max(1, sheet.formats.length));
    }),
  ),
  edit(
    "reorder formats",
    which.map((index): OnSheet => (_, sheet) => {
      const format = sheet.formats[index % Math.max(1, sheet.formats.length)];
      if (format !== undefined) setPriority(sheet, format, 0);
    }),
  ),
  edit(
    "validate",
    fc.tuple(area, rule, fc.string({ maxLength: 9 })).map(([of, own, text]): OnSheet => (bench, sheet) => {
      changeValidations(bench, sheet, [of], (state) => ({
        ...state,
        rule: own,
        prompt: { ...state.prompt, message: text },
      }));
    }),
  ),
  edit(
    "clear validations",
    area.map((of): OnSheet => (bench, sheet) => {
      clearValidations(bench, sheet, [of]);
    }),
  ),
];

const sheetEdits: readonly fc.Arbitrary<AnyEdit>[] = [
  edit(
    "add table",
    area.map((of): OnSheet => (bench, sheet) => {
      if (
        overlapsTable(sheet, areaOf(of.top, of.left, of.bottom + 1, of.right)) ||
        overlapsMerge(sheet, areaOf(of.top, of.left, of.bottom + 1, of.right))
      )
        return;
      addTable(bench, sheet, of, true);
    }),
  ),
  edit(
    "remove table",
    fc.constant((_: Workbench, sheet: Sheet): void => {
      sheet.tables = sheet.tables.slice(1);
    }),
  ),
  edit(
    "look of a table",
    fc.boolean().map((on): OnSheet => (_, sheet) => {
      const [table] = sheet.tables;
      if (table === undefined) return;
      table.style = "TableStyleDark3";
      table.showFilterButton = on;
      table.highlightLastColumn = on;
    }),
  ),
  edit(
    "freeze",
    fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })).map(([top, left]): OnSheet => (_, sheet) => {
      sheet.frozen = { rows: top, columns: left };
    }),
  ),
  edit(
    "select",
    area.map((of): OnSheet => (bench, sheet) => {
      if (sheet.visibility === "visible") select(bench, sheet, of);
    }),
  ),
  edit(
    "tab and lines",
    fc.tuple(fc.oneof(color, fc.constant("")), fc.boolean()).map(([own, on]): OnSheet => (_, sheet) => {
      sheet.tabColor = own;
      sheet.showGridlines = on;
      sheet.showHeadings = on;
      sheet.standardWidth = on ? 8.43 : 12;
    }),
  ),
  edit(
    "page",
    fc
      .tuple(fc.boolean(), fc.constantFrom({ scale: 80 }, { horizontalFitToPages: 1 }, { verticalFitToPages: 2 }))
      .map(([on, zoom]): OnSheet => (_, sheet) => {
        sheet.page.orientation = on ? "Landscape" : "Portrait";
        sheet.page.zoom = zoom;
        sheet.page.titleRows = on ? areaOf(0, 0, 1, MAX_COLUMNS - 1) : undefined;
      }),
  ),
  edit(
    "protect",
    fc
      .tuple(fc.boolean(), fc.option(fc.constant("secret"), { nil: undefined }))
      .map(([on, password]): OnSheet => (_, sheet) => {
        sheet.protection = on
          ? {
              password,
              allowed: ["allowAutoFilter", "allowEditObjects", "allowFormatCells"],
              selectionMode: "Unlocked",
            }
          : undefined;
      }),
  ),
  edit(
    "add sheet",
    fc.constantFrom(...SHEET_NAMES).map((name): OnSheet => (bench) => {
      addSheet(bench, newName(bench, name));
    }),
  ),
  edit(
    "remove sheet",
    fc.constant((bench: Workbench, sheet: Sheet): void => {
      if (!isLastVisible(bench, sheet)) removeSheet(bench, sheet);
    }),
  ),
  edit(
    "rename sheet",
    fc.constantFrom(...SHEET_NAMES).map((name): OnSheet => (bench, sheet) => {
      renameSheet(bench, sheet, newName(bench, name));
    }),
  ),
  edit(
    "move sheet",
    fc.nat({ max: 4 }).map((to): OnSheet => (bench, sheet) => {
      moveSheet(bench, sheet, to % bench.book.sheets.length);
    }),
  ),
  edit(
    "show or hide",
    fc
      .constantFrom("hidden" as const, "visible" as const, "very-hidden" as const)
      .map((visibility): OnSheet => (bench, sheet) => {
        if (visibility === "visible" || (!isLastVisible(bench, sheet) && bench.book.activeSheet !== sheet.id))
          sheet.visibility = visibility;
      }),
  ),
  edit(
    "name",
    fc.tuple(fc.constantFrom("Rate", "My_name"), fc.boolean()).map(([name, isLocal]): OnSheet => ({ book }, sheet) => {
      const list = isLocal ? sheet.names : book.names;
      const index = list.findIndex((item) => item.name === name);
      if (index >= 0) list.splice(index, 1);
      else if (isLocal || !takenNames(book).has(name.toLowerCase()))
        list.push({ name, formula: `='${sheet.name.replaceAll("'", "''")}'!$A$1`, visible: isLocal, comment: "" });
    }),
  ),
  edit(
    "calculation and structure",
    fc.boolean().map((on): OnSheet => ({ book }) => {
      book.calculationMode = on ? "Manual" : "Automatic";
      book.isStructureProtected = on;
    }),
  ),
];

/** Edits of every kind. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...cellEdits) },
  { weight: 2, arbitrary: fc.oneof(...lineEdits) },
  { weight: 2, arbitrary: fc.oneof(...ruleEdits) },
  { weight: 3, arbitrary: fc.oneof(...sheetEdits) },
);
