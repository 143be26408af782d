import { useState } from "preact/hooks";
import { lookOver, type SurveyedMatrix } from "../../commands/survey";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { RadioChoice } from "../controls/choice";
import { CommandButton } from "../controls/commandButton";
import { Message } from "../controls/message";
import { Legend } from "./legend";
import { TeamPicture } from "./teamPicture";
import { useOverlook } from "./useOverlook";

/** The team at a glance: who holds what at which level. */
export function PictureView() {
  const pane = usePane();
  const { words } = useSpeech();
  const { found, isLooking, problem } = useWatched(pane.look);
  const [scope, choose] = useState<"sheet" | "workbook">("sheet");
  const overlook = useOverlook();
  const { picture, scopes, home } = words;
  const matrices = scope === "sheet" ? found?.matrices : overlook;
  return (
    <>
      <h2>{picture.title}</h2>
      <p>{picture.intro}</p>
      <RadioChoice
        label={scopes.label}
        value={scope}
        options={(["sheet", "workbook"] as const).map((value) => ({ value, label: scopes[value] }))}
        onChoose={choose}
      />
      {scope === "workbook" && (
        <div class="actions">
          <CommandButton kind={overlook === undefined ? "primary" : "plain"} command={lookOver}>
            {picture.draw}
          </CommandButton>
        </div>
      )}
      {scope === "sheet" && isLooking && <p class="quiet">{home.looking}</p>}
      {scope === "sheet" && problem !== undefined && (
        <Message kind="error">
          <p lang="en">{problem}</p>
        </Message>
      )}
      {matrices?.length === 0 && <p class="quiet">{picture.noMatrix}</p>}
      {matrices !== undefined && matrices.length > 0 && <Pictures matrices={matrices} />}
    </>
  );
}

function Pictures({ matrices }: { readonly matrices: readonly SurveyedMatrix[] }) {
  return (
    <>
      <Legend />
      {matrices.map((matrix) => (
        <TeamPicture key={`${matrix.sheet} ${matrix.address}`} matrix={matrix} />
      ))}
    </>
  );
}
