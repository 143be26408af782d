import { sampleTeam } from "../../data/sample/sampleTeam";
import { createCheck } from "../../src/check/check";
import { bundledFramework } from "../../src/framework/bundled";
import { createCellReaders } from "../../src/matrix/cellReaders";
import { readMatrices } from "../../src/matrix/readMatrices";
import { formatCell } from "../../src/workbook/address";
import { inflateWithNode } from "../../src/xlsx/inflaters/node";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** Reads the workbook as the command line does; every finding as `Team F15 level-not-defined`. */
async function findingsIn(file: Uint8Array): Promise<string[]> {
  const framework = bundledFramework();
  const readers = createCellReaders(framework, "7");
  const found: string[] = [];
  const visit = (sheet: Parameters<typeof readMatrices>[0]) =>
    readMatrices(sheet, {
      readers,
      open: ({ sheet: name, layout, hasPeople, version }) => {
        const check = createCheck({
          ...{ framework, version, layout, hasPeople, renames: "itmg" },
          onFinding: ({ cell, rule }) => found.push(`${name} ${formatCell(cell)} ${rule}`),
        });
        return { ...check, end: () => undefined };
      },
    });
  await readWorkbook(file, visit, { inflater: inflateWithNode });
  return found;
}

test("the sample team matrix has exactly the findings that were planted in it", async () => {
  const { file, planted } = sampleTeam();
  const expected = planted.map(({ sheet, cell, rule }) => `${sheet} ${cell} ${rule}`);
  expect((await findingsIn(file)).toSorted()).toEqual(expected.toSorted());
});
