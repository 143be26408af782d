import type { Framework, SfiaVersion } from "../../framework/framework";
import { levelsIn, type Level, type LevelSet } from "../../framework/level";
import type { Assessment, MatrixSink, SkillMention } from "../../matrix/matrix";
import type { Column, Row } from "../../workbook/address";
import { descriptorAt } from "./descriptor";
import { insertLabels } from "../messages/insert";

/** Why a row has no descriptor, or not all of them. */
export type Shortfall = "no-text" | "not-defined" | "no-level" | "several-skills";

/** What a row of a matrix gets. Equal words are one string: there may be a million rows. */
export interface DescribedRow {
  readonly row: Row;
  readonly skillColumn: Column;
  readonly levelColumn: Column;
  /** Undefined where the row stays empty. */
  readonly text: string | undefined;
}

/** The words for a skill at some levels, and what is missing of them. */
interface Words {
  readonly text: string | undefined;
  readonly shortfall: Shortfall | undefined;
}

/** What was collected of one matrix. */
export interface CollectedRows {
  readonly rows: readonly DescribedRow[];
  readonly shortfalls: ReadonlyMap<Shortfall, number>;
  readonly sources: ReadonlySet<string>;
}

/** Gives the words for a skill at some levels, each time the same strings. */
export interface DescriptorReader {
  readonly words: (code: string, levels: LevelSet) => Words;
  readonly source: (code: string) => string | undefined;
}

const NO_TEXT: Words = { text: undefined, shortfall: "no-text" };
const NO_LEVEL: Words = { text: undefined, shortfall: "no-level" };

/** Makes the reader of a version's descriptors. */
export function createDescriptorReader(framework: Framework, version: SfiaVersion): DescriptorReader {
  const known = new Map<string, Map<LevelSet, Words>>();

  const read = (code: string, set: LevelSet): Words => {
    const text = framework.text(code, version);
    if (text === undefined) return NO_TEXT;
    const levels = levelsIn(set);
    if (levels.length === 0) return NO_LEVEL;
    const found = levels.map((level) => [level, descriptorAt(text, level)] as const);
    const described = found.filter((one): one is readonly [Level, string] => one[1] !== undefined);
    const introduce = ([level, words]: readonly [Level, string]): string =>
      levels.length === 1 ? words : insertLabels.descriptorAt(level, words);
    return {
      text: described.length === 0 ? undefined : described.map(introduce).join("\n\n"),
      shortfall: described.length < levels.length ? "not-defined" : undefined,
    };
  };

  return {
    words(code, levels) {
      const ofSkill = known.get(code) ?? new Map<LevelSet, Words>();
      const words = ofSkill.get(levels) ?? read(code, levels);
      known.set(code, ofSkill.set(levels, words));
      return words;
    },
    source: (code) => framework.text(code, version)?.source,
  };
}

/** Makes a sink that collects what the rows of a matrix get, and hands it over at the end. */
export function collectRows(
  reader: DescriptorReader,
  finish: (collected: CollectedRows, end: Parameters<MatrixSink["end"]>[0]) => void,
): MatrixSink {
  const rows: DescribedRow[] = [];
  const shortfalls = new Map<Shortfall, number>();
  const sources = new Set<string>();
  let named: SkillMention | undefined;
  const count = (shortfall: Shortfall | undefined): unknown =>
    shortfall && shortfalls.set(shortfall, (shortfalls.get(shortfall) ?? 0) + 1);

  return {
    mention(mention) {
      named = mention;
    },
    assess(assessment) {
      if (assessment.aspect !== "held" || named === undefined) return;
      const last = rows.at(-1);
      if (last?.row === assessment.cell.row) {
        // The second skill of a cell that lists several: which one a level is of, no column can tell.
        if (last.text !== undefined) count("several-skills");
        rows[rows.length - 1] = { ...last, text: undefined };
        return;
      }
      const { text, shortfall } = wordsFor(assessment, reader);
      count(shortfall);
      const source = text === undefined ? undefined : reader.source(assessment.skill.code ?? "");
      if (source !== undefined) sources.add(source);
      rows.push({
        row: assessment.cell.row,
        skillColumn: named.cell.column,
        levelColumn: assessment.cell.column,
        text,
      });
    },
    end: (extent) => {
      finish({ rows, shortfalls, sources }, extent);
    },
  };
}

const wordsFor = ({ skill, claim }: Assessment, reader: DescriptorReader): Words =>
  skill.code === undefined ? NO_TEXT : reader.words(skill.code, claim.levels);
