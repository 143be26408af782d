import { readFileSync } from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { sampleTeam } from "../../data/sample/sampleTeam";
import type { RuleName } from "../../src/check/finding";

const COMMITTED = path.join(__dirname, "../../data/sample-team.xlsx");

/** Written as an object so that the compiler misses none. */
const RULES: Readonly<Record<RuleName, true>> = {
  "level-not-defined": true,
  "level-out-of-scale": true,
  "level-not-whole": true,
  "level-unreadable": true,
  "level-became-date": true,
  "cell-error": true,
  "level-missing": true,
  "level-undecided": true,
  "skill-unknown": true,
  "skill-other-version": true,
  "code-name-mismatch": true,
  renamed: true,
  duplicate: true,
  "several-levels": true,
  "person-missing": true,
};

describe("the sample team matrix", () => {
  const { file, planted } = sampleTeam();

  test("is the file that its script makes, to the byte", () => {
    const committed = readFileSync(COMMITTED);
    expect(committed.equals(file)).toBe(true);
  });

  test("has something to find for every rule", () => {
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });

  test("says on its first sheet how much there is to find", () => {
    const text = JSON.stringify(read(file).Sheets["Read me"]);
    expect(text).toContain(`There are ${planted.length} things to find`);
  });

  test("plants no finding twice", () => {
    const places = planted.map(({ sheet, cell, rule }) => `${sheet} ${cell} ${rule}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
