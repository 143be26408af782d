import { bundledFramework } from "../../src/framework/bundled";
import type { SurveyedMatrix } from "../../src/commands/survey";
import { pictureOf } from "../../src/taskpane/picture/chart";
import { newNames, statementsIn, totalsOf, versionAfter } from "../../src/taskpane/rename/renameFacts";

const framework = bundledFramework();

describe("the picture of a team", () => {
  const coverage = [
    { skill: "ITMG", people: 12, levels: [0, 0, 0, 1, 10, 2, 0] },
    { skill: "PROG", people: 0, levels: [0, 0, 0, 0, 0, 0, 0] },
  ];
  const [itmg, prog] = pictureOf(coverage, "7");

  test("has a line for each skill, and a square for each of the seven levels", () => {
    expect([itmg?.name, prog?.name]).toEqual(["IT management", "Programming/software development"]);
    expect(itmg?.squares.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("tells levels that are not defined from those that nobody holds", () => {
    expect(itmg?.squares.filter(({ isDefined }) => isDefined).map(({ level }) => level)).toEqual([5, 6, 7]);
    expect(prog?.squares[1]).toMatchObject({ people: 0, isDefined: true, weight: 0 });
  });

  test("shows people at a level that is not defined", () => {
    expect(itmg?.squares[3]).toMatchObject({ people: 1, isDefined: false });
  });

  test("is the darker, the more people, by the most that anybody counts", () => {
    expect(itmg?.squares.map(({ weight }) => weight)).toEqual([0, 0, 0, 1, 5, 1, 0]);
  });

  test("of nobody is light all over", () => {
    const [line] = pictureOf([{ skill: "ITMG", people: 0, levels: [0, 0, 0, 0, 0, 0, 0] }], "7");
    expect(line?.squares.every(({ weight }) => weight === 0)).toBe(true);
  });

  test("of a skill that the version does not have defines it at no level", () => {
    const [line] = pictureOf([{ skill: "XXXX", people: 1, levels: [0, 0, 1, 0, 0, 0, 0] }], "7");
    expect(line?.name).toBe("XXXX");
    expect(line?.squares.some(({ isDefined }) => isDefined)).toBe(false);
  });
});

describe("the rename", () => {
  test("is added up over matrices", () => {
    const matrix = (rows: number, migrated: number): SurveyedMatrix =>
      ({ affected: { renames: [], rows, assessments: rows, people: rows, migrated } }) as unknown as SurveyedMatrix;
    expect(totalsOf([matrix(3, 1), matrix(4, 0)])).toEqual({ rows: 7, assessments: 7, people: 7, migrated: 1 });
    expect(totalsOf([])).toEqual({ rows: 0, assessments: 0, people: 0, migrated: 0 });
  });

  test("of ITMG alone, or of all skills with ITMG first", () => {
    expect(newNames(framework, "7", "itmg").map(({ before, after }) => [before.name, after.name])).toEqual([
      ["IT management", "Technology service management"],
    ]);
    const all = newNames(framework, "7", "all");
    expect(all[0]?.before.code).toBe("ITMG");
    expect(all.length).toBeGreaterThan(10);
  });

  test("is unknown after the latest version", () => {
    expect(versionAfter("9")).toBeUndefined();
    expect(newNames(framework, "9", "all")).toEqual([]);
  });

  test("means what the Foundation says, word for word and with its source", () => {
    const text = framework.text("ITMG", "7");
    expect(statementsIn(framework)).toEqual([
      { name: "IT management", code: "ITMG", statements: text?.movingOn?.statements, source: text?.source },
    ]);
  });
});
