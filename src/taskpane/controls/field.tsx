import type { TargetedInputEvent } from "preact";
import { useId } from "preact/hooks";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed; undefined where nothing is. */
  readonly problem?: string | undefined;
  readonly type?: "text" | "search";
  readonly inputMode?: "numeric" | "text";
  readonly isShort?: boolean;
}

/** A field to type into, with what is expected and what is wrong beside it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onType, hint, problem, type = "text", inputMode = "text", isShort = false } = props;
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean);
  const shared = {
    id,
    inputMode,
    value,
    class: isShort ? "short" : undefined,
    autocomplete: "off",
    spellcheck: false,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => {
      onType(currentTarget.value);
    },
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === "search" ? <input type="search" {...shared} /> : <input type="text" {...shared} />}
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span id={`${id}-problem`} class="problem">
          {problem}
        </span>
      )}
    </div>
  );
}

interface CheckBoxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Something that is on or off. */
export function CheckBox({ label, isChecked, onChange }: CheckBoxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
