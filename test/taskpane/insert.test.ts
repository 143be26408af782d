import { bundledFramework } from "../../src/framework/bundled";
import { SFIA_VERSIONS } from "../../src/framework/framework";
import { chosenBy, choicesOf, FIRST_FORM, problemOf, type InsertForm } from "../../src/taskpane/insert/insertForm";
import { skillsFor } from "../../src/taskpane/insert/skillSearch";
import { asColumn, asRow } from "../../src/workbook/address";

const framework = bundledFramework();
const codes = (text: string, version = "7" as const): string[] =>
  skillsFor(text, version, framework).map(({ code }) => code);

describe("the search for a skill", () => {
  test.each(SFIA_VERSIONS)("offers all skills of SFIA %s where nothing is typed, ITMG first", (version) => {
    const found = skillsFor("  ", version, framework);
    expect(found[0]?.code).toBe("ITMG");
    expect(new Set(found)).toEqual(new Set(framework.skills(version)));
  });

  test.each([
    ["prog", "PROG"],
    ["Programming", "PROG"],
    ["service level", "SLMO"],
    ["software development", "PROG"],
    ["program  management", "PGMG"],
    ["IT management", "ITMG"],
  ])("finds by %s first %s", (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  test("puts ITMG before others that fit as well", () => {
    const found = codes("management");
    expect(found[0]).toBe("ITMG");
    expect(found.length).toBeGreaterThan(10);
  });

  test("finds nothing for what no skill is called", () => {
    expect(codes("zzz")).toEqual([]);
  });
});

describe("the form of an insertion", () => {
  const withForm = (part: Partial<InsertForm>, version: (typeof SFIA_VERSIONS)[number] = "7") => {
    const form = { ...FIRST_FORM, ...part };
    const chosen = chosenBy(form, version, framework);
    return { form, chosen, problem: problemOf(form, chosen) };
  };

  test("begins with ITMG at all its levels, on a new sheet, as text", () => {
    const { form, chosen, problem } = withForm({});
    expect(problem).toBeUndefined();
    expect(choicesOf(form, chosen, undefined)).toEqual({ skill: "ITMG", levels: [5, 6, 7], asFormulas: false });
  });

  test("leaves out the levels that are not wanted, and wants one at least", () => {
    expect(withForm({ without: [5, 7] }).chosen.levels).toEqual([6]);
    expect(withForm({ without: [5, 6, 7] }).problem).toBe("levels");
  });

  test("of a skill without text, or of a version without it, cannot be carried out", () => {
    expect(withForm({ code: "PROG" }).problem).toBe("text");
    expect(withForm({}, "8").problem).toBe("text");
  });

  test("names the cell that was selected", () => {
    const { form, chosen } = withForm({ where: "at-cell", as: "formulas" });
    const at = { sheet: "Team", cell: { row: asRow(2), column: asColumn(7) } };
    expect(choicesOf(form, chosen, at)).toEqual({ skill: "ITMG", levels: [5, 6, 7], asFormulas: true, at });
  });

  test("beside rows asks for no skill, and takes a column or finds one", () => {
    const { form, chosen, problem } = withForm({ where: "beside", code: "PROG", column: " k " });
    expect(problem).toBeUndefined();
    expect(choicesOf(form, chosen, undefined)).toEqual({ beside: true, asFormulas: false, column: 10 });
    const found = withForm({ where: "beside" });
    expect(choicesOf(found.form, found.chosen, undefined)).toEqual({
      beside: true,
      asFormulas: false,
      column: undefined,
    });
    expect(withForm({ where: "beside", column: "K5" }).problem).toBe("column");
  });
});
