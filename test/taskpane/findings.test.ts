import fc from "fast-check";
import { SEVERITIES, type RuleName, type Severity } from "../../src/check/finding";
import { rules } from "../../src/check/rules";
import type { PlacedFinding } from "../../src/commands/fixFinding";
import { EVERYTHING, groupsOf, linesOf, rulesIn, shownBy, type Filter } from "../../src/taskpane/validate/findings";
import { createHeights, drawnLines } from "../../src/taskpane/validate/heights";
import { lineAfter } from "../../src/taskpane/validate/lineAfter";
import { sectionsOf } from "../../src/taskpane/validate/sections";

interface Told {
  readonly rule?: RuleName;
  readonly person?: string | null;
  readonly cell?: string;
  readonly skill?: string;
  readonly message?: string;
}

function finding({
  rule = "level-not-defined",
  person = "Anna",
  cell = "C2",
  skill = "ITMG",
  message = "x",
}: Told): PlacedFinding {
  const severity = rules.find(({ name }) => name === rule)?.severity ?? "error";
  return { sheet: "Team", finding: { rule, severity, cell, person, skill, found: "4", message, fix: null } };
}

const arbitraryFinding = fc
  .record({
    rule: fc.constantFrom(...rules.map(({ name }) => name)),
    person: fc.constantFrom("Anna", "Ben", "Cleo", null),
    cell: fc.constantFrom("B2", "C3", "D4"),
    message: fc.string({ maxLength: 5 }),
  })
  .map(finding);

const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  severities: fc.record({ error: fc.boolean(), warning: fc.boolean(), notice: fc.boolean() }),
  rule: fc.constantFrom<RuleName | "">("", "duplicate", "level-not-defined"),
  text: fc.constantFrom("", " ", "ANN", "team!c", "z"),
  groupBy: fc.constantFrom("rule", "person"),
});

describe("a filter", () => {
  const all = [
    finding({ rule: "level-not-defined", person: "Anna", cell: "C2", message: "not defined" }),
    finding({ rule: "duplicate", person: "Ben", cell: "C3", message: "given before" }),
    finding({ rule: "renamed", person: null, cell: "B1", skill: "ITMG", message: "renamed" }),
  ];
  const cells = (filter: Partial<Filter>): string[] =>
    shownBy({ ...EVERYTHING, ...filter }, all).map(({ finding: { cell } }) => cell);

  test("that asks for nothing shows everything", () => {
    expect(shownBy(EVERYTHING, all)).toEqual(all);
  });

  test.each([
    ["errors alone", { severities: { error: true, warning: false, notice: false } }, ["C2"]],
    ["one rule", { rule: "duplicate" as const }, ["C3"]],
    ["a person, in any case", { text: "ben" }, ["C3"]],
    ["a cell with its sheet", { text: "Team!B1" }, ["B1"]],
    ["words of the sentence, with spaces around", { text: " given " }, ["C3"]],
    ["what nothing has", { text: "nowhere" }, []],
  ])("for %s shows what fits", (_, filter, shown) => {
    expect(cells(filter)).toEqual(shown);
  });
});

describe("groups", () => {
  test("by rule stand the worst first", () => {
    const found = [finding({ rule: "renamed" }), finding({ rule: "duplicate" }), finding({ rule: "cell-error" })];
    expect(groupsOf(found, "rule").map(({ key }) => key)).toEqual(["cell-error", "duplicate", "renamed"]);
    expect(rulesIn(found)).toEqual(["cell-error", "duplicate", "renamed"]);
  });

  test("by person stand as the people do in the sheet, and what is nobody's has its own", () => {
    const found = [
      finding({ person: "Zoe" }),
      finding({ person: null }),
      finding({ person: "Anna" }),
      finding({ person: "Zoe" }),
    ];
    expect(groupsOf(found, "person").map(({ key, findings }) => [key, findings.length])).toEqual([
      ["Zoe", 2],
      ["", 1],
      ["Anna", 1],
    ]);
  });

  test("hold what is shown, each finding once and nothing else", () => {
    fc.assert(
      fc.property(fc.array(arbitraryFinding), arbitraryFilter, (found, filter) => {
        const shown = shownBy(filter, found);
        const grouped = groupsOf(shown, filter.groupBy).flatMap(({ findings }) => findings);
        expect(new Set(grouped)).toEqual(new Set(shown));
        expect(grouped).toHaveLength(shown.length);
        expect(shown.every(({ finding: { severity } }) => filter.severities[severity])).toBe(true);
      }),
    );
  });

  test("in lines say each finding's place among its own, and closed ones show their title alone", () => {
    const groups = groupsOf([finding({ rule: "renamed" }), finding({ rule: "renamed" }), finding({})], "rule");
    const lines = linesOf(groups, new Set(["level-not-defined"]));
    expect(lines.map((line) => (line.kind === "group" ? `${line.group.key} ${line.isOpen}` : line.position))).toEqual([
      "level-not-defined false",
      "renamed true",
      1,
      2,
    ]);
  });
});

