import type { TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { bundledFramework } from "../../framework/bundled";
import type { SfiaVersion, Skill } from "../../framework/framework";
import { useSpeech } from "../app/useSpeech";
import { fill } from "../words/words";
import { skillsFor } from "./skillSearch";

interface SkillPickerProps {
  readonly version: SfiaVersion;
  readonly chosen: Skill | undefined;
  readonly onChoose: (skill: Skill) => void;
}

/** A field to type a skill's code or name into, with the skills that may be meant: a combobox as ARIA has it. */
export function SkillPicker({ version, chosen, onChoose }: SkillPickerProps) {
  const id = useId();
  const { insert } = useSpeech().words;
  const picker = usePicker(version, onChoose);
  const { typed, skills, active, isOpen } = picker;
  return (
    <div class="field picker">
      <label for={id}>{insert.skill}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && skills.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        value={typed ?? (chosen === undefined ? "" : `${chosen.name} (${chosen.code})`)}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onClick={picker.open}
        onInput={({ currentTarget }) => {
          picker.type(currentTarget.value);
        }}
        onKeyDown={picker.follow}
        onBlur={picker.close}
      />
      <span id={`${id}-hint`} class="hint">
        {insert.skillHint}
      </span>
      <SkillList id={id} {...picker} />
      <Found version={version} {...picker} />
    </div>
  );
}

interface Picker {
  /** Undefined while the list is closed: then the field shows what was chosen. */
  readonly typed: string | undefined;
  readonly isOpen: boolean;
  readonly skills: readonly Skill[];
  readonly active: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly choose: (skill: Skill | undefined) => void;
  readonly follow: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function usePicker(version: SfiaVersion, onChoose: (skill: Skill) => void): Picker {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [active, activate] = useState(0);
  const skills = useMemo(() => skillsFor(typed ?? "", version, bundledFramework()), [typed, version]);
  const isOpen = typed !== undefined;

  const type = (text: string): void => {
    setTyped(text);
    activate(0);
  };
  const open = (): void => {
    if (!isOpen) type("");
  };
  const close = (): void => {
    setTyped(undefined);
  };
  const choose = (skill: Skill | undefined): void => {
    close();
    if (skill !== undefined) onChoose(skill);
  };
  const follow = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      open();
      if (isOpen) activate(Math.min(Math.max(active + step, 0), skills.length - 1));
    }
    if (!isOpen) return;
    if (event.key === "Enter") choose(skills[active]);
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  };
  return { typed, isOpen, skills, active, open, close, type, choose, follow };
}

function SkillList({ id, isOpen, skills, active, choose }: Picker & { readonly id: string }) {
  const { insert } = useSpeech().words;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active, isOpen]);
  return (
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={insert.skill} hidden={!isOpen}>
      {isOpen &&
        skills.map((skill, index) => (
          <SkillOption
            key={skill.code}
            id={`${id}-${index}`}
            skill={skill}
            isActive={index === active}
            onChoose={choose}
          />
        ))}
    </ul>
  );
}

/** Says how many skills may be meant. */
function Found({ isOpen, skills, version }: Picker & Pick<SkillPickerProps, "version">) {
  const { words, count } = useSpeech();
  const { noneFound, found } = words.insert;
  return (
    <span class={skills.length === 0 ? "problem" : "only-heard"} role="status">
      {isOpen && (skills.length === 0 ? fill(noneFound, { version }) : count(found, skills.length))}
    </span>
  );
}

interface SkillOptionProps {
  readonly id: string;
  readonly skill: Skill;
  readonly isActive: boolean;
  readonly onChoose: (skill: Skill) => void;
}

function SkillOption({ id, skill, isActive, onChoose }: SkillOptionProps) {
  const { insert } = useSpeech().words;
  const hasText = bundledFramework().text(skill.code, skill.version) !== undefined;
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      // The field keeps the focus: it would close the list before the click.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(skill);
      }}
    >
      <span class="code">{skill.code}</span> <span lang="en">{skill.name}</span>
      {!hasText && <span class="quiet"> · {insert.noTextShort}</span>}
    </li>
  );
}
