import { SEVERITIES, type RuleName, type Severity } from "../../check/finding";
import type { PlacedFinding } from "../../commands/fixFinding";
import { useSpeech } from "../app/useSpeech";
import { SelectChoice } from "../controls/choice";
import { TextField } from "../controls/field";
import { Icon } from "../controls/icon";
import { rulesIn, type Filter } from "./findings";

interface FilterBarProps {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly PlacedFinding[];
  readonly onChange: (filter: Filter) => void;
}

/** What was found, in numbers, and what of it is shown. */
export function FilterBar({ filter, counts, findings, onChange }: FilterBarProps) {
  const { words, check } = useSpeech();
  const { validate } = words;
  const options = rulesIn(findings).map((rule): { value: RuleName | ""; label: string } => ({
    value: rule,
    label: check.ruleTitles[rule],
  }));
  return (
    <div class="filters">
      <div class="severities" role="group" aria-label={validate.severities}>
        {SEVERITIES.map((severity) => (
          <SeverityToggle key={severity} {...{ severity, counts, filter, onChange }} />
        ))}
      </div>
      <TextField
        label={validate.filter}
        type="search"
        value={filter.text}
        onType={(text) => {
          onChange({ ...filter, text });
        }}
      />
      <div class="filter-row">
        <SelectChoice
          label={validate.rule}
          value={filter.rule}
          options={[{ value: "", label: validate.allRules }, ...options]}
          onChoose={(rule) => {
            onChange({ ...filter, rule });
          }}
        />
        <SelectChoice
          label={validate.groupBy}
          value={filter.groupBy}
          options={[
            { value: "rule", label: validate.byRule },
            { value: "person", label: validate.byPerson },
          ]}
          onChoose={(groupBy) => {
            onChange({ ...filter, groupBy });
          }}
        />
      </div>
    </div>
  );
}

interface SeverityToggleProps extends Pick<FilterBarProps, "filter" | "counts" | "onChange"> {
  readonly severity: Severity;
}

function SeverityToggle({ severity, counts, filter, onChange }: SeverityToggleProps) {
  const { words, number } = useSpeech();
  const isOn = filter.severities[severity];
  return (
    <button
      type="button"
      class={`severity ${severity}`}
      aria-pressed={isOn}
      onClick={() => {
        onChange({ ...filter, severities: { ...filter.severities, [severity]: !isOn } });
      }}
    >
      <Icon name={severity} />
      <span class="severity-count">{number(counts[severity])}</span>
      <span class="severity-name">{words.validate[`${severity}s`]}</span>
    </button>
  );
}
