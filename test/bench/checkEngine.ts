/** How fast the check takes assessments, and what its index of levels seen weighs: `npx tsx test/bench/checkEngine.ts`. */
import { createCheck, type Check } from "../../src/check/check";
import { createSeenLevels } from "../../src/check/seenLevels";
import { createTally } from "../../src/check/tally";
import { bundledFramework } from "../../src/framework/bundled";
import { levelSet, type Level } from "../../src/framework/level";
import type { Skill } from "../../src/framework/framework";
import type { LevelClaim } from "../../src/matrix/claim";
import type { Assessment } from "../../src/matrix/matrix";
import type { SkillReference } from "../../src/matrix/reference";
import { asColumn, asRow } from "../../src/workbook/address";

const PEOPLE = 25_000;
const SKILLS = 40;
const PASSES = 10;
/** One cell in so many claims a level that its skill is not defined at. */
const FAULT_EVERY = 1_000;

const framework = bundledFramework();
/** Their numbers move on between passes: 25,000 other people. */
const people = Array.from({ length: PEOPLE }, (_, key) => ({ key, label: `Person ${key}` }));
const claims = ([1, 2, 3, 4, 5, 6, 7] as const).map(claimOf);
const references = framework.skills("7").slice(0, SKILLS).map(referenceTo);
const assessments = people.flatMap((_, row) => references.map((skill, column) => assessmentAt(row, column, skill)));

function referenceTo(skill: Skill): SkillReference {
  const versions = framework.versionsOf(skill.code);
  const { code } = skill;
  const rest = { nameVersions: [], contradiction: undefined, suggestion: undefined };
  return { text: code, naming: "code", code, skill, versions, ...rest };
}

function claimOf(level: Level): LevelClaim {
  return { kind: "levels", text: String(level), levels: levelSet([level]), beyond: [], dayAndMonth: undefined };
}

function assessmentAt(row: number, column: number, skill: SkillReference): Assessment {
  const index = row * SKILLS + column;
  const cell = { row: asRow(row + 1), column: asColumn(column + 1) };
  const fit = claims.filter((claim) => ((skill.skill?.levelSet ?? 0) & claim.levels) !== 0);
  const unfit = claims.filter((claim) => !fit.includes(claim));
  const choice = index % FAULT_EVERY === 0 ? unfit : fit;
  const [claim = claimOf(1)] = choice.slice((index * 7919) % choice.length);
  return { cell, skill, claim, person: people[row], aspect: "held" };
}

function nextPeople(): void {
  for (const person of people) person.key += PEOPLE;
}

/** Runs all passes and says how many assessments a second went through; what `begin` does is not counted. */
function measure(title: string, begin: () => Check, passes = PASSES): void {
  let milliseconds = 0;
  const processor = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) {
    const check = begin();
    const start = performance.now();
    for (const assessment of assessments) check.assess(assessment);
    milliseconds += performance.now() - start;
  }
  const { user, system } = process.cpuUsage(processor);
  const rate = (thousands: number) => ((passes * assessments.length) / thousands / 1e3).toFixed(1);
  const rates = `${rate(milliseconds)} million a second, ${rate((user + system) / 1e3)} of processor time`;
  console.log(`${title}: ${rates}, ${findings()} findings`);
}

let tally = createTally();

function findings(): number {
  return Object.values(tally.severities).reduce((sum, count) => sum + count, 0);
}

function newCheck(): Check {
  const options = { framework, version: "7", layout: "people-by-skills", hasPeople: true, renames: "itmg" } as const;
  return createCheck({ ...options, onFinding: tally.count });
}

function indexMemory(): void {
  const seen = createSeenLevels();
  for (const { person, skill, claim, cell } of assessments) {
    seen.add(person?.key ?? 0, references.indexOf(skill) + 1, claim.levels, cell);
  }
  console.log(`index of ${assessments.length} people and skills: ${(seen.bytes() / 1e6).toFixed(1)} MB`);
}

indexMemory();
measure("warming up", newCheck);
tally = createTally();
measure("ten matrices, 25,000 people by 40 skills each", newCheck);
tally = createTally();
const one = newCheck();
measure("one matrix, 250,000 people by 40 skills, all distinct", () => (nextPeople(), one));
tally = createTally();
const again = newCheck();
measure("one matrix, the same 25,000 people twice, half of the cells a duplicate", () => again, 2);
