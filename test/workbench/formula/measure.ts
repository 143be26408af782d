/**
 * How long formulas and conditional formats take in a large workbook: `npx tsx test/workbench/formula/measure.ts`. It
 * measures and prints; it judges nobody's code.
 */
import { attachEngine } from "../../../src/workbench/formula/engine";
import { createLooks } from "../../../src/workbench/formula/looks";
import { areaOf } from "../../../src/workbench/model/areas";
import type { Sheet } from "../../../src/workbench/model/book";
import { createBook, openWorkbench, type Workbench } from "../../../src/workbench/model/workbench";
import { insertCells } from "../../../src/workbench/model/structure/insert";
import { addTable } from "../../../src/workbench/model/tables";
import { writeCells, type Entered } from "../../../src/workbench/model/write";
import { asColumn, asRow } from "../../../src/workbook/address";

const ROWS = 100_000;

const say = (title: string, milliseconds: number, cpu?: number): void => {
  const own = cpu === undefined ? "" : `${cpu.toFixed(1).padStart(9)} ms of processor`;
  process.stdout.write(`${title.padEnd(66)} ${milliseconds.toFixed(1).padStart(9)} ms ${own}\n`);
};

/** How much of the processor this has taken so far, in milliseconds: what a busy machine does not change. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Does something and says how long it took. */
function measure<Result>(title: string, work: () => Result): Result {
  const start = performance.now();
  const before = processor();
  const result = work();
  say(title, performance.now() - start, processor() - before);
  return result;
}

/** Waits until all is calculated, and says how long that took and how long the page was busy at a time. */
async function settle(title: string, settled: () => Promise<void>): Promise<void> {
  const start = performance.now();
  const before = processor();
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 0);
  await settled();
  clearInterval(timer);
  say(title, performance.now() - start, processor() - before);
  say("   longest time that nothing else got a turn", longest);
}

function open(): { bench: Workbench; sheet: Sheet } {
  const bench = openWorkbench(createBook(["Team"]));
  const [sheet] = bench.book.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return { bench, sheet };
}

const rows = (cells: (row: number) => Entered[]): Entered[][] =>
  Array.from({ length: ROWS }, (_, row) => cells(row + 1));

async function measureFormulas(title: string, formula: (row: number) => string): Promise<void> {
  const { bench, sheet } = open();
  const engine = attachEngine(bench);
  writeCells(
    bench,
    sheet,
    areaOf(0, 0, ROWS - 1, 1),
    rows((row) => [row, row % 7]),
  );
  await engine.settled();
  const formulas = rows((row) => [formula(row)]);
  measure(`${title}: write ${ROWS}`, () => {
    writeCells(bench, sheet, areaOf(0, 2, ROWS - 1, 2), formulas);
  });
  await settle(`${title}: settle`, engine.settled);
  measure(`${title}: edit one cell`, () => {
    writeCells(bench, sheet, areaOf(4, 0, 4, 0), 99);
  });
  await settle(`${title}: settle after that`, engine.settled);
  engine.dispose();
}

async function measureLooks(): Promise<void> {
  const { bench, sheet } = open();
  const engine = attachEngine(bench);
  const looks = createLooks(bench, engine);
  const skills = ["ITMG", "PROG", "TEST", "IT management", "DATM"];
  writeCells(
    bench,
    sheet,
    areaOf(0, 0, ROWS - 1, 7),
    rows((row) => [`Person ${row}`, skills[row % 5] ?? "", row % 8, 1, 2, 3, 4, 5]),
  );
  await engine.settled();
  const names = Array.from({ length: 250 }, (_, index) => `skill number ${index}`).join("|");
  const formula = `=AND(N("levelcheck:sfia-rename")=0,IFERROR(ISNUMBER(FIND("|"&SUBSTITUTE(LOWER(TRIM(SUBSTITUTE($B2,"\u00A0"," "))),"|","/")&"|","|${names.slice(0, 200)}|itmg|it management|")),FALSE))`;
  sheet.formats = Array.from({ length: 10 }, (_, index) => ({
    id: String(index),
    areas: [areaOf(1, 0, ROWS - 1, 7)],
    stopIfTrue: false,
    type: "Custom",
    formula: formula.replace("sfia-rename", `sfia-rename-${index}`),
    paint: { fillColor: "#FFFF00", borders: {} },
  }));
  const view = (top: number): number => {
    let painted = 0;
    for (let row = top; row < top + 50; row++) {
      for (let column = 0; column < 20; column++) {
        const cell = { row: asRow(row), column: asColumn(column) };
        if (looks.lookAt(sheet, cell).fillColor !== undefined) painted += 1;
        looks.textAt(sheet, cell);
      }
    }
    return painted;
  };
  measure("10 conditional formats over 100,000 rows: first screen of 50 x 20", () => view(0));
  measure("the same screen again", () => view(0));
  measure("another screen", () => view(50_000));
  measure("an edit in view", () => {
    writeCells(bench, sheet, areaOf(10, 1, 10, 1), "ITMG");
  });
  measure("the first screen after the edit", () => view(0));
  measure("all cells of a column", () => {
    for (let row = 0; row < ROWS; row++) looks.lookAt(sheet, { row: asRow(row), column: asColumn(0) });
  });
  engine.dispose();
}

async function measureOpening(): Promise<void> {
  const { bench, sheet } = open();
  writeCells(bench, sheet, areaOf(0, 0, ROWS - 1, 1), rows((row) => [row, `=A${row}*2`])); // prettier-ignore
  const engine = measure("open a workbook with 100,000 formulas and their results", () => attachEngine(bench));
  measure("   edit at once", () => {
    writeCells(bench, sheet, areaOf(4, 0, 4, 0), 99);
  });
  await settle("   settle", engine.settled);
  measure("   insert a row", () => {
    insertCells(bench, sheet, areaOf(3, 0, 3, 16_383), "Down");
  });
  await settle("   settle", engine.settled);
  engine.dispose();
}

async function measureTable(): Promise<void> {
  const { bench, sheet } = open();
  const engine = attachEngine(bench);
  writeCells(bench, sheet, areaOf(0, 0, ROWS - 1, 2), rows((row) => (row === 1 ? ["Name", "Level", "Next"] : [row, row % 7, ""]))); // prettier-ignore
  addTable(bench, sheet, areaOf(0, 0, ROWS - 1, 2), true);
  await engine.settled();
  writeCells(bench, sheet, areaOf(1, 2, ROWS - 1, 2), "=[@Level]+1");
  await settle("100,000 formulas that read a table's columns: settle", engine.settled);
  engine.dispose();
}

await measureOpening();
await measureTable();
await measureFormulas("IF over three cells", (row) => `=IF(A${row}>B${row},A${row}*2,"x"&B${row})`);
await measureFormulas("chain of sums", (row) => (row === 1 ? "=A1" : `=C${row - 1}+A${row}`));
await measureFormulas("sums of a shared range", (row) => `=SUM($B$1:$B$100)+A${row}`);
await measureFormulas("running totals of 50 cells", (row) => `=SUM(A${Math.max(1, row - 49)}:A${row})`);
await measureLooks();
