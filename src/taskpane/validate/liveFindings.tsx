import { useMemo } from "preact/hooks";
import type { PlacedFinding } from "../../commands/fixFinding";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Message } from "../controls/message";
import { fill } from "../words/words";
import { groupsOf } from "./findings";
import { FindingsList } from "./findingsList";

/** What the live check says of the sheet in view. */
export function LiveFindings() {
  const pane = usePane();
  const { words, count } = useSpeech();
  const { sheet, problem } = useWatched(pane.live);
  const { validate, counts } = words;
  const groups = useMemo(() => {
    const placed = (sheet?.findings ?? []).map((finding) => ({ sheet: sheet?.name ?? "", finding }));
    return groupsOf(placed, "rule");
  }, [sheet]);
  const go = ({ sheet: name, finding }: PlacedFinding): void => {
    pane.goTo(name, finding.cell);
  };
  if (problem !== undefined) {
    return (
      <Message kind="error">
        <p lang="en">{problem}</p>
      </Message>
    );
  }
  if (sheet === undefined) return <p class="quiet">{validate.liveNoMatrix}</p>;
  const label = fill(validate.liveList, { sheet: sheet.name });
  const found = sheet.findings.length;
  return (
    <section class="live" aria-label={label}>
      <h3>{label}</h3>
      <p role="status">
        {found === 0 ? fill(validate.liveNothing, { sheet: sheet.name }) : count(counts.findings, found)}
      </p>
      {found > 0 && <FindingsList groups={groups} groupBy="rule" label={label} onGo={go} isIdle={false} />}
    </section>
  );
}