const arbitraryHeights = fc
  .integer({ min: 1, max: 300 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 20, max: 200 })), { maxLength: 50 }),
    ),
  );

describe("the heights of lines", () => {
  test("before anything was drawn make a list as long as its lines are many", () => {
    const heights = createHeights(50_000);
    expect(heights.top(50_000)).toBeGreaterThan(heights.top(49_999));
    expect(heights.lineAt(0)).toBe(0);
    expect(heights.lineAt(Infinity)).toBe(49_999);
  });

  test("that were measured hold, and those of other lines are like them on average", () => {
    const heights = createHeights(4);
    expect(
      heights.learn(
        new Map([
          [0, 40],
          [1, 60],
        ]),
      ),
    ).toBe(true);
    expect([0, 1, 2, 3, 4].map(heights.top)).toEqual([0, 40, 100, 150, 200]);
    expect(heights.learn(new Map([[0, 40]]))).toBe(false);
  });

  test("never let a line begin above the one before, and find each line where it begins", () => {
    fc.assert(
      fc.property(arbitraryHeights, ([count, measured]) => {
        const heights = createHeights(count);
        heights.learn(new Map(measured));
        for (let line = 0; line < count; line++) {
          expect(heights.top(line + 1)).toBeGreaterThan(heights.top(line));
          expect(heights.lineAt(heights.top(line))).toBe(line);
        }
      }),
    );
  });

  test("of an empty list draw nothing", () => {
    expect(drawnLines(createHeights(0), { from: 0, to: 800 }, undefined)).toEqual([]);
  });

  test("choose few lines of very many: those in sight, and the one with the focus", () => {
    const heights = createHeights(50_000);
    const drawn = drawnLines(heights, { from: heights.top(1_000), to: heights.top(1_000) + 800 }, 7);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn).toContain(7);
    expect(drawn).toContain(1_000);
    expect(drawnLines(heights, { from: 0, to: 0 }, 49_999)).toEqual([0, 49_999]);
  });

  test("and the gaps between drawn lines add up to the whole list, wherever one looks", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryFinding, { minLength: 1, maxLength: 80 }),
        fc.nat(8_000),
        fc.option(fc.nat(90), { nil: undefined }),
        (found, from, focused) => {
          const lines = linesOf(groupsOf(found, "person"), new Set());
          const heights = createHeights(lines.length);
          const drawn = drawnLines(heights, { from, to: from + 400 }, focused);
          const sections = sectionsOf(lines, drawn, heights);
          const shown = sections.flatMap(({ title, findings }) => [
            ...(title === undefined ? [] : [title]),
            ...findings,
          ]);
          expect(shown.map(({ index }) => index)).toEqual(drawn);
          const own = shown.reduce((sum, { index, gap }) => sum + gap + heights.top(index + 1) - heights.top(index), 0);
          const after = heights.top(lines.length) - heights.top((drawn.at(-1) ?? -1) + 1);
          expect(own + after).toBeCloseTo(heights.top(lines.length));
          expect(new Set(sections.map(({ group }) => group)).size).toBe(sections.length);
        },
      ),
    );
  });
});

describe("the keys in a list", () => {
  test.each([
    [3, "ArrowDown", 4],
    [3, "ArrowUp", 2],
    [3, "PageDown", 13],
    [3, "PageUp", 0],
    [3, "Home", 0],
    [3, "End", 49],
    [0, "ArrowUp", 0],
    [49, "ArrowDown", 49],
    [3, "Tab", undefined],
  ])("lead from line %i by %s to %s", (line, key, next) => {
    expect(lineAfter(line, key, 50)).toBe(next);
  });

  test("lead nowhere where there is no line", () => {
    expect(lineAfter(0, "End", 0)).toBeUndefined();
  });
});

test("every severity has a rule, so that each can be filtered for", () => {
  const severities = new Set<Severity>(rules.map(({ severity }) => severity));
  expect([...severities].toSorted()).toEqual([...SEVERITIES].toSorted());
});
