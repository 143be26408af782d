import fc from "fast-check";
import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

/** What a cell holds and shows once something has been written into it. */
async function entered(value: unknown, numberFormat = "General"): Promise<unknown[]> {
  const seam = openOfficeSeam({ workbook: workbookOf({ Team: { numberFormats: { A1: numberFormat } } }) });
  return onSheet(seam, "Team", async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[value]];
    cell.load("values,valueTypes,numberFormat,text");
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.numberFormat[0]?.[0], cell.text[0]?.[0]];
  });
}

describe("what is written into a cell becomes what Excel makes of it", () => {
  test.each([
    ["a number", 5, [5, "Double", "General", "5"]],
    ["a truth value", true, [true, "Boolean", "General", "TRUE"]],
    ["nothing", "", ["", "Empty", "General", ""]],
    ["a text", "Anna", ["Anna", "String", "General", "Anna"]],
    ["a text that looks like a number", " 5 ", [5, "Double", "General", "5"]],
    ["a number with thousands", "1,234.5", [1234.5, "Double", "#,##0.00", "1,234.50"]],
    ["a number in brackets", "(5)", [-5, "Double", "General", "-5"]],
    ["a minus", "-3", [-3, "Double", "General", "-3"]],
    ["an exponent", "1e3", [1000, "Double", "0.00E+00", "1.00E+03"]],
    ["a percentage", "12.5%", [0.125, "Double", "0.00%", "12.50%"]],
    ["money", "$5", [5, "Double", "$#,##0_);[Red]($#,##0)", "$5 "]],
    ["a fraction", "2 1/2", [2.5, "Double", "# ?/?", "2 1/2"]],
    ["two numbers with a hyphen", "5-6", [46148, "Double", "d-mmm", "6-May"]],
    ["two numbers with a slash", "5/6", [46148, "Double", "d-mmm", "6-May"]],
    ["a month and a day", "May 5", [46147, "Double", "d-mmm", "5-May"]],
    ["a day and a month", "5-May-24", [45417, "Double", "d-mmm-yy", "5-May-24"]],
    ["a month and a year", "May 2024", [45413, "Double", "mmm-yy", "May-24"]],
    ["a date", "2024-01-05", [45296, "Double", "m/d/yyyy", "1/5/2024"]],
    ["an American date", "1/5/2024", [45296, "Double", "m/d/yyyy", "1/5/2024"]],
    ["a time", "18:30", [0.7708333333333334, "Double", "h:mm", "18:30"]],
    ["a time of twelve hours", "6:30 PM", [0.7708333333333334, "Double", "h:mm AM/PM", "6:30 PM"]],
    ["a date and a time", "1/5/2024 6:00", [45296.25, "Double", "m/d/yyyy h:mm", "1/5/2024 6:00"]],
    ["a truth value as a word", "true", [true, "Boolean", "General", "TRUE"]],
    ["an error value", "#N/A", ["#N/A", "Error", "General", "#N/A"]],
    ["a text with an apostrophe in front", "'5-6", ["5-6", "String", "General", "5-6"]],
    ["a formula with an apostrophe in front", "'=1+1", ["=1+1", "String", "General", "=1+1"]],
    ["a lone equals sign", "=", ["=", "String", "General", "="]],
    ["a lone hyphen", "-", ["-", "String", "General", "-"]],
    ["a range of levels", "3-5 years", ["3-5 years", "String", "General", "3-5 years"]],
    ["a month that is none", "13-5", ["13-5", "String", "General", "13-5"]],
    ["no such day, but such a month", "2-30", [10990, "Double", "mmm-yy", "Feb-30"]],
    ["a level with a letter", "5a", ["5a", "String", "General", "5a"]],
    ["three numbers", "1.2.3", ["1.2.3", "String", "General", "1.2.3"]],
  ])("%s", async (_, value, expected) => {
    expect(await entered(value)).toEqual(expected);
  });

  test("a cell with a number format of its own keeps it", async () => {
    expect(await entered("5-6", "0.00")).toEqual([46148, "Double", "0.00", "46148.00"]);
  });

  test(`a cell that is formatted as text keeps every text as it is (${guess("text-cells")})`, async () => {
    expect(await entered("5-6", "@")).toEqual(["5-6", "String", "@", "5-6"]);
    expect(await entered("=A2", "@")).toEqual(["=A2", "String", "@", "=A2"]);
    expect(await entered(5, "@")).toEqual(["5", "String", "@", "5"]);
  });

  test("null leaves a cell as it is", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [[1, 2]] }) });
    await onSheet(seam, "Team", (sheet) => (sheet.getRange("A1:B1").values = [[null, 3]]));
    expect(seam.sheet("Team").rows[0]?.cells.map((cell) => cell?.content)).toEqual([1, 3]);
  });

  test("what is no value at all, or too long for a cell, is refused", async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    const writing = (value: unknown) =>
      codeOf(onSheet(seam, "Team", (sheet) => (sheet.getRange("A1").values = [[value]])));
    expect(await writing({ type: "Entity" })).toBe("InvalidArgument");
    expect(await writing("x".repeat(32_768))).toBe("InvalidArgument");
    expect(await writing(`=${"1+".repeat(5000)}1`)).toBe("FormulaLengthExceedsLimit");
  });
});

