import { formatReference } from "../../src/workbench/api/address";
import { guess } from "../../src/workbench/guesses";
import { openOfficeSeam, workbookOf, type OfficeSeam, type SheetPlan } from "../support/officeSeam";
import { codeOf, onSheet } from "../support/office/run";

const plan: SheetPlan = {
  rows: [
    ["Name", "ITMG"],
    ["Anna", 5],
    ["Ben", 4],
  ],
  formulas: { C2: { formula: 'SUM($B2,B3:B$3,"B2")', result: 9 }, C3: { formula: "Lists!A1+B2", result: 5 } },
  tables: { Skills: "A1:B3" },
  merges: ["E2:F3"],
  formats: [{ areas: ["A2:B3", "E1"], formula: '=AND($B2>3,N("B2")=0)' }],
  validations: { "B2:B3": { list: { inCellDropDown: true, source: "=$E$9:$E$12" } } },
  fills: { A3: "#FF0000" },
  hiddenRows: [3],
};

const open = (): OfficeSeam =>
  openOfficeSeam({
    workbook: workbookOf(
      {
        Team: plan,
        Lists: { formulas: { A1: { formula: "Team!B3*2", result: 8 }, A2: { formula: "B3", result: 0 } } },
      },
      { names: { levels: "=Team!$B$2:$B$3" } },
    ),
  });

/** Where everything that lies on cells is now. */
function state(seam: OfficeSeam): object {
  const { formats, validations, tables, merges, rows } = seam.sheet("Team");
  return {
    formats: formats.map(({ areas, ...format }) => [
      ...areas.map(formatReference),
      "formula" in format && format.formula,
    ]),
    validations: validations.map(({ areas, rule }) => [...areas.map(formatReference), rule["list"]?.["source"]]),
    tables: tables.map(({ area }) => formatReference(area)),
    merges: merges.map(formatReference),
    formulas: rows.flatMap((row) => row?.cells.flatMap((cell) => cell?.formula ?? []) ?? []),
    elsewhere: seam.sheet("Lists").rows.map((row) => row?.cells[0]?.formula),
    name: seam.workbook.book.names[0]?.formula,
    hidden: [...rows.keys()].filter((row) => rows[row]?.hidden === true),
  };
}

describe("rows that are inserted", () => {
  test("move cells, and everything that lies on them or refers to them", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("2:3").insert("Down");
    });
    expect(state(seam)).toEqual({
      formats: [["A4:B5", "E1", '=AND($B4>3,N("B2")=0)']],
      validations: [["B4:B5", "=$E$11:$E$14"]],
      tables: ["A1:B5"],
      merges: ["E4:F5"],
      formulas: ['SUM($B4,B5:B$5,"B2")', "Lists!A1+B4"],
      elsewhere: ["Team!B5*2", "B3"],
      name: "=Team!$B$4:$B$5",
      hidden: [4],
    });
    expect(seam.sheet("Team").rows[4]?.cells[0]).toMatchObject({ content: "Ben" });
  });

  test("inside of an area make it longer", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("A3").getEntireRow().insert("Down");
    });
    expect(state(seam)).toMatchObject({
      formats: [["A2:B4", "E1", '=AND($B2>3,N("B2")=0)']],
      tables: ["A1:B4"],
      merges: ["E2:F4"],
      formulas: ['SUM($B2,B4:B$4,"B2")', "Lists!A1+B2"],
    });
  });

  test(`look like the row above (${guess("inserted-cells-look-like-neighbours")})`, async () => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: { rows: [["a"], ["b"]], fills: { A1: "#FF0000" } } }) });
    const color = await onSheet(seam, "Team", async (sheet, context) => {
      sheet.getRange("2:2").insert("Down");
      const { fill } = sheet.getRange("A2").format.load("fill/color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FF0000");
  });
});

describe("rows that are deleted", () => {
  test("take cells along, and close the gap", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("2:2").delete("Up");
    });
    expect(state(seam)).toEqual({
      formats: [["A2:B2", "E1", '=AND($B2>3,N("B2")=0)']],
      validations: [["B2", "=$E$8:$E$11"]],
      tables: ["A1:B2"],
      merges: ["E2:F2"],
      formulas: ["Lists!A1+#REF!"],
      elsewhere: ["Team!B2*2", "B3"],
      name: "=Team!$B$2:$B$2",
      hidden: [1],
    });
  });

  test("but for some of them leave a validation's formula as it is for the others", async () => {
    const rule = { custom: { formula: "=AND(C1>B$1,$D1=1)" } };
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: { validations: { "C1:C9": rule } } }) });
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("C1:C2").delete("Up");
    });
    expect(
      seam.sheet("Team").validations.map(({ areas, rule: kept }) => [...areas.map(formatReference), kept]),
    ).toEqual([["C1:C7", { custom: { formula: "=AND(C1>B$1,$D3=1)" } }]]);
  });

  test("that were all of something leave nothing of it", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("1:3").delete("Up");
    });
    expect(state(seam)).toMatchObject({ formats: [], validations: [], tables: [], merges: [], name: "=Team!#REF!" });
  });
});

