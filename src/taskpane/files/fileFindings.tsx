import { useState } from "preact/hooks";
import type { CheckedFile } from "../../check/report";
import { useSpeech } from "../app/useSpeech";
import { Icon } from "../controls/icon";
import { findingKey, findingsOf } from "../validate/review";

/** So many findings of a file are shown here; the report has all. */
const MOST_SHOWN = 50;

/** What was found in one file, for those who open it: its cells cannot be led to from here. */
export function FileFindings({ checked }: { readonly checked: CheckedFile }) {
  const { words } = useSpeech();
  const [isOpen, open] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        open(currentTarget.open);
      }}
    >
      <summary>{words.files.show}</summary>
      {isOpen && <Findings checked={checked} />}
    </details>
  );
}

function Findings({ checked }: { readonly checked: CheckedFile }) {
  const { words, check, count } = useSpeech();
  const all = findingsOf(checked);
  const shown = all.slice(0, MOST_SHOWN);
  return (
    <>
      <ul class="file-findings">
        {shown.map((placed) => (
          <li key={findingKey(placed)}>
            <Icon name={placed.finding.severity} />
            <span>
              <span class="only-heard">{check.severityWords[placed.finding.severity]}, </span>
              <span class="strong">{`${placed.sheet}!${placed.finding.cell}`}</span>{" "}
              <span>{placed.finding.message}</span>
            </span>
          </li>
        ))}
      </ul>
      {all.length > shown.length && <p class="quiet">{count(words.files.more, all.length - shown.length)}</p>}
    </>
  );
}
