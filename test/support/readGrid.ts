import { createCheck } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { bundledFramework } from "../../src/framework/bundled";
import type { SfiaVersion } from "../../src/framework/framework";
import type { Overrides } from "../../src/matrix/locate/locate";
import type { Assessment, Matrix, MatrixExtent, SkillMention } from "../../src/matrix/matrix";
import { createCellReaders } from "../../src/matrix/cellReaders";
import { readMatrices } from "../../src/matrix/readMatrices";
import { formatCell } from "../../src/workbook/address";
import { pour, type Grid } from "./grid";

/** All that is read of one matrix, kept. */
export interface ReadMatrix {
  readonly matrix: Matrix;
  readonly extent: MatrixExtent;
  readonly mentions: readonly SkillMention[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
}

/** Reads and checks a sheet as the command line does, and keeps everything. */
export function readGrid(sheet: Grid, version: SfiaVersion = "7", overrides: Overrides = {}): ReadMatrix[] {
  const framework = bundledFramework();
  const readers = createCellReaders(framework, version);
  const found: ReadMatrix[] = [];
  const open = (matrix: Matrix) => {
    const mentions: SkillMention[] = [];
    const assessments: Assessment[] = [];
    const findings: Finding[] = [];
    const { layout, hasPeople } = matrix;
    const onFinding = (finding: Finding): void => void findings.push(finding);
    const check = createCheck({ framework, version, layout, hasPeople, renames: "itmg", onFinding });
    return {
      mention: (mention: SkillMention) => {
        mentions.push(mention);
        check.mention(mention);
      },
      assess: (assessment: Assessment) => {
        assessments.push(assessment);
        check.assess(assessment);
      },
      end: (extent: MatrixExtent) => void found.push({ matrix, extent, mentions, assessments, findings }),
    };
  };
  pour(sheet, readMatrices(sheet.info, { readers, overrides, open }));
  return found;
}

/** A finding as fixtures write it: `D5 level-not-defined`. */
export const inShort = ({ cell, rule }: Finding): string => `${formatCell(cell)} ${rule}`;
