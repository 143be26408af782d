import { inflateWithNode } from "../../../src/xlsx/inflaters/node";
import { parseCell } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import { deflateWithNode } from "../../../src/xlsx/write/deflaters/node";
import { editWorkbook } from "../../../src/xlsx/write/editWorkbook";
import { changedParts, partsOf } from "../../support/packageDiff";
import { readAll, valuesOf } from "../../support/readAll";
import { richWorkbook } from "../../support/richWorkbook";
import { problemsOf } from "../../support/schemaOrder";

const edited = async (bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> =>
  Buffer.concat(await editWorkbook(bytes, edits, { inflater: inflateWithNode, deflater: deflateWithNode }));

const write = (sheet: string, address: string, content: string): Edit => {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error("No such cell.");
  return { kind: "write-cells", sheet, cells: [{ cell, content }] };
};

describe.each(["excel", "openpyxl"] as const)("editing a workbook as %s writes it", (shape) => {
  const before = richWorkbook({ shape, macros: true });

  it("changes the one sheet that is written to, and makes no problem", async () => {
    const after = await edited(before, write("Legend", "F30", "new"));
    const { changed, added, removed } = changedParts(before, after);
    expect({ count: changed.length, added, removed }).toEqual({ count: 1, added: [], removed: [] });
    expect(problemsOf(after)).toEqual(problemsOf(before));
    expect([...partsOf(after).keys()]).toContain("xl/vbaProject.bin");
  });

  it.each(["=1+1", "+1", "-1", "@a", "_x0041_", " led", "a\nb", "]]>", "\u{1f600}", "\u0001"])(
    "reads back the text %j as it was written",
    async (text) => {
      const { sheets } = await readAll(await edited(before, write("Legend", "F30", text)));
      expect(valuesOf(sheets.find(({ info }) => info.name === "Legend"))).toHaveProperty("F30", text);
    },
  );
});

it.each([
  ["a signed workbook", "Legend", richWorkbook({ shape: "excel", signed: true }), "signature"],
  ["a protected sheet", "Locked", richWorkbook({ shape: "excel" }), "protect"],
])("refuses to write into %s, and says so", async (_, sheet, bytes, word) => {
  await expect(edited(bytes, write(sheet, "F30", "new"))).rejects.toThrow(word);
});
