import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const open = (plan: SheetPlan = {}): OfficeSeam => openOfficeSeam({ workbook: workbookOf({ Team: plan }) });

describe("how cells look", () => {
  test("is set and read, property by property", async () => {
    const loaded = await onSheet(open(), "Team", async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        textOrientation: 45,
        shrinkToFit: true,
        readingOrder: "LeftToRight",
        font: {
          name: "Arial",
          size: 14,
          color: "red",
          bold: true,
          italic: true,
          underline: "Single",
          strikethrough: true,
        },
        fill: { color: "ffc000" },
        protection: { locked: false, formulaHidden: true },
      });
      const read = sheet.getRange("C3").format.load("*,font/*,fill/*,protection/*");
      await context.sync();
      return read.toJSON();
    });
    expect(loaded).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      shrinkToFit: true,
      readingOrder: "LeftToRight",
      font: {
        name: "Arial",
        size: 14,
        color: "#FF0000",
        bold: true,
        italic: true,
        underline: "Single",
        strikethrough: true,
      },
      fill: { color: "#FFC000", pattern: "Solid" },
      protection: { locked: false, formulaHidden: true },
    });
  });

  test("is null where cells differ, and only there", async () => {
    const seam = open({ bold: ["A1"], fills: { "A1:B1": "#FF0000" } });
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      const ranges = ["A1", "A1:B1", "A1:B2", "A9:B9", "A:A"].map((address) =>
        sheet.getRange(address).format.load("font/bold,fill/color,fill/pattern"),
      );
      await context.sync();
      return ranges.map(({ font, fill }) => [font.bold, fill.color, fill.pattern]);
    });
    expect(loaded).toEqual([
      [true, "#FF0000", "Solid"],
      [null, "#FF0000", "Solid"],
      [null, null, null],
      [false, "#FFFFFF", "None"],
      [null, null, null],
    ]);
  });

  test("without a fill is white and has no pattern; clear takes a fill away", async () => {
    const seam = open({ fills: { A1: "#FF0000" } });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1").format.fill.clear();
    });
    expect(seam.sheet("Team").rows[0]?.cells).toEqual([undefined]);
  });

  test("of several areas is set at once", async () => {
    const seam = open();
    const bold = await onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRanges("A1,C3:D4").format.font.bold = true;
      const cells = ["A1", "B2", "D4"].map((address) => sheet.getRange(address).format.font.load("bold"));
      await context.sync();
      return cells.map((font) => font.bold);
    });
    expect(bold).toEqual([true, false, true]);
  });

  test("is refused where it is nothing that Excel knows", async () => {
    const seam = open();
    const format = (set: (format: Excel.RangeFormat) => void) =>
      codeOf(
        onSheet(seam, "Team", (sheet) => {
          set(sheet.getRange("A1").format);
        }),
      );
    expect(await format(({ fill }) => (fill.color = "mauvish"))).toBe("InvalidArgument");
    expect(await format((one) => (one.horizontalAlignment = "Middle" as never))).toBe("InvalidArgument");
    expect(await format((one) => (one.columnWidth = -1))).toBe("InvalidArgument");
    expect(await format(({ font }) => (font.bold = "yes" as never))).toBe("InvalidArgument");
  });
});

describe("lines around cells", () => {
  test("are the edges of a range, its inside, and null where they differ", async () => {
    const loaded = await onSheet(open(), "Team", async (sheet, context) => {
      const { borders } = sheet.getRange("B2:D4").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideVertical").color = "#00FF00";
      const own = borders.load("items/sideIndex,items/style,items/color");
      const part = sheet.getRange("B3:D4").format.borders.getItem("EdgeBottom").load("style");
      const above = sheet.getRange("B2:D3").format.borders.getItem("EdgeBottom").load("style");
      const wide = sheet.getRange("A4:D4").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const lines = own.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]);
      return [lines, part.style, above.style, wide.style];
    });
    expect(loaded).toEqual([
      [
        ["EdgeTop", "None", "#000000"],
        ["EdgeBottom", "Double", "#000000"],
        ["EdgeLeft", "None", "#000000"],
        ["EdgeRight", "None", "#000000"],
        ["InsideVertical", "Continuous", "#00FF00"],
        ["InsideHorizontal", "None", "#000000"],
        ["DiagonalDown", "None", "#000000"],
        ["DiagonalUp", "None", "#000000"],
      ],
      "Double",
      "None",
      null,
    ]);
    expect(guess("border-color-draws")).toBeDefined();
  });
});

