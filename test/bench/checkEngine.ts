/** How fast the check takes assessments that are ready made, and what its memory of levels weighs: `npx tsx test/bench/checkEngine.ts`. */
import { pathToFileURL } from "node:url";
import { createCheck, type Check } from "../../src/check/check";
import { createSeenLevels } from "../../src/check/seenLevels";
import { createTally } from "../../src/check/tally";
import { bundledFramework } from "../../src/framework/bundled";
import { LEVELS, levelSet, type Level } from "../../src/framework/level";
import type { Skill } from "../../src/framework/framework";
import type { LevelClaim } from "../../src/matrix/claim";
import type { Assessment } from "../../src/matrix/matrix";
import type { SkillReference } from "../../src/matrix/reference";
import { asColumn, asRow } from "../../src/workbook/address";

/** What was measured of one stream of assessments: the best of several passes. */
export interface CheckEngineFigure {
  readonly title: string;
  readonly assessments: number;
  readonly findings: number;
  /** Millions of assessments in a second by the clock. */
  readonly perSecond: number;
  /** Millions of assessments in a second of the processor's time, the system's share included. */
  readonly perProcessorSecond: number;
}

/** What the engine's memory of the levels of a million people and skills weighs. */
export interface CheckEngineMemory {
  readonly title: string;
  readonly megabytes: number;
}

/** All figures of the check engine. */
export interface CheckEngineFigures {
  readonly rates: readonly CheckEngineFigure[];
  readonly memory: readonly CheckEngineMemory[];
}

interface Stream {
  readonly title: string;
  readonly matrices: number;
  /** Which person and skill each level cell is of: people times 40, plus skill. Where it repeats an earlier one, so does its level. */
  readonly entries: Int32Array;
}

const PEOPLE = 25_000;
const SKILLS = 40;
const PASSES = 5;
/** So many assessments are made before they are checked: a reader's are as fresh. */
const PORTION = 10_000;
/** One cell in so many claims a level that its skill is not defined at. */
const FAULT_EVERY = 1_000;
/** One person in so many comes again at the end of the matrix, with a quarter of the skills. */
const RETURNS_EVERY = 20;
const RETURNS_WITH = 10;
/** So many people stand side by side where a skill has a row. */
const ACROSS = 1_000;
/** So many of each person's 40 cells repeat earlier ones: 5 %. */
const REPEATS = 2;

const framework = bundledFramework();
const people = Array.from({ length: PEOPLE }, (_, key) => ({ key, label: `Person ${key}` }));
const references = framework.skills("7").slice(0, SKILLS).map(referenceTo);
const claims = LEVELS.map(claimOf);
const fitting = references.map(({ skill }) => claims.filter(({ levels }) => ((skill?.levelSet ?? 0) & levels) !== 0));
const faulty = fitting.map((fit) => claims.filter((claim) => !fit.includes(claim)));

/**
 * Measures the check on streams of assessments, the best of some passes each.
 *
 * @example measureCheckEngine().rates.map(({ title, perSecond }) => `${title}: ${perSecond}`)
 */
export function measureCheckEngine(passes = PASSES): CheckEngineFigures {
  const distinct = entriesOf(SKILLS, 0);
  const streams: readonly Stream[] = [
    { title: "ten matrices, 25,000 people by 40 skills", matrices: 10, entries: distinct },
    { title: "ten matrices, 5 % of the cells repeated", matrices: 10, entries: entriesOf(SKILLS - REPEATS, REPEATS) },
    { title: "one matrix, 1,000,000 people and skills", matrices: 1, entries: distinct },
    { title: "one matrix, a skill a row, 1,000 people across", matrices: 1, entries: bySkill() },
    { title: "one matrix, in no order", matrices: 1, entries: shuffled(distinct) },
  ];
  return { rates: streams.map((stream) => measure(stream, passes)), memory: weigh() };
}

/** A person's cells together, but for those who return at the end; the repeats after the first cells of each, or at the end. */
function entriesOf(skills: number, repeats: number): Int32Array {
  const atOnce: number[] = [];
  const later: number[] = [];
  for (let person = 0; person < PEOPLE; person++) {
    const returnsWith = person % RETURNS_EVERY === 0 ? RETURNS_WITH : 0;
    for (let skill = 0; skill < skills; skill++) {
      (skill < skills - returnsWith ? atOnce : later).push(person * SKILLS + skill);
    }
    const place = returnsWith > 0 ? later : atOnce;
    for (let repeat = 0; repeat < repeats; repeat++) place.push(person * SKILLS + ((person + 7 * repeat) % skills));
  }
  return Int32Array.from([...atOnce, ...later]);
}

