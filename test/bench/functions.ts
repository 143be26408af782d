/** How fast the cell functions answer, called as Excel calls them: `npx tsx test/bench/functions.ts`. */
import { pathToFileURL } from "node:url";
import { bundledFramework } from "../../src/framework/bundled";
import { check, coverage, descriptor, isDefined, name, renamed, validate } from "../../src/functions/functions";
import { excelRuntime } from "../functions/excelRuntime";

/** What was measured of one way to call a function: the best of several passes. */
export interface FunctionFigure {
  readonly title: string;
  readonly calls: number;
  readonly milliseconds: number;
  /** What is aimed at, in milliseconds for all calls. */
  readonly atMost: number | undefined;
}

const ROWS = 100_000;
const PASSES = 5;
/** What is aimed at: one call for a column, and each of as many single calls. */
const COLUMN_WITHIN = 100;
const MICROSECONDS_A_CALL = 5;
/** One cell in so many is blank, names no skill, is spelled out or is an error. */
const BLANK_EVERY = 97;
const UNKNOWN_EVERY = 211;
const UNKNOWN_TEXTS = 20;
const SPELLED_EVERY = 7;
const ERROR_EVERY = 1_009;

/**
 * Measures the functions on columns of a hundred thousand rows.
 *
 * @example measureFunctions().map(({ title, milliseconds }) => `${title}: ${milliseconds}`)
 */
export function measureFunctions(passes = PASSES): FunctionFigure[] {
  Object.assign(globalThis, { CustomFunctions: excelRuntime().CustomFunctions });
  const [skills, levels] = [column(skillCell), column(levelCell)];
  const matrix = [
    ["Name", "Skill", "Level"],
    ...skills.map(([skill], row) => [personCell(row), skill, levels[row]?.[0]]),
  ];
  const best = (work: () => void): number => Math.min(...Array.from({ length: passes }, () => timeOf(work)));

  const whole = (title: string, call: () => unknown, atMost?: number): FunctionFigure => {
    return { title: `${title} ${ROWS.toLocaleString("en")} rows`, calls: 1, milliseconds: best(call), atMost };
  };
  const single = (title: string, call: (skill: unknown[][], level: unknown[][]) => unknown): FunctionFigure => {
    const milliseconds = best(() => {
      skills.forEach(([skill], row) => call([[skill]], [[levels[row]?.[0]]]));
    });
    return { title: `single ${title}`, calls: ROWS, milliseconds, atMost: (ROWS * MICROSECONDS_A_CALL) / 1e3 };
  };

  const first = timeOf(() => check(skills, levels));
  return [
    { title: "the very first call: SKILL.CHECK over as many", calls: 1, milliseconds: first, atMost: undefined },
    whole("SKILL.CHECK over", () => check(skills, levels), COLUMN_WITHIN),
    whole("SKILL.ISDEFINED over", () => isDefined(skills, levels)),
    whole("SKILL.VALIDATE of", () => validate(matrix)),
    whole("SKILL.COVERAGE of", () => coverage(matrix)),
    single("SKILL.CHECK", (skill, level) => check(skill, level, null)),
    single("SKILL.ISDEFINED", (skill, level) => isDefined(skill, level, "SFIA 8")),
    single("SKILL.NAME", (skill) => name(skill, 8)),
    single("SKILL.DESCRIPTOR", (skill, level) => descriptor(skill, level, null)),
    single("SKILL.RENAMED", (skill) => renamed(skill, null, null)),
  ];
}

/** The figures as lines to be printed. */
export function functionLines(figures: readonly FunctionFigure[]): string[] {
  return figures.map(({ title, calls, milliseconds, atMost }) => {
    const time = calls === 1 ? `${milliseconds.toFixed(1)} ms` : `${((milliseconds * 1e3) / calls).toFixed(2)} µs each`;
    const met = milliseconds <= (atMost ?? Infinity) ? "met   " : "MISSED";
    return `  ${atMost === undefined ? "      " : met}  ${title}: ${time}`;
  });
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A column as Excel hands it over: an empty cell is 0, and equal texts are not one. */
const column = (cell: (row: number) => unknown): unknown[][] =>
  JSON.parse(JSON.stringify(Array.from({ length: ROWS }, (_, row) => [cell(row)]))) as unknown[][];

/** So many rows of a list are one person's. */
const ROWS_A_PERSON = 20;
const personCell = (row: number): string => `Ann ${Math.floor(row / ROWS_A_PERSON)}`;

const skillTexts = bundledFramework()
  .skills("7")
  .flatMap(({ code, name: named }) => [code, named, `${code} - ${named}`]);

function skillCell(row: number): unknown {
  if (row % BLANK_EVERY === 0) return 0;
  return row % UNKNOWN_EVERY === 0 ? `Unheard of ${row % UNKNOWN_TEXTS}` : skillTexts[(row * 7919) % skillTexts.length];
}

function levelCell(row: number): unknown {
  if (row % ERROR_EVERY === 0) return { type: "Error", code: "#REF!" };
  const level = 1 + ((row * 31) % 7);
  if (row % SPELLED_EVERY > 0) return level;
  return [`Level ${level}`, `${level}-${level + 1}`, "TBA", String(level)][row % 4];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(functionLines(measureFunctions()).join("\n"));
}
