import { useState } from "preact/hooks";
import { bundledFramework } from "../../framework/bundled";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { RadioChoice } from "../controls/choice";
import { TextField } from "../controls/field";
import { ChosenSkill } from "./chosenSkill";
import { DescriptorText } from "./descriptorText";
import { chosenBy, columnOf, FIRST_FORM, problemOf, type InsertForm } from "./insertForm";
import { Question } from "./question";
import { SkillPicker } from "./skillPicker";
import { useInsertion, type Insertion } from "./useInsertion";

/** Puts level descriptors into the workbook. */
export function InsertView() {
  const { version } = useWatched(usePane().desk).settings;
  const { insert } = useSpeech().words;
  const [form, change] = useState<InsertForm>(FIRST_FORM);
  const chosen = chosenBy(form, version, bundledFramework());
  const insertion = useInsertion(form, chosen);
  const set = (part: Partial<InsertForm>): void => {
    insertion.keep();
    change({ ...form, ...part });
  };
  return (
    <>
      <h2>{insert.title}</h2>
      <PlaceChoice form={form} onChange={set} />
      {form.where === "beside" ? (
        <BesideFields form={form} onChange={set} />
      ) : (
        <>
          <SkillPicker
            version={version}
            chosen={chosen.skill}
            onChoose={({ code }) => {
              set({ code, without: [] });
            }}
          />
          <ChosenSkill form={form} chosen={chosen} version={version} onChange={set} />
        </>
      )}
      <KindChoice form={form} onChange={set} />
      <InsertButton insertion={insertion} problem={problemOf(form, chosen)} />
      {form.where !== "beside" && <DescriptorText chosen={chosen} />}
    </>
  );
}

interface FormPartProps {
  readonly form: InsertForm;
  readonly onChange: (part: Partial<InsertForm>) => void;
}

function PlaceChoice({ form, onChange }: FormPartProps) {
  const { insert } = useSpeech().words;
  return (
    <RadioChoice
      label={insert.where}
      value={form.where}
      options={[
        { value: "new-sheet", label: insert.newSheet },
        { value: "at-cell", label: insert.atCell },
        { value: "beside", label: insert.beside },
      ]}
      onChoose={(where) => {
        onChange({ where });
      }}
    />
  );
}

function BesideFields({ form, onChange }: FormPartProps) {
  const { insert } = useSpeech().words;
  return (
    <>
      <p class="quiet">{insert.besideHint}</p>
      <TextField
        label={insert.column}
        value={form.column}
        hint={insert.columnHint}
        isShort
        problem={columnOf(form) === "none" ? insert.badColumn : undefined}
        onType={(column) => {
          onChange({ column });
        }}
      />
    </>
  );
}

function KindChoice({ form, onChange }: FormPartProps) {
  const { insert } = useSpeech().words;
  return (
    <RadioChoice
      label={insert.as}
      value={form.as}
      options={[
        { value: "text", label: insert.asText },
        { value: "formulas", label: insert.asFormulas },
      ]}
      onChoose={(as) => {
        onChange({ as });
      }}
    />
  );
}

interface InsertButtonProps {
  readonly insertion: Insertion;
  readonly problem: ReturnType<typeof problemOf>;
}

/** The button that begins, or the question before anything is written over. */
function InsertButton({ insertion, problem }: InsertButtonProps) {
  const { running } = useWatched(usePane().desk);
  const { insert } = useSpeech().words;
  const { occupied } = insertion;
  if (occupied !== undefined) {
    return (
      <Question
        title={insert.occupied}
        sentence={occupied.sentence}
        yes={insert.overwrite}
        no={insert.keep}
        onYes={insertion.overwrite}
        onNo={insertion.keep}
      />
    );
  }
  return (
    <div class="actions">
      <Button
        kind="primary"
        isIdle={running !== undefined || problem !== undefined}
        describedBy={problem === "levels" ? "no-level" : undefined}
        onPress={() => void insertion.start()}
      >
        {insert.insert}
      </Button>
    </div>
  );
}