/** A skill a row and a person a column, so that the person changes with each cell; each thousand people below the last. */
function bySkill(): Int32Array {
  const place = (index: number) => {
    const [group, inGroup] = [Math.floor(index / (ACROSS * SKILLS)), index % (ACROSS * SKILLS)];
    return (group * ACROSS + (inGroup % ACROSS)) * SKILLS + Math.floor(inGroup / ACROSS);
  };
  return Int32Array.from({ length: PEOPLE * SKILLS }, (_, index) => place(index));
}

/** The entries in an order that is always the same and never that of people or skills. */
function shuffled(entries: Int32Array): Int32Array {
  const step = 618_033;
  return entries.map((_, index) => entries[(index * step) % entries.length] ?? 0);
}

function referenceTo(skill: Skill): SkillReference {
  const versions = framework.versionsOf(skill.code);
  const { code } = skill;
  const rest = { nameVersions: [], contradiction: undefined, suggestion: undefined };
  return { text: code, written: [code], naming: "code", code, skill, versions, ...rest };
}

function claimOf(level: Level): LevelClaim {
  const text = String(level);
  return { kind: "levels", text, written: text, levels: levelSet([level]), beyond: [], dayAndMonth: undefined };
}

function assessmentOf(entry: number): Assessment {
  const person = Math.floor(entry / SKILLS);
  const skill = entry % SKILLS;
  const reference = references[skill];
  if (reference === undefined) throw new Error(`The benchmark has no skill ${skill}.`);
  const choice = (entry % FAULT_EVERY === 0 ? faulty : fitting)[skill] ?? claims;
  const claim = choice[(entry * 7919) % choice.length] ?? claimOf(1);
  const cell = { row: asRow(person + 1), column: asColumn(skill + 1) };
  return { cell, skill: reference, claim, person: people[person], aspect: "held" };
}

/** Lets each pass check all matrices, portion by portion; making the assessments is not counted. */
function measure({ title, matrices, entries }: Stream, passes: number): CheckEngineFigure {
  const count = matrices * entries.length;
  const times = Array.from({ length: passes }, () => timeOf(matrices, entries));
  const best = (measured: "wall" | "processor") => Math.min(...times.map((time) => time[measured]));
  const rate = (milliseconds: number) => count / milliseconds / 1e3;
  const findings = times[0]?.findings ?? 0;
  return {
    title,
    assessments: count,
    findings,
    perSecond: rate(best("wall")),
    perProcessorSecond: rate(best("processor")),
  };
}

function timeOf(matrices: number, entries: Int32Array) {
  const { severities, count } = createTally();
  const time = { wall: 0, processor: 0 };
  for (let matrix = 0; matrix < matrices; matrix++) {
    const check = newCheck(count);
    for (let start = 0; start < entries.length; start += PORTION) {
      const assessments = Array.from(entries.subarray(start, start + PORTION), assessmentOf);
      addTime(time, () => {
        checkAll(check, assessments);
      });
    }
  }
  return { ...time, findings: severities.error + severities.warning + severities.notice };
}

/** Adds the milliseconds that some work takes. */
function addTime(time: { wall: number; processor: number }, work: () => void): void {
  const processor = process.cpuUsage();
  const start = performance.now();
  work();
  time.wall += performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  time.processor += (user + system) / 1e3;
}

function newCheck(onFinding: Parameters<typeof createCheck>[0]["onFinding"]): Check {
  const options = { framework, version: "7", layout: "people-by-skills", hasPeople: true, renames: "itmg" } as const;
  return createCheck({ ...options, onFinding });
}

function checkAll(check: Check, assessments: readonly Assessment[]): void {
  for (const assessment of assessments) check.assess(assessment);
}

function weigh(): CheckEngineMemory[] {
  const shapes = [
    [25_000, 40],
    [1_000_000, 1],
    [6_800, 147],
  ] as const;
  return shapes.map(([many, skills]) => {
    const seen = createSeenLevels();
    const cell = { row: asRow(0), column: asColumn(0) };
    for (let person = 0; person < many; person++) {
      for (let skill = 1; skill <= skills; skill++) seen.add(person, skill, levelSet([5]), cell);
    }
    const title = `levels of ${many.toLocaleString("en-GB")} people with ${skills} skills each`;
    return { title, megabytes: seen.bytes() / 1e6 };
  });
}

function print({ rates, memory }: CheckEngineFigures): void {
  for (const { title, findings, perSecond, perProcessorSecond } of rates) {
    const figures = `${perSecond.toFixed(1)} million a second, ${perProcessorSecond.toFixed(1)} of processor time`;
    console.log(`${title}: ${figures}, ${findings} findings`);
  }
  for (const { title, megabytes } of memory) console.log(`${title}: ${megabytes.toFixed(1)} MB`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) print(measureCheckEngine());