describe("formulas", () => {
  const formula = async (value: string): Promise<unknown[]> => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    return onSheet(seam, "Team", async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.formulas = [[value]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    });
  };

  test("stand behind what they show: a link its text, any other without an engine 0", async () => {
    expect(await formula('=HYPERLINK("#Team!A1","to ""Anna""")')).toEqual([
      '=HYPERLINK("#Team!A1","to ""Anna""")',
      'to "Anna"',
    ]);
    expect(await formula("=SUM(A1:A3)")).toEqual(["=SUM(A1:A3)", 0]);
  });

  test("are also what begins with a plus or minus and is no number (documented)", async () => {
    expect(await formula("+A1")).toEqual(["=+A1", 0]);
    expect(await formula("-ITMG")).toEqual(["=-ITMG", 0]);
    expect(await formula("-5")).toEqual([-5, -5]);
  });

  test.each(["=SUM(A1", '="open', "=1+", "-- see below)", "@mention", "={1,2"])(
    `that cannot be read are refused: %s (${guess("formula-shape")}, ${guess("at-sign-entry")})`,
    async (text) => {
      expect(await codeOf(formula(text))).toBe("InvalidArgument");
    },
  );

  test(`that cannot be read keep the whole area as it was (${guess("areas-are-written-whole")})`, async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [[1, 2]] }) });
    const action = onSheet(seam, "Team", (sheet) => (sheet.getRange("A1:B1").values = [[5, "=SUM("]]));
    expect(await codeOf(action)).toBe("InvalidArgument");
    expect(seam.sheet("Team").rows[0]?.cells.map((cell) => cell?.content)).toEqual([1, 2]);
  });

  test("that are written again where they stand keep what they showed", async () => {
    const workbook = workbookOf({ Team: { formulas: { A1: { formula: "SUM(B1:B9)", result: 42 } } } });
    const seam = openOfficeSeam({ workbook });
    await onSheet(seam, "Team", async (sheet, context) => {
      const cell = sheet.getRange("A1").load("formulas");
      await context.sync();
      cell.formulas = cell.formulas;
    });
    expect(seam.sheet("Team").rows[0]?.cells[0]?.content).toBe(42);
  });

  test("show what an engine makes of them, where there is one", async () => {
    const workbook = workbookOf(
      { Team: [] },
      { calculate: (text, { cell, sheet }) => `${text} at ${sheet.name} ${cell.row}/${cell.column}` },
    );
    const seam = openOfficeSeam({ workbook });
    await onSheet(seam, "Team", (sheet) => (sheet.getRange("C2").values = [["=X"]]));
    expect(seam.sheet("Team").rows[1]?.cells[2]?.content).toBe("X at Team 1/2");
  });
});

describe("whatever is written", () => {
  /** Writes values and reads what is there now. */
  async function written(values: unknown[][]): Promise<unknown[][]> {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: [] }) });
    return onSheet(seam, "Team", async (sheet, context) => {
      const range = sheet.getRangeByIndexes(3, 2, values.length, values[0]?.length ?? 1);
      range.values = values;
      range.load("values");
      await context.sync();
      return range.values;
    });
  }

  const grids = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[][]> =>
    fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );

  test("with an apostrophe in front is read back as the same text", async () => {
    await fc.assert(
      fc.asyncProperty(grids(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 })), async (texts) => {
        expect(await written(texts.map((row) => row.map((text) => `'${text}`)))).toEqual(texts);
      }),
    );
  });

  test("as a number or truth value is read back as it is", async () => {
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.float({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    );
    await fc.assert(
      fc.asyncProperty(grids(value), async (values) => {
        expect(await written(values)).toEqual(values);
      }),
    );
  });

  test("and read, changes nothing when it is written again with an apostrophe before each text", async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("5-6", "1e3", "TRUE", "#N/A", "12%", "May 5", "5:30"),
    );
    await fc.assert(
      fc.asyncProperty(grids(text), async (texts) => {
        const safe = texts.map((row) => row.map((one) => (/^[=+@-]/.test(one) ? `'${one}` : one)));
        const once = await written(safe);
        const again = await written(
          once.map((row) => row.map((one) => (typeof one === "string" && one !== "" ? `'${one}` : one))),
        );
        expect(again.map((row) => row.map(String))).toEqual(once.map((row) => row.map(String)));
      }),
    );
  });
});
