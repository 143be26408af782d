import type { PlacedFinding } from "../../commands/fixFinding";
import { useSpeech } from "../app/useSpeech";
import { Icon } from "../controls/icon";
import type { Speech } from "../words/speech";
import { fill } from "../words/words";
import type { Filter, GroupedFinding, GroupTitle } from "./findings";

interface GroupLineProps {
  readonly index: number;
  readonly line: GroupTitle;
  readonly groupBy: Filter["groupBy"];
  readonly isActive: boolean;
  readonly onToggle: (line: GroupTitle) => void;
}

/** The title of a group, which opens and closes it. */
export function GroupLine({ index, line, groupBy, isActive, onToggle }: GroupLineProps) {
  const speech = useSpeech();
  const { group, isOpen } = line;
  return (
    <h4 class="group" data-line={index}>
      <button
        type="button"
        class="line-main"
        aria-expanded={isOpen}
        tabIndex={isActive ? 0 : -1}
        onClick={() => {
          onToggle(line);
        }}
      >
        <Icon name="open" />
        <span class="group-name">{groupName(speech, group.key, groupBy)}</span>
        <span class="badge">{speech.number(group.findings.length)}</span>
      </button>
    </h4>
  );
}

/** What a group is called: the rule in words, or the person. */
export function groupName({ words, check }: Speech, key: string, groupBy: Filter["groupBy"]): string {
  if (groupBy === "person") return key === "" ? words.validate.nobody : key;
  return (check.ruleTitles as Readonly<Record<string, string>>)[key] ?? key;
}

interface FindingLineProps {
  readonly index: number;
  readonly line: GroupedFinding;
  readonly isActive: boolean;
  readonly isIdle: boolean;
  readonly onGo: (placed: PlacedFinding) => void;
  readonly onFix?: ((placed: PlacedFinding) => void) | undefined;
}

/** A finding: a button that leads to its cell, and one that puts it right where it offers that. */
export function FindingLine({ index, line, isActive, isIdle, onGo, onFix }: FindingLineProps) {
  const { words, check } = useSpeech();
  const { placed, position, group } = line;
  const { sheet, finding } = placed;
  const { cell, person, message, fix, severity } = finding;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      class={`finding ${severity}`}
      role="listitem"
      aria-setsize={group.findings.length}
      aria-posinset={position}
      data-line={index}
    >
      <button
        type="button"
        class="line-main"
        tabIndex={tabIndex}
        onClick={() => {
          onGo(placed);
        }}
      >
        <Icon name={severity} />
        <span class="finding-text">
          <span class="finding-place">
            <span class="only-heard">{check.severityWords[severity]}, </span>
            {`${sheet}!${cell}`}
            {person !== null && <span class="finding-person"> · {person}</span>}
          </span>
          <span>{message}</span>
        </span>
      </button>
      {fix !== null && onFix !== undefined && (
        <button
          type="button"
          class="button finding-fix"
          tabIndex={tabIndex}
          aria-disabled={isIdle}
          aria-label={fill(words.validate.fixWhat, { value: fix.value, cell })}
          onClick={() => {
            if (!isIdle) onFix(placed);
          }}
        >
          {fill(words.validate.fix, { value: fix.value })}
        </button>
      )}
    </div>
  );
}
