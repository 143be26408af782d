import { attachEngine, type Engine } from "../../../src/workbench/formula/engine";
import type { Content, Sheet } from "../../../src/workbench/model/book";
import { cellAt, gridOf, wireValue } from "../../../src/workbench/model/cells";
import type { Workbench } from "../../../src/workbench/model/workbench";
import { areaAt, workbookOf, type BookPlan, type SheetPlan } from "../../support/officeSeam";
import { userOf, type User } from "../../support/office/user";
import type { Entered } from "../../../src/workbench/model/write";

/** A workbook that is calculated, and what a test does with it. */
export interface Calculated {
  readonly bench: Workbench;
  readonly engine: Engine;
  readonly user: User;
  readonly sheet: (name: string) => Sheet;
  /** What the cells of an area hold, errors by their codes and empty cells as empty texts: `Team!A1:B2`, `A1` of the first sheet. */
  readonly values: (address: string) => unknown[][];
  readonly value: (address: string) => unknown;
  readonly content: (address: string) => Content | undefined;
}

type Rows = readonly (readonly Entered[])[];

const open = new Set<Engine>();

afterEach(() => {
  for (const engine of open) engine.dispose();
  open.clear();
});

/** Opens a workbook with the engine attached; sheets as in `workbookOf`. */
export function calculated(sheets: Readonly<Record<string, SheetPlan | Rows>> = {}, plan: BookPlan = {}): Calculated {
  return calculate(workbookOf(sheets, { calculate: (_, { last }) => last, ...plan }));
}

/** Attaches the engine to a workbook. */
export function calculate(bench: Workbench): Calculated {
  const engine = attachEngine(bench);
  open.add(engine);
  const sheet = (name: string): Sheet => {
    const found = bench.book.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const placed = (address: string) => {
    const [cells = "", name] = address.split("!").reverse();
    const own = name === undefined ? bench.book.sheets[0] : sheet(name);
    if (own === undefined) throw new Error("There is no sheet.");
    return { own, area: areaAt(cells) };
  };
  const values = (address: string): unknown[][] => {
    const { own, area } = placed(address);
    return gridOf(own, area, (cell) => wireValue(cell?.content));
  };
  return {
    bench,
    engine,
    user: userOf(bench),
    sheet,
    values,
    value: (address) => values(address)[0]?.[0],
    content: (address) => {
      const { own, area } = placed(address);
      return cellAt(own, area.top, area.left)?.content;
    },
  };
}
