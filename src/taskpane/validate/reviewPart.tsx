import { useMemo, useState } from "preact/hooks";
import type { PlacedFinding } from "../../commands/fixFinding";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { CommandButton } from "../controls/commandButton";
import { Message } from "../controls/message";
import { FilterBar } from "./filterBar";
import { EVERYTHING, groupsOf, shownBy, type Filter } from "./findings";
import { FindingsList } from "./findingsList";
import { FixAll } from "./fixAll";
import { countsOf, findingKey, findingsOf, leftOutOf, type Review } from "./review";
import { VALIDATIONS } from "./validations";

/** What the last validation found. */
export function ReviewPart() {
  const review = useWatched(usePane().review);
  const { validate } = useSpeech().words;
  if (review === undefined) return <p class="quiet">{validate.none}</p>;
  return <Reviewed review={review} />;
}

function Reviewed({ review }: { readonly review: Review }) {
  const pane = usePane();
  const { words, count } = useSpeech();
  const { running } = useWatched(pane.desk);
  const [filter, change] = useState<Filter>(EVERYTHING);
  const { validate } = words;
  const findings = useMemo(() => openFindings(review), [review.checked, review.fixed]);
  const shown = useMemo(() => shownBy(filter, findings), [filter, findings]);
  const groups = useMemo(() => groupsOf(shown, filter.groupBy), [shown, filter.groupBy]);
  const leftOut = leftOutOf(review.checked);
  const go = ({ sheet, finding }: PlacedFinding): void => {
    pane.goTo(sheet, finding.cell);
  };
  const fix = (placed: PlacedFinding): void => void pane.fix(placed, review.reviewed);
  return (
    <section class="review" aria-label={validate.result}>
      <h3>{validate.result}</h3>
      {review.isStale && (
        <Message kind="notice">
          <p>{validate.stale}</p>
          <CommandButton command={VALIDATIONS[review.scope]}>{validate.again}</CommandButton>
        </Message>
      )}
      {findings.length === 0 ? (
        <Message kind="done">
          <p>{validate.clean}</p>
        </Message>
      ) : (
        <>
          <FilterBar filter={filter} counts={countsOf(review)} findings={findings} onChange={change} />
          <p class="quiet" role="status">
            {shown.length === 0 ? validate.nothingShown : count(validate.shown, shown.length)}
          </p>
          {leftOut > 0 && <p class="quiet">{count(validate.leftOut, leftOut)}</p>}
          <FixAll scope={review.scope} shown={shown} />
        </>
      )}
      <FindingsList
        groups={groups}
        groupBy={filter.groupBy}
        label={validate.result}
        onGo={go}
        onFix={fix}
        isIdle={running !== undefined}
      />
    </section>
  );
}

/** The findings that were not put right since. */
function openFindings({ checked, fixed }: Review): PlacedFinding[] {
  const gone = new Set(fixed.values());
  return findingsOf(checked).filter((placed) => gone.size === 0 || !gone.has(findingKey(placed)));
}
