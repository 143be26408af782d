import { cornerOf } from "../../src/functions/range";

it.each([
  ["Team!B3:K60", { row: 2, column: 1 }],
  ["'Our team'!$B$3:$K$60", { row: 2, column: 1 }],
  ["'It''s ours!'!C5", { row: 4, column: 2 }],
  ["Team!B:K", { row: 0, column: 1 }],
  ["Team!$B:$K", { row: 0, column: 1 }],
  ["B3", { row: 2, column: 1 }],
])("finds the first cell of %s", (address, corner) => {
  expect(cornerOf(address)).toEqual(corner);
});

it.each([undefined, "", "Team!", "#REF!"])("knows none of %p", (address) => {
  expect(cornerOf(address)).toBeUndefined();
});
