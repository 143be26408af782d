import { SFIA_VERSIONS } from "../../framework/framework";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { fill } from "../words/words";
import { SelectChoice } from "./choice";

/** The version that is checked against. */
export function VersionChoice() {
  const { desk } = usePane();
  const { settings } = useWatched(desk);
  const { version } = useSpeech().words;
  return (
    <SelectChoice
      label={version.label}
      value={settings.version}
      options={SFIA_VERSIONS.map((each) => ({ value: each, label: fill(version.option, { version: each }) }))}
      onChoose={(chosen) => {
        desk.change({ version: chosen });
      }}
    />
  );
}
