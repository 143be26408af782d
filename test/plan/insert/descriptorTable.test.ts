import { bundledFramework } from "../../../src/framework/bundled";
import { createDescriptorTablePlanner, type DescriptorTableOptions } from "../../../src/plan/insert/descriptorTable";
import { applyEdits } from "../../../src/workbook/applyEdit";
import { asColumn, asRow, formatArea, parseCell } from "../../../src/workbook/address";
import { cellAt } from "../../../src/workbook/state";
import { grid, type Grid } from "../../support/grid";
import { gridOf, planGrid, textsOf, workbookOf, type PlanSettings } from "../../support/planGrid";
import { readGrid } from "../../support/readGrid";

const framework = bundledFramework();
const TEXT = framework.text("ITMG", "7");
const descriptor = (level: number): string => TEXT?.descriptors.find((one) => one.level === level)?.text ?? "missing";
const TEAM = grid("Name | Skill | Level\nAnna | ITMG | 5\nBert | TEST | 3", { sheet: "Team" });

async function inserted(
  options: Partial<DescriptorTableOptions> = {},
  sheets: Grid | Grid[] = TEAM,
  settings: PlanSettings = {},
) {
  const usual = {
    framework,
    skill: "ITMG",
    version: "7",
    place: { kind: "new-sheet" },
    as: "text",
    overwrite: false,
  } as const;
  const { edits, notes } = await planGrid(sheets, createDescriptorTablePlanner({ ...usual, ...options }), settings);
  const before = workbookOf(sheets);
  const { workbook, inverses } = applyEdits(before, edits);
  return { edits, notes, before, workbook, inverses };
}

const at = (sheet: string, address: string): DescriptorTableOptions["place"] => {
  const cell = parseCell(address);
  if (cell === undefined) throw new Error(`${address} is no cell`);
  return { kind: "cell", sheet, cell };
};

describe("a reference table on a sheet of its own", () => {
  it("holds each level with its guiding phrase, the SFIA Foundation's words and their source", async () => {
    const { workbook } = await inserted();
    const texts = textsOf(workbook, "ITMG levels");
    expect(texts.get("A1")).toBe("IT management (ITMG) in SFIA 7");
    const heading = ["Skill", "Level", "Guiding phrase", "Descriptor", "Source"];
    const phrases = { 5: "Ensure, advise", 6: "Initiate, influence", 7: "Set strategy, inspire, mobilise" };
    const rows = Object.entries(phrases).map(([level, phrase]) => [
      "IT management (ITMG), SFIA 7",
      level,
      phrase,
      descriptor(Number(level)),
      TEXT?.source,
    ]);
    [heading, ...rows].forEach((row, index) => {
      expect(["A", "B", "C", "D", "E"].map((column) => texts.get(`${column}${index + 3}`))).toEqual(row);
    });
  });

  it("ends with the definition and what the source says of levels 1 to 4", async () => {
    const texts = textsOf((await inserted()).workbook, "ITMG levels");
    expect([texts.get("A8"), texts.get("D8")]).toEqual(["Definition", TEXT?.definition]);
    expect([texts.get("A9"), texts.get("D9")]).toEqual(["Levels 1 to 4", TEXT?.undefinedLevels[0]?.text]);
  });

  it("is an Excel table with its heading in sight, wide columns and rows as high as Excel allows", async () => {
    const { workbook } = await inserted();
    const sheet = workbook.sheets.at(-1);
    expect(sheet?.tables.map(({ name, area }) => [name, formatArea(area)])).toEqual([["ItmgLevels", "A3:E6"]]);
    expect(sheet?.frozenRows).toBe(3);
    expect(sheet?.columnWidths.get(asColumn(3))).toBe(80);
    const heights = [3, 4, 5].map((row) => sheet?.rowHeights.get(row) ?? 0);
    expect(Math.min(...heights)).toBeGreaterThan(100);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(cellAt(sheet?.cells ?? [], { row: asRow(3), column: asColumn(3) })?.look).toBe("wrapped");
  });

  it("gets names that nothing else has, whatever their case", async () => {
    const taken = grid("x", { sheet: "itmg LEVELS" });
    const { workbook } = await inserted({}, [TEAM, taken], { takenNames: ["ITMGLEVELS"] });
    const sheet = workbook.sheets.at(-1);
    expect(sheet?.name).toBe("ITMG levels 2");
    expect(sheet?.tables[0]?.name).toBe("ItmgLevels2");
  });

  it("is not taken for somebody's levels when the workbook is checked again", async () => {
    const { workbook } = await inserted();
    expect(readGrid(gridOf(workbook, "ITMG levels"))).toEqual([]);
  });

  it("holds only the levels that are wanted, each once and lowest first", async () => {
    const { workbook } = await inserted({ levels: [7, 5, 7] });
    const texts = textsOf(workbook, "ITMG levels");
    expect([texts.get("B4"), texts.get("B5"), texts.get("B6")]).toEqual(["5", "7", undefined]);
  });

  it("takes the skill's name as well as its code", async () => {
    const { notes } = await inserted({ skill: "it management" });
    expect(notes).toEqual([
      "The descriptors of IT management (ITMG) at levels 5, 6 and 7 are written to ITMG levels.",
      `Source: ${TEXT?.source ?? ""}`,
    ]);
  });

  it("can hold formulas, which show the descriptor before they are calculated", async () => {
    const { workbook } = await inserted({ as: "formulas", levels: [5] });
    const content = cellAt(workbook.sheets.at(-1)?.cells ?? [], { row: asRow(3), column: asColumn(3) })?.content;
    expect(content).toEqual({ kind: "formula", formula: 'SKILL.DESCRIPTOR("ITMG",5)', result: descriptor(5) });
  });
});

