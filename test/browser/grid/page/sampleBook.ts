import { addFormat } from "../../../../src/workbench/model/addFormat";
import type { Sheet } from "../../../../src/workbench/model/book";
import { columnOf, putCell, rowOf } from "../../../../src/workbench/model/cells";
import { formatCells } from "../../../../src/workbench/model/formatCells";
import { mergeCells } from "../../../../src/workbench/model/merges";
import type { CellStyle } from "../../../../src/workbench/model/style";
import { addTable } from "../../../../src/workbench/model/tables";
import { changeValidations } from "../../../../src/workbench/model/validations";
import { createBook, openWorkbench, type Workbench } from "../../../../src/workbench/model/workbench";
import { putFormula, writeCells, type Entered } from "../../../../src/workbench/model/write";
import { asColumn, asRow, parseArea, type Area } from "../../../../src/workbook/address";

const at = (address: string): Area => {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no area.`);
  return area;
};

type Change = (style: CellStyle) => CellStyle;
const filled =
  (color: string): Change =>
  (style) => ({ ...style, fill: { ...style.fill, color, pattern: "Solid" } });
const font =
  (part: Partial<CellStyle["font"]>): Change =>
  (style) => ({ ...style, font: { ...style.font, ...part } });
const aligned =
  (part: Partial<CellStyle["alignment"]>): Change =>
  (style) => ({ ...style, alignment: { ...style.alignment, ...part } });
const formatted =
  (numberFormat: string): Change =>
  (style) => ({ ...style, numberFormat });
const bordered =
  (weight: string, line = "Continuous", color = "#000000"): Change =>
  (style) => {
    const edge = { style: line, weight, color, tintAndShade: 0 };
    return {
      ...style,
      borders: { ...style.borders, EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge },
    };
  };

/** A workbook that has something of everything that the grid shows; its last sheet is a long one where that is asked for. */
export function sampleBook(hasLongSheet: boolean): Workbench {
  const bench = openWorkbench(createBook(["Team", "Looks", "Plan", "Lists", "Long"]), { currentYear: 2026 });
  const [team, looks, plan, lists, long] = bench.book.sheets;
  if (team === undefined || looks === undefined || plan === undefined || lists === undefined || long === undefined)
    throw new Error("No sheets.");
  fillTeam(bench, team);
  fillLooks(bench, looks);
  fillPlan(bench, plan);
  writeCells(
    bench,
    lists,
    at("A1:A4"),
    [["Bern"], ["Lausanne"], ["Zürich"], ["=cmd"]].map((row) =>
      row.map((one) => (one.startsWith("=") ? `'${one}` : one)),
    ),
  );
  lists.visibility = "hidden";
  fillLong(bench, long, hasLongSheet ? LONG_ROWS : 100);
  return bench;
}

const NAMES = [
  "Anna Keller",
  "Ben Müller",
  "Chiara Rossi",
  "David Nguyen",
  "Eva Lindström",
  "Farid Haddad",
  "Grace Okafor",
  "Hugo Martin",
];

