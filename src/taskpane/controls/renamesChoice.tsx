import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { RadioChoice } from "./choice";

/** Which renames are looked at. */
export function RenamesChoice() {
  const { desk } = usePane();
  const { settings } = useWatched(desk);
  const { renames } = useSpeech().words;
  return (
    <RadioChoice
      label={renames.label}
      value={settings.renames}
      options={(["itmg", "all"] as const).map((value) => ({ value, label: renames[value] }))}
      onChoose={(chosen) => {
        desk.change({ renames: chosen });
      }}
    />
  );
}
