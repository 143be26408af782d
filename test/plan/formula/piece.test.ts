import fc from "fast-check";
import { excelNormal } from "../../../src/plan/formula/excelNormal";
import { oneOf } from "../../../src/plan/formula/oneOf";
import { packed, MOST_FORMULA_CHARACTERS } from "../../../src/plan/formula/packed";
import { literal, normal, reference, type Piece } from "../../../src/plan/formula/piece";
import { asColumn, asRow } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { evaluator, type FormulaValue } from "../../support/formula";

const A1 = { row: asRow(0), column: asColumn(0) };
const cell = reference(A1, "column");
const valueOf = (formula: Piece, value?: CellValue): FormulaValue => evaluator(formula, A1)(A1, () => value);

const letters = ["A", "z", " ", "\u00A0", "\t", "\n", '"', "&", "|", "/", "ß", "İ", "É", "管", "😀", ")"];
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 600 }).map((parts) => parts.join(""));
const shortTexts = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((parts) => parts.join(""));

describe("a text in a formula", () => {
  test("comes out as it went in, whatever it holds and however long it is", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(valueOf(literal(text))).toBe(text);
      }),
    );
  });

  test("cannot end early and go on as a formula", () => {
    expect(literal('"&HYPERLINK("x")&"')).toBe('"""&HYPERLINK(""x"")&"""');
  });

  test("has a stand-in for a character that no workbook can hold", () => {
    expect(valueOf(literal("a\u0000b\uD800"))).toBe("a\uFFFDb\uFFFD");
  });
});

describe("the normal form of a text", () => {
  test("is the same in TypeScript and in Excel", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(excelNormal(text)).toBe(valueOf(normal(cell), text));
      }),
    );
  });

  test("has no more spaces than words need and no capitals", () => {
    expect(excelNormal(" IT\u00A0 Management ")).toBe("it management");
  });

  test("does not change when it is taken again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(excelNormal(excelNormal(text))).toBe(excelNormal(text));
      }),
    );
  });
});

describe("a look-up in some keys", () => {
  const keysWithout = (bar: string): fc.Arbitrary<string[]> =>
    fc.array(
      shortTexts.map((text) => excelNormal(text.replaceAll(bar, ""))),
      { minLength: 1, maxLength: 20 },
    );

  test("finds each key whole and nothing else", () => {
    fc.assert(
      fc.property(keysWithout("|"), shortTexts, (keys, other) => {
        const isOne = (text: string): FormulaValue => valueOf(oneOf(normal(cell), keys), text);
        for (const key of keys) expect(isOne(key)).toBe(true);
        const sought = excelNormal(other).replaceAll("|", "/");
        expect(isOne(other)).toBe(keys.includes(sought));
      }),
    );
  });

  test("knows no wildcards", () => {
    expect(valueOf(oneOf(normal(cell), ["itmg"]), "it*")).toBe(false);
  });
});

describe("keys that do not fit one formula", () => {
  const keys = Array.from({ length: 3_000 }, (_, index) => `skill "${index}"`);
  const formulas = packed([{ keys, test: (some) => oneOf(normal(cell), some) }]);

  test("are shared out over formulas that are short enough", () => {
    expect(formulas.length).toBeGreaterThan(1);
    for (const formula of formulas) expect(formula.length).toBeLessThanOrEqual(MOST_FORMULA_CHARACTERS);
  });

  test("are each found by exactly one of them", () => {
    const tests = formulas.map((formula) => evaluator(formula, A1));
    for (const key of keys.filter((_, index) => index % 100 === 0)) {
      expect(tests.filter((test) => test(A1, () => key) === true)).toHaveLength(1);
    }
    expect(tests.some((test) => test(A1, () => "skill") === true)).toBe(false);
  });

  test("come to no formula where there are none", () => {
    expect(packed([{ keys: [], test: (some) => oneOf(cell, some) }])).toEqual([]);
  });
});