function fillTeam(bench: Workbench, sheet: Sheet): void {
  const style = (address: string, ...changes: Change[]): void => {
    formatCells(bench, sheet, [at(address)], (old) => changes.reduce((one, change) => change(one), old));
  };
  writeCells(bench, sheet, at("A1"), "Procurement team: skills and levels");
  style("A1:G1", font({ bold: true, size: 16, color: "#0B3A53" }), aligned({ vertical: "Center" }));
  mergeCells(bench, sheet, at("A1:G1"), false);
  rowOf(sheet, 0).height = 30;
  writeCells(bench, sheet, at("A3:G3"), [["Name", "Role", "Site", "ITMG", "PROC", "Reviewed", "Share"]]);
  NAMES.forEach((name, index) => {
    const row = asRow(3 + index);
    const line: Entered[] = [
      name,
      "Category manager",
      ["Bern", "Lausanne", "Zürich"][index % 3] ?? "",
      (index % 5) + 2,
      (index % 4) + 1,
      `2026-0${(index % 6) + 1}-15`,
      `${index * 12.5}%`,
    ];
    writeCells(bench, sheet, { top: row, bottom: row, left: asColumn(0), right: asColumn(6) }, [line]);
  });
  addTable(bench, sheet, at("A3:G11"), true).name = "Team";
  [150, 130, 80, 50, 50, 80, 60].forEach((width, column) => {
    columnOf(sheet, column).width = width * 0.75;
  });
  changeValidations(bench, sheet, [at("C4:C11")], (state) => ({
    ...state,
    rule: { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$4" } },
  }));
  changeValidations(bench, sheet, [at("D4:E11")], (state) => ({
    ...state,
    rule: { wholeNumber: { formula1: 1, formula2: 7, operator: "Between" } },
    errorAlert: { showAlert: true, style: "Stop", title: "Levels", message: "A level is a whole number from 1 to 7." },
    prompt: { showPrompt: true, title: "Level", message: "Type a level of responsibility from 1 to 7." },
  }));
  const mark = addFormat(bench, sheet, [at("A5:G5"), at("D9")], "Custom");
  if (mark.type === "Custom") {
    mark.formula = "=TRUE";
    Object.assign(mark.paint, { fillColor: "#FFF1CC", fontColor: "#5E4200", bold: true });
  }
  writeCells(bench, sheet, at("A13:A14"), [
    ["Checked by hand; the text runs on into the empty cells beside it"],
    ["No"],
  ]);
  writeCells(bench, sheet, at("B14"), "is cut off here by a neighbour");
  writeCells(bench, sheet, at("C14"), "Neighbour");
  putFormula(bench, sheet, { row: asRow(14), column: asColumn(3) }, "SUM(D4:D11)", 31);
  writeCells(bench, sheet, at("A15"), "Sum of levels");
  style("A15:G15", font({ bold: true }), (old) => ({
    ...old,
    borders: { ...old.borders, EdgeTop: { style: "Double", weight: "Thick", color: "#000000", tintAndShade: 0 } },
  }));
  sheet.notes.push({ area: at("B6"), author: "Anna", text: "Anna:\nOn leave until June." });
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.selection = at("B4");
}

function fillLooks(bench: Workbench, sheet: Sheet): void {
  const style = (address: string, ...changes: Change[]): void => {
    formatCells(bench, sheet, [at(address)], (old) => changes.reduce((one, change) => change(one), old));
  };
  const rows: Entered[][] = [
    [
      "Plain text",
      12345.678,
      true,
      "=1/0",
      "Wrapped text that takes several lines in its cell, and makes its row higher",
      "right",
    ],
    ["Bold", 0.125, false, 1234567890123, "Centre across", "Indented"],
    ["Italic, underlined", -42, 1, 2, "Struck", "Top"],
  ];
  writeCells(bench, sheet, at("B2:G4"), rows);
  putCell(sheet, { row: asRow(1), column: asColumn(4) }, { content: { kind: "error", code: "#DIV/0!" }, style: 0 });
  style("F2", aligned({ wrapText: true, vertical: "Top" }));
  style("G2", aligned({ horizontal: "Right" }));
  style("B3", font({ bold: true }));
  style("C3", formatted("0.0%"));
  style("E3", formatted("#,##0.00"));
  style("G3", aligned({ indentLevel: 2 }));
  style("B4", font({ italic: true, underline: "Single", color: "#0B4F9C" }));
  style("F4", font({ strikethrough: true }));
  style("G4", aligned({ vertical: "Top" }));
  ["Thin", "Medium", "Thick"].forEach((weight, index) => {
    const cell = `${"BDF"[index] ?? "B"}6`;
    writeCells(bench, sheet, at(cell), weight);
    style(cell, bordered(weight));
  });
  ["Dash", "Dot", "Double", "DashDot"].forEach((line, index) => {
    const cell = `${"BDFH"[index] ?? "B"}8`;
    writeCells(bench, sheet, at(cell), line);
    style(cell, bordered(line === "Double" ? "Thick" : "Thin", line, "#8A1C1C"));
  });
  writeCells(bench, sheet, at("B10:B15"), [[1], [3], [5], [7], [9], [10]]);
  addFormat(bench, sheet, [at("B10:B15")], "DataBar");
  writeCells(bench, sheet, at("D10:G10"), [["ITMG", "PROC", "SORC", "Forty-five"]]);
  style(
    "D10:F10",
    aligned({ textOrientation: 90, horizontal: "Center" }),
    filled("#0B4F6C"),
    font({ color: "#FFFFFF", bold: true }),
  );
  style("G10", aligned({ textOrientation: 45 }));
  writeCells(bench, sheet, at("D12"), "Merged over cells, wrapped and centred");
  style(
    "D12:F14",
    aligned({ horizontal: "Center", vertical: "Center", wrapText: true }),
    filled("#DCEEF7"),
    bordered("Thin"),
  );
  mergeCells(bench, sheet, at("D12:F14"), false);
  columnOf(sheet, 0).hidden = true;
  rowOf(sheet, 15).hidden = true;
  rowOf(sheet, 16).hidden = true;
  columnOf(sheet, 5).width = 120;
  columnOf(sheet, 4).width = 45;
  writeCells(bench, sheet, at("B18"), "After hidden rows");
  writeCells(bench, sheet, at("H2"), "A right-aligned text that runs on to the left");
  style("H2", aligned({ horizontal: "Right" }));
  writeCells(bench, sheet, at("B20"), "A large title");
  style("B20", font({ size: 24, color: "#8A1C1C" }));
  sheet.tabColor = "#8A1C1C";
}

function fillPlan(bench: Workbench, sheet: Sheet): void {
  writeCells(bench, sheet, at("A1:C4"), [
    ["Task", "Days", "Done"],
    ["Read", 2, true],
    ["Check", 3, false],
    ["Write", 5, false],
  ]);
}

const LONG_ROWS = 100_000;

/** A sheet of 100,000 rows, made without going through entries. */
function fillLong(bench: Workbench, sheet: Sheet, rows: number): void {
  writeCells(bench, sheet, at("A1:F1"), [["Name", "Skill", "Level", "Site", "Comment", "Date"]]);
  for (let row = 1; row < rows; row++) {
    const contents = [
      `Person ${row}`,
      ["ITMG", "PROC", "SORC"][row % 3] ?? "",
      (row % 7) + 1,
      "Bern",
      `Comment on row ${row}`,
      46000 + (row % 365),
    ];
    sheet.rows[row] = {
      cells: contents.map((content) => ({ content, style: 0 })),
      hidden: false,
      height: undefined,
      style: undefined,
    };
  }
  sheet.frozen = { rows: 1, columns: 0 };
}
