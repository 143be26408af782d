import { comparableName } from "../../framework/comparableName";
import { IT_MANAGEMENT, type Framework, type SfiaVersion, type Skill } from "../../framework/framework";

/** How well a skill fits what was typed: the lower, the sooner it is offered. */
function rankOf({ code, name }: Skill, typed: string, comparable: string): number {
  const upper = typed.toUpperCase();
  if (code === upper || comparableName(name) === comparable) return 0;
  if (code.startsWith(upper)) return 1;
  const words = comparableName(name);
  if (words.startsWith(comparable)) return 2;
  if (` ${words}`.includes(` ${comparable}`)) return 3;
  return words.includes(comparable) ? 4 : Infinity;
}

/**
 * The skills of a version that a text may mean, by their code or name, the best first; of equal ones ITMG, whose text is at hand. All
 * skills where nothing was typed.
 *
 * @example skillsFor("manage", "7", framework)[0].code // "ITMG"
 */
export function skillsFor(text: string, version: SfiaVersion, framework: Framework): Skill[] {
  const typed = text.trim();
  const comparable = comparableName(typed);
  const ranked = framework
    .skills(version)
    .map((skill) => ({ skill, rank: typed === "" ? 0 : rankOf(skill, typed, comparable) }))
    .filter(({ rank }) => rank < Infinity);
  const isFirst = ({ code }: Skill): number => (code === IT_MANAGEMENT ? 0 : 1);
  return ranked.toSorted((a, b) => isFirst(a.skill) - isFirst(b.skill) || a.rank - b.rank).map(({ skill }) => skill);
}
