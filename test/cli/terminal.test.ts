import fc from "fast-check";
import { PassThrough } from "node:stream";
import { inOrder } from "../../src/cli/inOrder";
import { createProgress } from "../../src/cli/progress";
import { printable, wrap } from "../../src/cli/terminal";

test("wrapping keeps every word, in lines no longer than the width unless a word is", () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" }).filter((text) => !text.includes(" "));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (words, width) => {
      const lines = wrap(words.join(" "), width, "  ").split("\n");
      expect(lines.map((line) => line.slice(2)).join(" ")).toBe(words.join(" "));
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
    }),
  );
});

test("printable text stays on its line and obeys nobody", () => {
  expect(printable("Ann\u001b[2J\r\nLee\u202e")).toBe("Ann [2J Lee ");
  expect(printable("Žofie 山田 – 👩‍🔧")).toBe("Žofie 山田 – 👩‍🔧");
});

test("results come in the order of their items, however long each takes, and only so many ahead", async () => {
  let underWay = 0;
  let most = 0;
  const work = async (delay: number): Promise<number> => {
    most = Math.max(most, (underWay += 1));
    for (let turn = 0; turn < delay; turn += 1) await Promise.resolve();
    underWay -= 1;
    return delay;
  };
  const items = [50, 1, 30, 2, 2, 40, 1];
  const results: number[] = [];
  for await (const result of inOrder(items, work, 3)) results.push(result);
  expect(results).toEqual(items);
  expect(most).toBeLessThanOrEqual(3);
});

describe("the progress line", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function run(isTTY: boolean, milliseconds: number): string {
    const output = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY });
    const progress = createProgress(output, 3);
    progress.step();
    jest.advanceTimersByTime(milliseconds);
    progress.stop();
    return String(output.read() ?? "");
  }

  test("comes when the work takes longer than a second, and goes away", () => {
    expect(run(true, 1500)).toMatch(/Checked 1 of 3 files …\r\u001b\[K$/);
  });

  test("does not come sooner, nor where there is no terminal", () => {
    expect(run(true, 900)).toBe("");
    expect(run(false, 5000)).toBe("");
  });
});
