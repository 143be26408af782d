import fc from "fast-check";
import { areaAt, workbookOf, type SheetPlan } from "../../support/officeSeam";
import { checkEntry } from "../../../src/workbench/grid/edit/checkEntry";
import { entryText } from "../../../src/workbench/grid/edit/entryText";
import { pointAt } from "../../../src/workbench/grid/edit/pointing";
import { choicesOf, validationAt } from "../../../src/workbench/grid/validation/choices";
import { readEntry } from "../../../src/workbench/model/entry/readEntry";
import { changeValidations } from "../../../src/workbench/model/validations";
import type { ValidationState } from "../../../src/workbench/model/validation";
import type { CellAddress } from "../../../src/workbook/address";

const place = (numberFormat: string) => ({ numberFormat, currentYear: 2026 });
const FORMATS = ["General", "0%", "0.0%", "m/d/yyyy", "m/d/yyyy h:mm", "h:mm", "@", "#,##0.00"];

describe("what stands in a cell that is edited", () => {
  test("is what a user would type for it", () => {
    expect(entryText({ content: 3, formula: "A1+1", style: 0 }, place("General"))).toBe("=A1+1");
    expect(entryText({ content: 0.125, style: 0 }, place("0.0%"))).toBe("12.5%");
    expect(entryText({ content: 46148, style: 0 }, place("d-mmm"))).toBe("5/6/2026");
    expect(entryText({ content: 46148.5, style: 0 }, place("m/d/yyyy h:mm"))).toBe("5/6/2026 12:00");
    expect(entryText({ content: "5-6", style: 0 }, place("General"))).toBe("'5-6");
    expect(entryText({ content: "5-6", style: 0 }, place("@"))).toBe("5-6");
    expect(entryText({ content: true, style: 0 }, place("General"))).toBe("TRUE");
    expect(entryText(undefined, place("General"))).toBe("");
  });

  test("makes the same of the cell again, whatever it holds", () => {
    const contents = fc.oneof(
      fc.string(),
      fc.constantFrom("=1+1", "'a", "5%", "TRUE", "#N/A", "1/2", " 7", "-A1", "@SUM(1)"),
      fc.boolean(),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 80_000 }).map((number) => number / 16),
    );
    fc.assert(
      fc.property(contents, fc.constantFrom(...FORMATS), (content, numberFormat) => {
        fc.pre(content !== "" && (numberFormat !== "@" || typeof content === "string"));
        const typed = entryText({ content, style: 0 }, place(numberFormat));
        const { content: read } = readEntry(typed, place(numberFormat));
        if (typeof content === "number") expect(read).toBeCloseTo(content, 6);
        else expect(read).toBe(content);
      }),
    );
  });
});