describe("columns that come and go", () => {
  test("move what is right of them; a table's new column gets a name", async () => {
    const seam = open();
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("B:B").insert("Right");
    });
    expect(state(seam)).toMatchObject({
      formats: [["A2:C3", "F1", '=AND($C2>3,N("B2")=0)']],
      validations: [["C2:C3", "=$F$9:$F$12"]],
      tables: ["A1:C3"],
      formulas: ['SUM($C2,C3:C$3,"B2")', "Lists!A1+C2"],
    });
    expect(seam.sheet("Team").rows[0]?.cells.map((cell) => cell?.content)).toEqual(["Name", "Column2", "ITMG"]);
    await onSheet(seam, "Team", (sheet) => {
      sheet.getRange("B:B").delete("Left");
    });
    expect(state(seam)).toMatchObject({ tables: ["A1:B3"], formulas: ['SUM($B2,B3:B$3,"B2")', "Lists!A1+B2"] });
  });
});

describe("cells that come and go by themselves", () => {
  const cells: SheetPlan = {
    rows: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
    formats: [{ areas: ["A1:C3"], formula: "=A1>1" }],
  };
  const after = async (action: (sheet: Excel.Worksheet) => void): Promise<unknown[]> => {
    const seam = openOfficeSeam({ workbook: workbookOf({ Team: cells }) });
    const values = await onSheet(seam, "Team", async (sheet, context) => {
      action(sheet);
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      return used.values;
    });
    return [values, seam.sheet("Team").formats.flatMap(({ areas }) => areas.map(formatReference))];
  };

  test("move those below or beside them, and part what lies only half in their way", async () => {
    expect(await after((sheet) => sheet.getRange("B2").insert("Down"))).toEqual([
      [
        [1, 2, 3],
        [4, "", 6],
        [7, 5, 9],
        ["", 8, ""],
      ],
      ["A1:A3", "C1:C3", "B1:B4"],
    ]);
    expect(await after((sheet) => sheet.getRange("B2").insert("Right"))).toEqual([
      [
        [1, 2, 3, ""],
        [4, "", 5, 6],
        [7, 8, 9, ""],
      ],
      ["A1:C1", "A3:C3", "A2:D2"],
    ]);
    expect(
      (
        await after((sheet) => {
          sheet.getRange("B1:B2").delete("Up");
        })
      )[0],
    ).toEqual([
      [1, 8, 3],
      [4, "", 6],
      [7, "", 9],
    ]);
    expect(
      (
        await after((sheet) => {
          sheet.getRange("A2:B2").delete("Left");
        })
      )[0],
    ).toEqual([
      [1, 2, 3],
      [6, "", ""],
      [7, 8, 9],
    ]);
  });

  test("give back the room that was made", async () => {
    const seam = open();
    const address = await onSheet(seam, "Lists", async (sheet, context) => {
      const room = sheet.getRange("B2:C3").insert("Down").load("address");
      await context.sync();
      return room.address;
    });
    expect(address).toBe("Lists!B2:C3");
  });

  test("do not tear tables or merged cells, nor push anything off the sheet", async () => {
    const seam = open();
    for (const [address, shift] of [
      ["A2", "Down"],
      ["E1", "Down"],
      ["A1:A2", "Right"],
    ] as const) {
      expect(await codeOf(onSheet(seam, "Team", (sheet) => sheet.getRange(address).insert(shift)))).toBe(
        "InsertDeleteConflict",
      );
    }
    const last = openOfficeSeam({ workbook: workbookOf({ Team: { rows: [["x"]], at: "A1048576" } }) });
    expect(await codeOf(onSheet(last, "Team", (sheet) => sheet.getRange("1:1").insert("Down")))).toBe(
      "InsertDeleteConflict",
    );
  });
});

describe("a sheet that is renamed or deleted", () => {
  test("is followed by formulas, and leaves #REF! behind", async () => {
    const seam = open();
    await onSheet(seam, "Lists", (sheet) => (sheet.name = "My lists"));
    expect(seam.sheet("Team").rows[2]?.cells[2]?.formula).toBe("'My lists'!A1+B2");
    await onSheet(seam, "My lists", (sheet) => {
      sheet.delete();
    });
    expect(seam.sheet("Team").rows[2]?.cells[2]?.formula).toBe("#REF!+B2");
  });
});
