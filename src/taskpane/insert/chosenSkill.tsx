import { DEFAULT_VERSION, IT_MANAGEMENT, type SfiaVersion } from "../../framework/framework";
import { LEVELS, type Level } from "../../framework/level";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { fill } from "../words/words";
import type { Chosen, InsertForm } from "./insertForm";

interface ChosenSkillProps {
  readonly form: InsertForm;
  readonly chosen: Chosen;
  readonly version: SfiaVersion;
  readonly onChange: (part: Partial<InsertForm>) => void;
}

/** The skill that was chosen, and its levels to choose from; or why there is no text. */
export function ChosenSkill({ form, chosen, version, onChange }: ChosenSkillProps) {
  const { words, list } = useSpeech();
  const { insert } = words;
  const { skill, text } = chosen;
  if (skill === undefined) return null;
  const about = fill(insert.chosen, { name: skill.name, code: skill.code, version, levels: list(skill.levels) });
  return (
    <>
      <p>
        {about}. {skill.evidence === "third-party-list" && insert.unconfirmed}
      </p>
      {text === undefined ? (
        <NoText {...{ form, chosen, version, onChange }} />
      ) : (
        <LevelChoice form={form} chosen={chosen} onChange={onChange} />
      )}
    </>
  );
}

function LevelChoice({ form, chosen, onChange }: Omit<ChosenSkillProps, "version">) {
  const { insert } = useSpeech().words;
  const described = (chosen.text?.descriptors ?? []).map(({ level }) => level);
  const toggle = (level: Level, isOn: boolean): void => {
    const others = form.without.filter((each) => each !== level);
    onChange({ without: isOn ? others : [...others, level] });
  };
  return (
    <fieldset class="choice">
      <legend>{insert.levels}</legend>
      <div class="levels">
        {LEVELS.map((level) => {
          const isThere = described.includes(level);
          return (
            <label key={level} class="checkbox" data-off={!isThere}>
              <input
                type="checkbox"
                disabled={!isThere}
                checked={chosen.levels.includes(level)}
                aria-label={fill(insert.level, { level })}
                onChange={({ currentTarget }) => {
                  toggle(level, currentTarget.checked);
                }}
              />
              <span aria-hidden="true">{level}</span>
            </label>
          );
        })}
      </div>
      {chosen.text?.undefinedLevels.map(({ levels, text }) => (
        <p key={text} class="quiet" lang="en">
          {levels.join(", ")}: {text}
        </p>
      ))}
      {chosen.levels.length === 0 && (
        <p id="no-level" class="problem">
          {insert.noLevel}
        </p>
      )}
    </fieldset>
  );
}

function NoText({ chosen: { skill }, version, onChange }: ChosenSkillProps) {
  const { desk } = usePane();
  const { insert } = useSpeech().words;
  if (skill === undefined) return null;
  const { name, code } = skill;
  return (
    <Message kind="notice">
      <p>{fill(insert.noText, { name, code, version })}</p>
      <div class="actions">
        {code !== IT_MANAGEMENT && (
          <Button
            onPress={() => {
              onChange({ code: IT_MANAGEMENT, without: [] });
            }}
          >
            {insert.chooseItmg}
          </Button>
        )}
        {version !== DEFAULT_VERSION && (
          <Button
            onPress={() => {
              desk.change({ version: DEFAULT_VERSION });
            }}
          >
            {insert.useSeven}
          </Button>
        )}
      </div>
    </Message>
  );
}
