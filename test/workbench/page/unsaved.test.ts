import { watchUnsaved } from "../../../src/workbench/page/file/unsaved";
import { formatCells } from "../../../src/workbench/model/formatCells";
import { addSheet, renameSheet } from "../../../src/workbench/model/sheets";
import type { Workbench } from "../../../src/workbench/model/workbench";
import { attachEngine } from "../../../src/workbench/formula/engine";
import { sheetOf, userOf } from "../../support/office/user";
import { areaAt, workbookOf } from "../../support/officeSeam";

function watched() {
  const bench = workbookOf({ Team: [["Anna", 5]], Notes: [] });
  const marks: boolean[] = [];
  const engine = attachEngine(bench);
  const watch = watchUnsaved({
    bench,
    watchLooks: (restyled) => engine.watch({ touched: () => undefined, restyled }),
    changed: (isUnsaved) => marks.push(isUnsaved),
  });
  return { bench, engine, user: userOf(bench), watch, marks };
}

test.each<[string, (bench: Workbench) => void]>([
  [
    "a value",
    (bench) => {
      userOf(bench).write("Team", "A1", "Ben");
    },
  ],
  [
    "a new sheet",
    (bench) => {
      addSheet(bench);
    },
  ],
  [
    "a sheet's name",
    (bench) => {
      renameSheet(bench, sheetOf(bench, "Notes"), "Old");
    },
  ],
])("%s that has changed is not saved", (_, change) => {
  const { bench, watch, marks } = watched();
  change(bench);
  expect([watch.isUnsaved(), marks]).toEqual([true, [true]]);
});

test("a fill that has changed is not saved", () => {
  const { bench, watch } = watched();
  formatCells(bench, sheetOf(bench, "Team"), [areaAt("A1")], (style) => ({
    ...style,
    fill: { ...style.fill, color: "#FFFF00", pattern: "Solid" },
  }));
  expect(watch.isUnsaved()).toBe(true);
});

test("what is calculated anew was not changed by anybody", async () => {
  const { engine, user, watch } = watched();
  user.write("Team", "C1", "=SKILL.NAME(A1)");
  watch.saved();
  engine.register(["SKILL.NAME"], () => Promise.resolve("IT management"));
  await engine.settled();
  expect(watch.isUnsaved()).toBe(false);
});

test("selecting changes nothing", () => {
  const { user, watch } = watched();
  user.select("Notes", "B2");
  expect(watch.isUnsaved()).toBe(false);
});

test("after saving nothing is left to save, until the next change", () => {
  const { user, watch, marks } = watched();
  user.write("Team", "A1", "Ben");
  watch.saved();
  user.write("Team", "A1", "Cleo");
  user.write("Team", "A1", "Dora");
  expect(marks).toEqual([true, false, true]);
});

test("a workbook that is closed is watched no longer", () => {
  const { user, watch, marks } = watched();
  watch.close();
  user.write("Team", "A1", "Ben");
  expect(marks).toEqual([]);
});
