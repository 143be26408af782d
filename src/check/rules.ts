import type { Rule } from "./rule";
import { cellError } from "./rules/cellError";
import { codeNameMismatch } from "./rules/codeNameMismatch";
import { duplicate } from "./rules/duplicate";
import { levelBecameDate } from "./rules/levelBecameDate";
import { levelMissing } from "./rules/levelMissing";
import { levelNotDefined } from "./rules/levelNotDefined";
import { levelNotWhole } from "./rules/levelNotWhole";
import { levelOutOfScale } from "./rules/levelOutOfScale";
import { levelUndecided } from "./rules/levelUndecided";
import { levelUnreadable } from "./rules/levelUnreadable";
import { personMissing } from "./rules/personMissing";
import { renamed } from "./rules/renamed";
import { severalLevels } from "./rules/severalLevels";
import { skillOtherVersion } from "./rules/skillOtherVersion";
import { skillUnknown } from "./rules/skillUnknown";

/** All that is checked, in the order in which the findings of one cell are reported. */
export const rules: readonly Rule[] = [
  levelNotDefined,
  levelOutOfScale,
  levelNotWhole,
  levelUnreadable,
  levelBecameDate,
  cellError,
  levelMissing,
  levelUndecided,
  skillUnknown,
  skillOtherVersion,
  codeNameMismatch,
  renamed,
  duplicate,
  severalLevels,
  personMissing,
];