describe("a reference table on a sheet that is there", () => {
  it("begins at the cell that is given, and can be taken back", async () => {
    const { before, workbook, inverses } = await inserted({ place: at("team", "F2") });
    const texts = textsOf(workbook, "Team");
    expect(texts.get("F2")).toBe("IT management (ITMG) in SFIA 7");
    expect(texts.get("I5")).toBe(descriptor(5));
    expect(texts.get("B2")).toBe("ITMG");
    expect(workbook.sheets[0]?.columnWidths.get(asColumn(8))).toBe(80);
    expect(applyEdits(workbook, inverses).workbook).toEqual(before);
  });

  it("is refused where cells hold something, and says which", async () => {
    await expect(inserted({ place: at("Team", "C3") }, TEAM, { formulas: ["C3"] })).rejects.toMatchObject({
      code: "occupied",
      message:
        "1 cell that would be written is not empty, 1 with a formula: Team!C3 (a formula). " +
        "Choose another place, or allow it to be overwritten.",
    });
  });

  it("names only the first of many, formulas before all others", async () => {
    const full = grid(Array.from({ length: 9 }, () => "x").join("\n"), { sheet: "Full" });
    await expect(inserted({ place: at("Full", "A1") }, full, { formulas: ["A8"] })).rejects.toThrow(
      "9 cells that would be written are not empty, 1 with a formula: " +
        "Full!A8 (a formula), Full!A1, Full!A2, Full!A3, Full!A4 and 4 more.",
    );
  });

  it("overwrites when that is allowed, leaves nothing between its cells, and says what went", async () => {
    const full = grid("a | b\nc | d", { sheet: "Full" });
    const { workbook, notes } = await inserted({ place: at("Full", "A1"), overwrite: true }, full);
    const texts = textsOf(workbook, "Full");
    expect([texts.get("A1"), texts.get("B1"), texts.get("A2"), texts.get("B2")]).toEqual([
      "IT management (ITMG) in SFIA 7",
      undefined,
      undefined,
      undefined,
    ]);
    expect(notes).toContain("4 cells that held something are overwritten: Full!A1, Full!B1, Full!A2 and Full!B2.");
  });

  it.each([
    [at("Nowhere", "A1"), "The workbook has no sheet Nowhere: choose one of its sheets, or a new one."],
    [at("Team", "XFA1"), "From XFA1 on there is not enough room before the sheet ends"],
    [at("Team", "A1048570"), "From A1048570 on there is not enough room before the sheet ends"],
  ])("is refused where there is no place for it", async (place, sentence) => {
    await expect(inserted({ place })).rejects.toThrow(sentence);
  });
});

describe("a reference table is refused", () => {
  const NOT_BUNDLED =
    "is not bundled: it belongs to the SFIA Foundation, and Levelcheck comes with the text of IT management (ITMG) in " +
    "SFIA 7 only. Read it at www.sfia-online.org, or in the spreadsheet that your licence gives you.";

  it.each([
    [{ skill: "TEST" }, `The text of Testing (TEST) in SFIA 7 ${NOT_BUNDLED}`],
    [{ version: "8" }, `The text of Technology service management (ITMG) in SFIA 8 ${NOT_BUNDLED}`],
    [
      { levels: [4, 5] },
      "IT management (ITMG) has no descriptor at level 4: SFIA 7 defines it at levels 5, 6 and 7. Choose among these.",
    ],
    [{ skill: "ITMF" }, "“ITMF” is not a skill in SFIA 7"],
  ] as const)("with a sentence that says what to do: %j", async (options, sentence) => {
    const refused = inserted(options);
    await expect(refused).rejects.toMatchObject({ name: "Refusal", code: "unfit" });
    await expect(refused).rejects.toThrow(sentence);
  });
});
