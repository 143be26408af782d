import { useState } from "preact/hooks";
import { clearHighlight } from "../../commands/clearHighlight";
import { highlightRename, impact } from "../../commands/edit";
import { lookOver, type SurveyedMatrix } from "../../commands/survey";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { RadioChoice } from "../controls/choice";
import { CommandButton } from "../controls/commandButton";
import { RenamesChoice } from "../controls/renamesChoice";
import { Affected } from "./affected";
import { Meaning } from "./meaning";
import { NewNames } from "./newNames";
import { useOverlook } from "../picture/useOverlook";

/** What the rename in SFIA 8 affects, what it means, and what to do about it. */
export function RenameView() {
  const pane = usePane();
  const { words } = useSpeech();
  const { found } = useWatched(pane.look);
  const [scope, choose] = useState<"sheet" | "workbook">("sheet");
  const overlook = useOverlook();
  const { rename, scopes, commands } = words;
  const matrices: readonly SurveyedMatrix[] | undefined = scope === "sheet" ? found?.matrices : overlook;
  return (
    <>
      <h2>{rename.title}</h2>
      <RadioChoice
        label={scopes.label}
        value={scope}
        options={(["sheet", "workbook"] as const).map((value) => ({ value, label: scopes[value] }))}
        onChoose={choose}
      />
      {matrices === undefined && scope === "workbook" ? (
        <div class="actions">
          <CommandButton command={lookOver}>{rename.count}</CommandButton>
        </div>
      ) : (
        <Affected matrices={matrices ?? []} sheet={scope === "sheet" ? found?.name : undefined} />
      )}
      <RenamesChoice />
      <div class="actions">
        <CommandButton kind="primary" command={highlightRename} scope={scope}>
          {rename.highlight}
        </CommandButton>
        <CommandButton command={clearHighlight}>{rename.clear}</CommandButton>
        <CommandButton command={impact} scope={scope}>
          {commands.impact}
        </CommandButton>
      </div>
      <NewNames scope={scope} />
      <Meaning />
    </>
  );
}
