import fc from "fast-check";
import { areaAt } from "../../support/officeSeam";
import { formatReference } from "../../../src/workbench/api/address";
import { pasteArea, repeated } from "../../../src/workbench/grid/edit/paste";
import { fill, type Seed } from "../../../src/workbench/grid/edit/series";
import { formatTsv, parseTsv } from "../../../src/workbench/grid/edit/tsv";

describe("what goes by the clipboard", () => {
  test("has tabs between cells and a line break after each row", () => {
    expect(formatTsv([["Anna", "5"], ["Ben", "two\nlines"]])).toBe('Anna\t5\r\nBen\t"two\nlines"\r\n'); // prettier-ignore
  });

  test("comes back as it went, whatever the cells say", () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('"', '""', "\t", "\n", "\r\n", 'a"b', '"a', ""));
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(grids, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });

  test("is read from other programs too: without quotes, with short rows, without a last line break", () => {
    expect(parseTsv("a\tb\nc")).toEqual([["a", "b"], ["c", ""]]); // prettier-ignore
    expect(parseTsv('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
    expect(parseTsv("a\n\nb\n")).toEqual([["a"], [""], ["b"]]);
  });

  test("is pasted once, or as often as it fits into what is selected", () => {
    const area = (selected: string, rows: number, columns: number): string =>
      formatReference(pasteArea(areaAt(selected), { rows, columns }));
    expect(area("B2", 2, 3)).toBe("B2:D3");
    expect(area("B2:B7", 1, 1)).toBe("B2:B7");
    expect(area("B2:B7", 2, 1)).toBe("B2:B7");
    expect(area("B2:B8", 2, 1)).toBe("B2:B3");
    expect(area("XFD1048576", 2, 2)).toBe("XFD1048576");
    expect(repeated([["a"], ["b"]], areaAt("A1:B3"))).toEqual([["a", "a"], ["b", "b"], ["a", "a"]]); // prettier-ignore
  });
});

describe("a series", () => {
  const numbers = (...all: number[]): Seed[] => all.map((number) => ({ kind: "number", number, isDay: false }));
  const texts = (...all: string[]): Seed[] => all.map((text) => ({ kind: "text", text }));

  test("of numbers in equal steps goes on in these, forth and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: -20, max: 20 }),
        (first, by, count, place) => {
          const seeds = numbers(...Array.from({ length: count }, (_, index) => first + index * by));
          const filled = fill(seeds, place);
          expect(filled.kind === "number" && filled.number).toBeCloseTo(first + place * by, 6);
        },
      ),
    );
  });

  test("of one number repeats it, of one day goes on by days", () => {
    expect(fill(numbers(5), 3)).toEqual({ kind: "copy", seed: 0 });
    expect(fill([{ kind: "number", number: 46148, isDay: true }], 3)).toEqual({ kind: "number", number: 46151 });
  });

  test("of texts counts on what they end in, and repeats others", () => {
    expect(fill(texts("Team 09"), 1)).toEqual({ kind: "text", text: "Team 10" });
    expect(fill(texts("Q1", "Q3"), 2)).toEqual({ kind: "text", text: "Q5" });
    expect(fill(texts("ITMG 4", "PROC 4"), 3)).toEqual({ kind: "text", text: "PROC 5" });
    expect(fill(texts("Anna", "Ben"), 3)).toEqual({ kind: "copy", seed: 1 });
    expect(fill([...texts("Anna"), ...numbers(2)], -1)).toEqual({ kind: "copy", seed: 1 });
  });
});