describe("widths and heights", () => {
  test(`are in points; null where they differ, 0 where they are hidden (${guess("column-points")})`, async () => {
    const seam = open({ hiddenRows: [3], hiddenColumns: ["D:D"] });
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 100;
      sheet.getRange("A1").format.rowHeight = 30;
      const formats = ["A1", "A1:B2", "B2:C2", "D3"].map((address) =>
        sheet.getRange(address).format.load("columnWidth,rowHeight,useStandardWidth,useStandardHeight"),
      );
      await context.sync();
      return formats.map((one) => [one.columnWidth, one.rowHeight, one.useStandardWidth, one.useStandardHeight]);
    });
    expect(loaded).toEqual([
      [100, 30, false, false],
      [100, null, false, null],
      [null, 15, null, true],
      [0, 0, true, true],
    ]);
  });

  test("go back to the standard, and fit the longest text", async () => {
    const seam = open({ rows: [["a text of some length", "x"]] });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("B:C").format.columnWidth = 100;
      sheet.getRange("C:C").format.useStandardWidth = true;
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
    });
    expect(seam.sheet("Team").columns.map((column) => column?.width)).toEqual([114, 9, undefined]);
    expect(seam.calls).toEqual(["autofitColumns", "autofitRows"]);
  });
});

describe("many cells' looks, each its own", () => {
  test("are set and read in one call", async () => {
    const seam = open({ rows: [["a", "b"]], hiddenColumns: ["B:B"] });
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("A1:B2").setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
        [
          { format: { horizontalAlignment: "Right", borders: { top: { style: "Dash" } } } },
          { format: { fill: { color: "blue" } } },
        ],
      ] as Excel.SettableCellProperties[][]);
      const cells = sheet.getRange("A1:B2").getCellProperties({
        address: true,
        hidden: true,
        format: {
          fill: { color: true },
          font: { bold: true },
          borders: { top: { style: true } },
          horizontalAlignment: true,
        },
      } as Excel.CellPropertiesLoadOptions);
      await context.sync();
      return cells.value
        .flat()
        .map(({ address, hidden, format }) => [
          ...[address, hidden, format?.fill?.color, format?.font?.bold],
          ...[format?.borders?.top?.style, format?.horizontalAlignment],
        ]);
    });
    expect(loaded).toEqual([
      ["Team!A1", false, "#FF0000", true, "None", "General"],
      ["Team!B1", true, "#FFFFFF", false, "None", "General"],
      ["Team!A2", false, "#FFFFFF", false, "Dash", "Right"],
      ["Team!B2", true, "#0000FF", false, "None", "General"],
    ]);
  });

  test("are refused where there are not as many as cells", async () => {
    const action = onSheet(open(), "Team", (sheet) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
    });
    expect(await codeOf(action)).toBe("InvalidArgument");
  });
});

describe("columns and rows, each for itself", () => {
  test("tell and take their sizes, whether they are hidden, and what their cells have in common", async () => {
    const seam = open({ fills: { "A1:A9": "#FF0000" }, bold: ["A1"], hiddenColumns: ["C:C"] });
    const loaded = await onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getRange("A1:C9");
      range.setColumnProperties([{}, { columnHidden: true }, { columnHidden: false, format: { columnWidth: 90 } }]);
      sheet.getRange("A2:A3").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 33, wrapText: true } }]);
      const columns = range.getColumnProperties({
        columnHidden: true,
        columnIndex: true,
        format: { columnWidth: true, fill: { color: true }, font: { bold: true } },
      });
      const rows = sheet
        .getRange("A2:B3")
        .getRowProperties({ rowHidden: true, address: true, format: { rowHeight: true } });
      await context.sync();
      return [columns.value, rows.value];
    });
    expect(loaded).toEqual([
      [
        {
          columnHidden: false,
          columnIndex: 0,
          format: { columnWidth: 48, fill: { color: "#FF0000" }, font: { bold: null } },
        },
        {
          columnHidden: true,
          columnIndex: 1,
          format: { columnWidth: 0, fill: { color: "#FFFFFF" }, font: { bold: false } },
        },
        {
          columnHidden: false,
          columnIndex: 2,
          format: { columnWidth: 90, fill: { color: "#FFFFFF" }, font: { bold: false } },
        },
      ],
      [
        { address: "Team!A2:B2", rowHidden: true, format: { rowHeight: 0 } },
        { address: "Team!A3:B3", rowHidden: false, format: { rowHeight: 33 } },
      ],
    ]);
  });
});

describe("clear", () => {
  const plan: SheetPlan = {
    rows: [["a", 1]],
    fills: { A1: "#FF0000" },
    formats: [{ areas: ["A1:B9"], formula: "=TRUE" }],
    validations: { "A1:B1": { custom: { formula: "=TRUE" } } },
  };
  const left = async (applyTo: Excel.ClearApplyTo | undefined): Promise<unknown[]> => {
    const seam = open(plan);
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A1").clear(applyTo);
    });
    const { rows, formats, validations } = seam.sheet("Team");
    const [cell] = rows[0]?.cells ?? [];
    return [cell?.content, (cell?.style ?? 0) > 0, formats[0]?.areas.length, validations[0]?.areas.length];
  };

  test(`takes contents, looks or all (${guess("clear-all-takes-validations")})`, async () => {
    const { Excel } = open();
    expect(await left(Excel.ClearApplyTo.contents)).toEqual([undefined, true, 1, 1]);
    expect(await left(Excel.ClearApplyTo.formats)).toEqual(["a", false, 2, 1]);
    expect(await left(undefined)).toEqual([undefined, false, 2, 1]);
  });
});
