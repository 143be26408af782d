import { listed } from "../check/words";
import { bundledFramework } from "../framework/bundled";
import type { Evidence, Skill, SkillText } from "../framework/framework";
import type { Level } from "../framework/level";
import { toJson } from "./formats/json";
import { skillNamed } from "./options";
import type { SkillOptions } from "./program";
import { paintFor, widthOf, wrap, write, type Paint } from "./terminal";
import type { Surroundings } from "./validate";

const EVIDENCE: Record<Evidence, string> = {
  "official-file": "The levels are those of the SFIA Foundation's own spreadsheet.",
  "official-page": "The levels were confirmed on the SFIA Foundation's own page.",
  "third-party-list": "The levels come from a third-party list: please confirm them at www.sfia-online.org.",
};
const BULLET = "• ";
const NOT_BUNDLED =
  "Its text is not bundled: it belongs to the SFIA Foundation, and Levelcheck comes with the text of IT management (ITMG) " +
  "in SFIA 7 only. Read it at www.sfia-online.org, or in the spreadsheet that your licence gives you.";

/** Prints a skill, as its owner describes it, or as much of it as is known here. */
export async function printSkill(name: string, options: SkillOptions, surroundings: Surroundings): Promise<void> {
  const { output, environment } = surroundings;
  const framework = bundledFramework();
  const skill = skillNamed(name, options.sfia, framework);
  const text = framework.text(skill.code, skill.version);
  const layOut = { width: widthOf(output), paint: paintFor(output, environment) };
  const written =
    options.format === "json"
      ? `${toJson(skillJson(skill, text, options.level))}\n`
      : skillText(skill, { text, level: options.level, ...layOut });
  await write(output, written);
}

/** What is to be printed of a skill's words, and how. */
interface SkillView {
  readonly text: SkillText | undefined;
  readonly level: Level | undefined;
  readonly width: number;
  readonly paint: Paint;
}

function skillText(skill: Skill, { text, level, width, paint }: SkillView): string {
  const title = (words: string): string => paint("bold", wrap(words, width));
  const parts = [
    [
      title(`${skill.name} (${skill.code}) · SFIA ${skill.version}`),
      wrap(`${skill.category} / ${skill.subcategory}`, width),
      wrap(`Defined at these levels: ${listed(skill.levels)}`, width),
    ].join("\n"),
    ...(text === undefined ? [] : wordsOf(text, level).map(([head, words]) => section(head, words))),
    ...(text === undefined && level !== undefined && !skill.levels.includes(level)
      ? [wrap(`Level ${level} is not one of them.`, width)]
      : []),
    wrap(text === undefined ? `${EVIDENCE[skill.evidence]} ${NOT_BUNDLED}` : `Source: ${text.source}`, width),
  ];
  return `${parts.join("\n\n")}\n`;

  function section(head: string, paragraphs: readonly string[]): string {
    const lines = paragraphs.map((paragraph) =>
      paragraph.startsWith(BULLET) ? bulleted(paragraph, width) : wrap(paragraph, width),
    );
    return head === "" ? lines.join("\n") : [title(head), ...lines].join("\n");
  }
}

/** A point of a list: its further lines stand below its first word. */
const bulleted = (point: string, width: number): string =>
  BULLET + wrap(point.slice(BULLET.length), width, "  ").slice(BULLET.length);

/** A heading and what stands below it. */
type Section = readonly [head: string, paragraphs: readonly string[]];

/** The words on one level, or all the words in the order of the source. */
function wordsOf(text: SkillText, level: Level | undefined): Section[] {
  if (level !== undefined) return wordsOn(text, level);
  const { definition, undefinedLevels, descriptors, movingOn } = text;
  return [
    ["", [definition]],
    ...undefinedLevels.map((entry): Section => [levelsHead(entry.levels), [entry.text]]),
    ...descriptors.map((entry): Section => [levelsHead([entry.level]), [entry.text]]),
    ...(movingOn === undefined
      ? []
      : [[`Moving to SFIA ${movingOn.to}`, movingOn.statements.map((statement) => BULLET + statement)] as const]),
  ];
}

function wordsOn({ descriptors, undefinedLevels }: SkillText, level: Level): Section[] {
  const words = [
    ...descriptors.filter((entry) => entry.level === level),
    ...undefinedLevels.filter(({ levels }) => levels.includes(level)),
  ];
  return words.map((entry) => [levelsHead("levels" in entry ? entry.levels : [entry.level]), [entry.text]]);
}

function levelsHead(levels: readonly Level[]): string {
  const [first, last] = [levels[0], levels.at(-1)];
  return first === last ? `Level ${String(first)}` : `Levels ${String(first)}-${String(last)}`;
}

function skillJson(skill: Skill, text: SkillText | undefined, level: Level | undefined): object {
  const { code, name, version, category, subcategory, levels, evidence } = skill;
  const isAsked = (each: Level): boolean => level === undefined || each === level;
  return {
    code,
    name,
    version,
    category,
    subcategory,
    levels,
    evidence,
    definition: text?.definition ?? null,
    descriptors: text?.descriptors.filter((entry) => isAsked(entry.level)) ?? [],
    undefinedLevels: text?.undefinedLevels.filter((entry) => entry.levels.some(isAsked)) ?? [],
    movingOn: text?.movingOn ?? null,
    source: text?.source ?? null,
  };
}
