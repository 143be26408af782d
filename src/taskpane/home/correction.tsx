import { useEffect, useRef, useState } from "preact/hooks";
import { readingOf, withReading, type SheetReading } from "../../commands/settings";
import { LAYOUTS } from "../../matrix/matrix";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { SelectChoice } from "../controls/choice";
import { TextField } from "../controls/field";
import { correctionOf, formOf, type CorrectionForm } from "./correctionForm";

interface CorrectionProps {
  readonly sheet: string;
  readonly isOpen?: boolean;
}

/** Lets the planner say how a sheet is to be read, where Levelcheck did not find it out. */
export function Correction({ sheet, isOpen = false }: CorrectionProps) {
  const { desk } = usePane();
  const { settings } = useWatched(desk);
  const { home } = useSpeech().words;
  const reading = readingOf(settings, sheet);
  const isCorrected = Object.keys(reading).length > 0;
  const say = (said: SheetReading): void => {
    desk.change(withReading(desk.state().settings, sheet, said));
  };
  return (
    <details class="card correction" open={isOpen || isCorrected}>
      <summary>{home.correct}</summary>
      {isCorrected && <p class="strong">{home.corrected}</p>}
      <p class="quiet">{home.correctHint}</p>
      <Form key={JSON.stringify(reading)} reading={reading} onSay={say} />
    </details>
  );
}

interface FormProps {
  readonly reading: SheetReading;
  readonly onSay: (reading: SheetReading) => void;
}

function Form({ reading, onSay }: FormProps) {
  const { words } = useSpeech();
  const { home, layouts } = words;
  const [form, change] = useState(formOf(reading));
  const [problems, complain] = useState<ReadonlySet<keyof CorrectionForm>>(new Set());
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.size > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const type = (field: keyof CorrectionForm) => (text: string) => {
    change({ ...form, [field]: text });
  };
  const apply = (): void => {
    const correction = correctionOf(form);
    complain("problems" in correction ? correction.problems : new Set());
    if ("reading" in correction) onSay(correction.reading);
  };
  const columns = [
    ["people", home.peopleColumns],
    ["skills", home.skillColumns],
    ["levels", home.levelColumns],
  ] as const;
  return (
    <div ref={fields}>
      <SelectChoice
        label={home.layout}
        value={form.layout}
        options={[{ value: "", label: home.asFound }, ...LAYOUTS.map((value) => ({ value, label: layouts[value] }))]}
        onChoose={type("layout")}
      />
      <TextField
        label={home.headerRow}
        value={form.headerRow}
        inputMode="numeric"
        isShort
        problem={problems.has("headerRow") ? home.badRow : undefined}
        onType={type("headerRow")}
      />
      {columns.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          value={form[field]}
          hint={home.columnsHint}
          isShort
          problem={problems.has(field) ? home.badColumns : undefined}
          onType={type(field)}
        />
      ))}
      <div class="actions">
        <Button onPress={apply}>{home.apply}</Button>
        <Button
          kind="subtle"
          onPress={() => {
            onSay({});
          }}
        >
          {home.reset}
        </Button>
      </div>
    </div>
  );
}
