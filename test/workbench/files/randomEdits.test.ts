import fc from "fast-check";
import { newFile, openFile, type OpenedFile } from "../../../src/workbench/files/openFile";
import { openWorkbench } from "../../../src/workbench/model/workbench";
import { sampleTeam } from "../../../data/sample/sampleTeam";
import { richWorkbook } from "../../support/richWorkbook";
import { problemsOf } from "../../support/schemaOrder";
import { anyEdit } from "./anyEdit";
import { comparable } from "./comparable";

jest.setTimeout(300_000);

const excel = richWorkbook({ shape: "excel", macros: true });
const openpyxl = richWorkbook({ shape: "openpyxl" });
const sample = sampleTeam().file;

const files: readonly (readonly [string, number, () => Promise<OpenedFile>, Uint8Array | undefined])[] = [
  ["a rich workbook of Excel's", 40, () => openFile(excel, "rich.xlsm"), excel],
  ["a rich workbook of openpyxl's", 30, () => openFile(openpyxl, "rich.xlsx"), openpyxl],
  ["the sample", 15, () => openFile(sample, "sample.xlsx"), sample],
  ["an empty workbook", 40, () => Promise.resolve(newFile()), undefined],
];

test.each(files)("whatever is done to %s, the saved file holds it and is sound", async (_, numRuns, open, before) => {
  const known = new Set(before === undefined ? [] : problemsOf(before));
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const file = await open();
      const bench = openWorkbench(file.book, { currentYear: 2026 });
      for (const edit of edits) edit.run(bench);
      const expected = comparable(file.book);
      const saved = Buffer.concat(await file.save(bench));
      expect(problemsOf(saved).filter((problem) => !known.has(problem))).toEqual([]);
      expect(comparable((await openFile(saved, "again.xlsx")).book)).toEqual(expected);
    }),
    { numRuns },
  );
});
