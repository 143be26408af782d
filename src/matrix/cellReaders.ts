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
