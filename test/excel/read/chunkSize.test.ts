import { createChunkSize } from "../../../src/excel/read/chunkSize";

test("the first chunk is cautious, later ones are as large as the bytes of a cell allow", () => {
  const size = createChunkSize();
  expect(size.rows(10)).toBe(1_000);
  size.learn(10_000, 10_000 * 10);
  expect(size.rows(10)).toBe(5_000);
  size.learn(50_000, 50_000 * 300);
  expect(size.rows(10)).toBe(500);
});

test("a chunk that was too large is halved for good, down to one row", () => {
  const size = createChunkSize();
  expect(size.halve(10)).toBe(true);
  expect(size.rows(10)).toBe(500);
  size.learn(5_000, 5_000);
  expect(size.rows(10)).toBe(500);
  while (size.rows(10) > 1) expect(size.halve(10)).toBe(true);
  expect(size.halve(10)).toBe(false);
});

test("a row wider than a chunk is still asked for", () => {
  expect(createChunkSize().rows(16_384)).toBe(1);
});
