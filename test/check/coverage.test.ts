import { collectMatrices, type CollectOptions } from "../../src/check/collectMatrices";
import { bundledFramework } from "../../src/framework/bundled";
import { createCellReaders } from "../../src/matrix/cellReaders";
import { readMatrices } from "../../src/matrix/readMatrices";
import { grid, pour } from "../support/grid";

/** Who holds what on a sheet: people, then how many at levels 1 to 7. */
function coverageOf(lines: string, options: Partial<CollectOptions> = {}) {
  const framework = bundledFramework();
  const { open, matrices } = collectMatrices({ framework, renames: "itmg", skill: undefined, ...options });
  const sheet = grid(lines);
  pour(sheet, readMatrices(sheet.info, { readers: createCellReaders(framework, "7"), open }));
  return matrices.flatMap(({ coverage }) => coverage.map(({ skill, people, levels }) => [skill, people, ...levels]));
}

describe("coverage", () => {
  it("counts different people at each level, in the order in which skills appear", () => {
    expect(
      coverageOf(`Name | Skill | Level
Anna | Testing | 3
Anna | Testing | 3
Anna | Testing | 4
Bert | ITMG | 5
Cleo | Testing | 4`),
    ).toEqual([
      ["TEST", 2, 0, 0, 1, 2, 0, 0, 0],
      ["ITMG", 1, 0, 0, 0, 0, 1, 0, 0],
    ]);
  });

  it("counts held levels only", () => {
    expect(
      coverageOf(`Name | IT management (current) | IT management (target)
Anna | 5 | 6
Bert | 5 | 7`),
    ).toEqual([["ITMG", 2, 0, 0, 0, 0, 2, 0, 0]]);
  });

  it("lists a skill that nobody holds", () => {
    expect(coverageOf("Name | Testing | ITMG\nAnna | 3 |\nBert | 4 |")).toEqual([
      ["TEST", 2, 0, 0, 1, 1, 0, 0, 0],
      ["ITMG", 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it("looks at one skill where only one is asked for", () => {
    expect(coverageOf("Name | Skill | Level\nAnna | Testing | 3\nBert | ITMG | 5", { skill: "ITMG" })).toEqual([
      ["ITMG", 1, 0, 0, 0, 0, 1, 0, 0],
    ]);
  });
});
