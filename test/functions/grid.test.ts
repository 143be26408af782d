import { cellwise, gridOf, pairwise } from "../../src/functions/grid";

const joined = (first: unknown, second: unknown) => `${String(first)}${String(second)}`;
const COLUMN = [["a"], ["b"]];
const SQUARE = [
  [1, 2],
  [3, 4],
];

it("takes a value alone for a range of one cell", () => {
  expect(gridOf("ITMG")).toEqual([["ITMG"]]);
  expect(cellwise(gridOf(5), () => "five")).toEqual([["five"]]);
});

it.each([
  ["two ranges of one shape", COLUMN, [[1], [2]], [["a1"], ["b2"]]],
  [
    "one cell and a range",
    [["a"]],
    SQUARE,
    [
      ["a1", "a2"],
      ["a3", "a4"],
    ],
  ],
  [
    "a range and one cell",
    SQUARE,
    [["z"]],
    [
      ["1z", "2z"],
      ["3z", "4z"],
    ],
  ],
  [
    "a row above a table",
    [["a", "b"]],
    SQUARE,
    [
      ["a1", "b2"],
      ["a3", "b4"],
    ],
  ],
  [
    "a column beside a table",
    COLUMN,
    SQUARE,
    [
      ["a1", "a2"],
      ["b3", "b4"],
    ],
  ],
])("goes along %s", (_, first, second, expected) => {
  expect(pairwise(first, second, joined)).toEqual(expected);
});

it.each([
  ["columns of different lengths", COLUMN, [[1], [2], [3]], "(2 rows by 1 column) and the levels (3 rows by 1 column)"],
  ["a column and a row", COLUMN, [[1, 2, 3]], "(2 rows by 1 column) and the levels (1 row by 3 columns)"],
  ["a table and a longer column", SQUARE, [[1], [2], [3]], "(2 rows by 2 columns)"],
])("refuses %s in one sentence", (_, first, second, words) => {
  expect(pairwise(first, second, joined)).toEqual([
    [{ error: "invalid-value", message: expect.stringContaining(words) }],
  ]);
});
