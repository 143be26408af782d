import fc from "fast-check";
import { areaOf, WHOLE_SHEET } from "../../../src/workbench/model/areas";
import type { Sheet } from "../../../src/workbench/model/book";
import { gridOf, wireValue } from "../../../src/workbench/model/cells";
import { formatCell, asColumn, asRow } from "../../../src/workbook/address";
import { calculated, type Calculated } from "./calculated";

const SIZE = 6;
const ALL = areaOf(0, 0, SIZE + 3, SIZE + 3);

/** What a cell holds: a number, a text, nothing, or a formula over cells that come before it. */
type Entry = (row: number, column: number) => string | number;

const nameOf = (index: number): string =>
  formatCell({ row: asRow(Math.floor(index / SIZE)), column: asColumn(index % SIZE) });

/** A cell before another, in the order in which one reads. */
const before = (choice: number, row: number, column: number): string => {
  const count = row * SIZE + column;
  return count === 0 ? "Z99" : nameOf(choice % count);
};

/** An area of whole rows above. */
const above = (choice: number, row: number): string => (row === 0 ? "Z98:Z99" : `A${(choice % row) + 1}:F${row}`);

const SHAPES: readonly ((a: string, b: string, area: string) => string)[] = [
  (a, b) => `=${a}+${b}`,
  (a, b) => `=${a}&${b}`,
  (a, b) => `=IF(${a}>${b},${a},2)`,
  (a) => `=IFERROR(${a}*2,7)`,
  (a, _, area) => `=SUM(${area})-COUNT(${a})`,
  (_, b, area) => `=COUNTIF(${area},${b})`,
  (a, b, area) => `=IFERROR(MATCH(${a},${area},0),${b})`,
  (a, b) => `=1/(${a}-${b})`,
  (a) => `=LEN(${a})`,
  (a) => `=OFFSET(${a},0,0)`,
];

const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({ min: -3, max: 9 }).map(
      (number): Entry =>
        () =>
          number,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Entry>(() => "", () => "text", () => "#N/A") }, // prettier-ignore
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...SHAPES), fc.nat(), fc.nat(), fc.nat()).map(([shape, a, b, c]): Entry => {
      return (row, column) => shape(before(a, row, column), before(b, row, column), above(c, row));
    }),
  },
);

type Step =
  | { readonly kind: "write"; readonly at: number; readonly entry: Entry }
  | { readonly kind: "look"; readonly at: number }
  | { readonly kind: "insert" | "delete"; readonly row: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("write" as const), at: fc.nat(SIZE * SIZE - 1), entry }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("look" as const), at: fc.nat(SIZE * SIZE - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row: fc.nat(SIZE - 1) }),
  },
);

function take({ user, value }: Calculated, one: Step): void {
  if (one.kind === "look") {
    value(nameOf(one.at));
    return;
  }
  if (one.kind === "write") {
    user.write("Team", nameOf(one.at), one.entry(Math.floor(one.at / SIZE), one.at % SIZE));
    return;
  }
  if (one.kind === "insert") user.insertRows("Team", one.row + 1, 1);
  else user.remove("Team", `${one.row + 1}:${one.row + 1}`);
}

/** What the cells hold, with all formulas calculated afresh. */
function afresh(sheet: Sheet): unknown[][] {
  const rows = gridOf(sheet, ALL, (cell) =>
    cell?.formula === undefined ? wireEntry(wireValue(cell?.content)) : `=${cell.formula}`,
  );
  return calculated({ Team: rows }).values(addressOf(ALL));
}

const wireEntry = (value: string | number | boolean) => (value === "" ? null : value);
const addressOf = ({ bottom, right }: typeof WHOLE_SHEET): string => `A1:${formatCell({ row: bottom, column: right })}`;

test("whatever is written, moved and looked at, cells show what they would if all was calculated afresh", () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
      fc.array(step, { maxLength: 12 }),
      (entries, steps) => {
        const rows = Array.from({ length: SIZE }, (_row, row) =>
          Array.from({ length: SIZE }, (_column, column) => entries[row * SIZE + column]?.(row, column) ?? ""),
        );
        const book = calculated({ Team: rows });
        for (const one of steps) take(book, one);
        expect(book.values(addressOf(ALL))).toEqual(afresh(book.sheet("Team")));
      },
    ),
    { numRuns: 150 },
  );
});

test("whatever is calculated little by little comes to the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
      fc.array(step, { maxLength: 4 }),
      async (entries, steps) => {
        const rows = Array.from({ length: SIZE }, (_row, row) =>
          Array.from({ length: SIZE }, (_column, column) => entries[row * SIZE + column]?.(row, column) ?? ""),
        );
        const book = calculated({ Team: rows });
        for (const one of steps) {
          take(book, one);
          await book.engine.settled();
        }
        expect(book.values(addressOf(ALL))).toEqual(afresh(book.sheet("Team")));
      },
    ),
    { numRuns: 50 },
  );
});
