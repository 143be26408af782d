import { guidingPhrase } from "../framework/guidingPhrase";
import type { Framework, SfiaVersion } from "../framework/framework";
import { LEVELS } from "../framework/level";
import { createClaimReader, type ClaimReader } from "./words/readClaim";
import { createReferenceReader, type ReferenceReader } from "./words/readReference";
import { createSkillRecogniser, type SkillRecogniser } from "./words/recogniseSkill";

/** What reads the cells of a workbook: one for all its sheets, so that equal cells are read once. */
export interface CellReaders {
  readonly framework: Framework;
  readonly version: SfiaVersion;
  readonly recogniser: SkillRecogniser;
  readonly references: ReferenceReader;
  readonly claims: ClaimReader;
  /** Reads level cells of a sheet whose legend says that 0 stands for no skill. */
  readonly claimsZeroAsNone: ClaimReader;
}

/** Makes the readers for a framework and the version that is checked against. */
export function createCellReaders(framework: Framework, version: SfiaVersion): CellReaders {
  const recogniser = createSkillRecogniser(framework, version);
  const phrases = new Map(LEVELS.map((level) => [level, guidingPhrase(level)]));
  return {
    framework,
    version,
    recogniser,
    references: createReferenceReader(framework, version, recogniser),
    claims: createClaimReader({ phrases, zeroMeansNone: false }),
    claimsZeroAsNone: createClaimReader({ phrases, zeroMeansNone: true }),
  };
}

/**
 * Gives the readers for each version, made when they are first asked for: one for all workbooks, for most skills, levels and names
 * come again.
 *
 * @example createReadersByVersion(bundledFramework())("7").claims("Level 5")
 */
export function createReadersByVersion(framework: Framework): (version: SfiaVersion) => CellReaders {
  const readers = new Map<SfiaVersion, CellReaders>();
  return (version) => {
    const known = readers.get(version) ?? createCellReaders(framework, version);
    readers.set(version, known);
    return known;
  };
}
