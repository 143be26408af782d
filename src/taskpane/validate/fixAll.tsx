import { useMemo } from "preact/hooks";
import type { Finding } from "../../check/finding";
import type { Scope } from "../../commands/command";
import { applyFixes } from "../../commands/edit";
import type { PlacedFinding } from "../../commands/fixFinding";
import { formatCell } from "../../workbook/address";
import { useSpeech } from "../app/useSpeech";
import { CommandButton } from "../controls/commandButton";
import { findingKey } from "./review";

interface FixAllProps {
  readonly scope: Scope;
  /** The findings that are shown: only these are put right. */
  readonly shown: readonly PlacedFinding[];
}

/** Applies all corrections that the shown findings offer. */
export function FixAll({ scope, shown }: FixAllProps) {
  const { words, count } = useSpeech();
  const fixable = useMemo(() => shown.filter(({ finding }) => finding.fix !== null), [shown]);
  const accept = useMemo(() => acceptOnly(fixable), [fixable]);
  if (fixable.length === 0) return null;
  return (
    <div class="actions">
      <CommandButton command={applyFixes} scope={scope} choices={{ accept }}>
        {count(words.validate.fixAll, fixable.length)}
      </CommandButton>
    </div>
  );
}

function acceptOnly(chosen: readonly PlacedFinding[]): (finding: Finding, sheet: string) => boolean {
  const keys = new Set(chosen.map(findingKey));
  return ({ cell, rule }, sheet) => keys.has(`${sheet}\n${formatCell(cell)}\n${rule}`);
}
