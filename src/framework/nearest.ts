import { comparableName } from "./comparableName";
import { editDistance } from "./editDistance";
import type { Skill } from "./framework";

/** What may be a code with a letter missing or wrong. Only capitals: "Text" and "Lead" are words, not codes. */
const CODE_LIKE = /^[A-Z]{3,4}$/;
/** Capitals that stand for themselves in skill matrices, one letter from a code. */
const NOT_A_CODE: ReadonlySet<string> = new Set(
  (
    "ACC BUS CEO CODE COM CRM DATA DATE DBMS DEMO DEPT DES DESK ETL FIN GOV IAAS INC ISO ITO ITS LEAD MEAN MES META OPEN " +
    "PART PEN POST REQ RES REST SAAS SAFE SALT SEC SLO SOC SORT SSAS STL SUM TEAM TEXT USE USER VUE"
  ).split(" "),
);
/** In a word of this length one letter may be wrong, in a long word two; in a shorter word none. */
const SHORTEST_MISSPELT = 4;
const LONG_WORD = 8;
/** A name of this many letters may hold two wrong letters, a shorter one only one. */
const LONG_NAME = 12;

/** A skill's name, taken apart for comparison. */
interface NameParts {
  readonly words: readonly string[];
  readonly joined: string;
  readonly sorted: string;
}

/** Finds the one skill that a text is a near miss of. */
export type NearestFinder = (text: string) => Skill | undefined;

/**
 * A finder of near misses among some skills: a code with one letter after the first wrong, missing or swapped with its
 * neighbour; a name with its words in another order, run together, or misspelt. Where two skills are equally near there is none.
 */
export function nearestAmong(skills: readonly Skill[]): NearestFinder {
  const named = skills.map((skill) => ({ skill, parts: nameParts(skill.name) }));
  return (text) => {
    const trimmed = text.trim();
    if (CODE_LIKE.test(trimmed)) return nearestCode(trimmed, skills);
    const parts = nameParts(trimmed);
    return theOneNearest(named.map((entry) => [entry.skill, nameDistance(parts, entry.parts)]));
  };
}

function nearestCode(text: string, skills: readonly Skill[]): Skill | undefined {
  if (NOT_A_CODE.has(text)) return undefined;
  const sameBeginning = skills.filter((skill) => skill.code.startsWith(text.charAt(0)));
  return theOneNearest(sameBeginning.map((skill) => [skill, editDistance(text, skill.code, 1)]));
}

function theOneNearest(candidates: readonly (readonly [Skill, number])[]): Skill | undefined {
  const least = Math.min(...candidates.map(([, distance]) => distance));
  if (least === Infinity) return undefined;
  const nearest = candidates.filter(([, distance]) => distance === least);
  return nearest.length === 1 ? nearest[0]?.[0] : undefined;
}

function nameParts(name: string): NameParts {
  const words = comparableName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "and");
  return { words, joined: words.join(""), sorted: [...words].sort().join(" ") };
}

/** How many letters two names differ in; Infinity where they are too far apart to be the same name misspelt. */
function nameDistance(a: NameParts, b: NameParts): number {
  if (a.joined === "") return Infinity;
  if (a.joined === b.joined || a.sorted === b.sorted) return 0;
  const limit = b.joined.length >= LONG_NAME ? 2 : 1;
  if (a.words.length !== b.words.length || Math.abs(a.joined.length - b.joined.length) > limit) return Infinity;
  let total = 0;
  for (const [index, word] of b.words.entries()) {
    total += editDistance(a.words[index] ?? "", word, misspellings(word));
    if (total > limit) return Infinity;
  }
  return total;
}

function misspellings(word: string): number {
  if (word.length < SHORTEST_MISSPELT) return 0;
  return word.length < LONG_WORD ? 1 : 2;
}
