import type { SkillReference } from "../matrix/reference";
import type { Verdict } from "./verdicts";

/** What a check remembers of one reference to a skill. */
export interface RememberedSkill {
  readonly reference: SkillReference | undefined;
  /** The number of the skill's code in this check, from 1. */
  readonly number: number;
  /** What the rules said of a mention. */
  mention: readonly Verdict[] | undefined;
  /** What the rules said of plain levels, by `plainKey`. */
  readonly assessments: (readonly Verdict[] | undefined)[];
  /** The skill that came after this one the last time: it mostly comes again. */
  next: RememberedSkill | undefined;
}

/** How many references are remembered: a matrix names far fewer skills, but texts may be spelled in endless ways. */
const MOST_REMEMBERED = 1024;

/** Bits of a key above those of the seven levels. */
export const TARGET = 1 << 7;
export const NOBODY = 1 << 8;
const KEYS = 1 << 9;

/** What is remembered of the skills of one check. */
export interface SkillMemory {
  /** Gives what is known of a reference, or a fresh entry to fill. References to one skill share its number. */
  readonly remembered: (skill: SkillReference) => RememberedSkill;
  /** The numbers of the codes, in order of appearance. */
  readonly numbers: ReadonlyMap<string | undefined, number>;
}

/** Makes an empty memory. */
export function createSkillMemory(): SkillMemory {
  const memory = new Map<SkillReference, RememberedSkill>();
  const numbers = new Map<string | undefined, number>();
  let last = remember(undefined, 0);

  function fresh(skill: SkillReference): RememberedSkill {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const number = numbers.get(skill.code) ?? numbers.size + 1;
    numbers.set(skill.code, number);
    const remembered = remember(skill, number);
    memory.set(skill, remembered);
    return remembered;
  }

  function remembered(skill: SkillReference): RememberedSkill {
    if (last.reference === skill) return last;
    const expected = last.next;
    if (expected?.reference === skill) return (last = expected);
    const found = memory.get(skill) ?? fresh(skill);
    last.next = found;
    return (last = found);
  }

  return { remembered, numbers };
}

function remember(reference: SkillReference | undefined, number: number): RememberedSkill {
  const assessments = new Array<undefined>(KEYS).fill(undefined);
  return { reference, number, mention: undefined, assessments, next: undefined };
}