describe("an entry that is not taken", () => {
  const list: Partial<ValidationState> = { rule: { list: { inCellDropDown: true, source: "4,5,6" } } };
  const alert = (part: Partial<ValidationState["errorAlert"]>): Partial<ValidationState> => ({
    ...list,
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "", ...part },
  });

  function asked(text: string, state: Partial<ValidationState> = {}, plan: SheetPlan = {}, at = "B2") {
    const bench = workbookOf({ Team: plan, Lists: [["a"], ["B"]] });
    const [sheet] = bench.book.sheets;
    if (sheet === undefined) throw new Error("There is no sheet.");
    if (state.rule !== undefined) changeValidations(bench, sheet, [areaAt("B2:B9")], (old) => ({ ...old, ...state }));
    const { top: row, left: column } = areaAt(at);
    const evaluate = (formula: string): boolean => formula === "TRUE";
    return checkEntry({ bench, sheet, cell: { row, column }, evaluate }, text);
  }

  test("is asked about in the words of its validation, as strictly as that says", () => {
    expect(asked("7", alert({ title: "ITMG", message: "4 to 6" }))).toEqual({
      title: "ITMG",
      message: "4 to 6",
      answers: ["retry", "cancel"],
    });
    expect(asked("7", alert({ style: "Warning", message: "4 to 6." }))).toMatchObject({
      message: "4 to 6. Keep it nevertheless?",
      answers: ["keep", "no", "cancel"],
    });
    expect(asked("7", alert({ style: "Information" }))?.answers).toEqual(["ok", "cancel"]);
    expect(asked("7", alert({ showAlert: false }))).toBeUndefined();
    expect(asked("5", list)).toBeUndefined();
    expect(asked("7", list, {}, "C2")).toBeUndefined();
  });

  test("is a formula that is not complete, or more than a cell holds", () => {
    expect(asked("=SUM(1")?.answers).toEqual(["retry", "cancel"]);
    expect(asked(`'${"x".repeat(32_768)}`)?.message).toContain("32,767");
    expect(asked(`=${"1+".repeat(5000)}1`)?.message).toContain("8,192");
  });

  test("is anything on a protected sheet, but for cells that are not locked", () => {
    const plan = { protected: true, unlocked: ["C2"] };
    expect(asked("x", {}, plan)).toMatchObject({ answers: ["cancel"] });
    expect(asked("x", {}, plan, "C2")).toBeUndefined();
  });

  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      "a whole number",
      { wholeNumber: { formula1: 1, formula2: 7, operator: "Between" } },
      ["1", "7"],
      ["0", "2.5", "x"],
    ],
    ["a number", { decimal: { formula1: "0.5", operator: "GreaterThan" } }, ["0.6", "60%"], ["0.5", "TRUE"]],
    ["a date", { date: { formula1: 46000, operator: "GreaterThanOrEqualTo" } }, ["12/10/2025"], ["1/1/2020"]],
    ["a length", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", "123"], ["abcd"]],
    ["a list in the rule", { list: { source: "Low, High" } }, ["Low", "High"], ["low", "Middle"]],
    ["a list in cells", { list: { source: "=Lists!$A$1:$A$2" } }, ["A", "b"], ["c"]],
    ["a formula that holds", { custom: { formula: "=TRUE" } }, ["x"], []],
    ["a formula that does not hold", { custom: { formula: "=A1>3" } }, ["=1"], ["x"]],
  ])("is what %s does not let through", (_, rule, taken, refused) => {
    const state = { rule: rule as ValidationState["rule"] };
    for (const text of taken) expect(asked(text, state)).toBeUndefined();
    for (const text of refused) expect(asked(text, state)).toBeDefined();
    expect(asked("", state)).toBeUndefined();
    expect(asked("", { ...state, ignoreBlanks: false })).toBeDefined();
  });

  test("leaves the cell as it was, though rules were read with it", () => {
    const bench = workbookOf({ Team: { rows: [["Name"], ["Anna"]] } });
    const [sheet] = bench.book.sheets;
    if (sheet === undefined) throw new Error("There is no sheet.");
    changeValidations(bench, sheet, [areaAt("A2")], (old) => ({ ...old, rule: { custom: { formula: "=1" } } }));
    const before = sheet.rows[1]?.cells[0];
    checkEntry({ bench, sheet, cell: { row: 1, column: 0 } as CellAddress, evaluate: () => false }, "Ben");
    expect(sheet.rows[1]?.cells[0]).toBe(before);
  });
});

describe("the list of a cell", () => {
  const bench = workbookOf(
    { Team: { validations: { B2: { list: { inCellDropDown: true, source: "=Levels" } }, C2: { list: { inCellDropDown: true, source: '=INDIRECT("x")' } } } }, Lists: [["4"], [5], [""], ["6"]] }, // prettier-ignore
    { names: { levels: "=Lists!$A$1:$A$4" } },
  );
  const [sheet] = bench.book.sheets;
  const choices = (column: number, values?: readonly unknown[]) => {
    if (sheet === undefined) throw new Error("There is no sheet.");
    const cell = { row: 1, column } as CellAddress;
    const validation = validationAt(sheet, cell);
    if (validation === undefined) throw new Error("There is no validation.");
    const evaluateAll = values === undefined ? undefined : () => [values];
    return choicesOf({ book: bench.book, sheet, cell, evaluateAll }, validation);
  };

  test("may stand behind a name", () => {
    expect(choices(1)).toEqual({ entries: ["4", "5", "6"], isFromCells: true, hasArrow: true });
  });

  test("is calculated where it comes from a formula, and unknown where nobody can", () => {
    expect(choices(2)).toBe("unknown");
    expect(choices(2, ["a", 2, ""])).toMatchObject({ entries: ["a", "2"] });
    expect(choices(2, [{ kind: "error", code: "#REF!" }])).toBe("unknown");
  });
});

describe("pointing at cells while a formula is typed", () => {
  test("puts their address where a reference can stand", () => {
    expect(pointAt("=SUM(", 5, "B2:B9", undefined)).toEqual({ text: "=SUM(B2:B9", pointed: { from: 5, to: 10 } });
    expect(pointAt("=SUM(B2:B9", 10, "C3", { from: 5, to: 10 })).toMatchObject({ text: "=SUM(C3" });
    expect(pointAt("=A1+)", 4, "B2", undefined)).toMatchObject({ text: "=A1+B2)" });
  });

  test("leaves the cell where none can stand", () => {
    expect(pointAt("=A1", 3, "B2", undefined)).toBeUndefined();
    expect(pointAt("Team", 4, "B2", undefined)).toBeUndefined();
    expect(pointAt('="a,', 4, "B2", undefined)).toBeUndefined();
  });
});
