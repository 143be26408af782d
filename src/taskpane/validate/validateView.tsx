import { useState } from "preact/hooks";
import type { Scope } from "../../commands/command";
import { clearMarks, markLevels, report, restrictLevels } from "../../commands/edit";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { RadioChoice } from "../controls/choice";
import { CommandButton } from "../controls/commandButton";
import { CheckBox } from "../controls/field";
import { LiveFindings } from "./liveFindings";
import { ReviewPart } from "./reviewPart";
import { VALIDATIONS } from "./validations";

const SCOPES: readonly Scope[] = ["selection", "sheet", "workbook"];

/** Finds what does not fit the framework, and puts it right. */
export function ValidateView() {
  const pane = usePane();
  const { words } = useSpeech();
  const { isOn } = useWatched(pane.live);
  const [scope, choose] = useState<Scope>("sheet");
  const { validate, scopes, commands } = words;
  const marked = scope === "workbook" ? "workbook" : "sheet";
  return (
    <>
      <h2>{validate.title}</h2>
      <RadioChoice
        label={scopes.label}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: scopes[value] }))}
        onChoose={choose}
      />
      <div class="actions">
        <CommandButton kind="primary" command={VALIDATIONS[scope]}>
          {validate.validate}
        </CommandButton>
      </div>
      <CheckBox label={validate.live} isChecked={isOn} onChange={pane.setLive} />
      <details class="tools">
        <summary>{validate.tools}</summary>
        <div class="actions">
          <CommandButton command={markLevels} scope={marked}>
            {commands.markLevels}
          </CommandButton>
          <CommandButton command={restrictLevels} scope={marked}>
            {commands.restrictLevels}
          </CommandButton>
          <CommandButton command={report} scope={marked}>
            {commands.report}
          </CommandButton>
          <CommandButton command={clearMarks}>{commands.clearMarks}</CommandButton>
        </div>
      </details>
      {isOn && <LiveFindings />}
      <ReviewPart />
    </>
  );
}
