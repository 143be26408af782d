import type { ComponentChildren } from "preact";
import type { SurveyedMatrix } from "../../commands/survey";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { Button } from "../controls/button";
import { Icon } from "../controls/icon";
import { fill } from "../words/words";
import { certaintyOf } from "./confidence";

/** One matrix: how it was read, cell by cell, and how sure that is. */
export function MatrixCard({ matrix }: { readonly matrix: SurveyedMatrix }) {
  const pane = usePane();
  const { words, count, list } = useSpeech();
  const { home, counts } = words;
  const { sheet, address, layout, people, skills, assessments, reading, headerRow, confidence, speaksFor } = matrix;
  const certainty = certaintyOf(confidence);
  const sizes = [
    count(counts.people, people),
    count(counts.skills, skills.length),
    count(counts.assessments, assessments),
  ];
  return (
    <section class="card" aria-label={`${words.layouts[layout]}, ${address}`}>
      <h3>{words.layouts[layout]}</h3>
      <p>{list(sizes)}</p>
      <dl class="reading">
        <Entry name={home.cells}>
          <button
            type="button"
            class="link"
            aria-label={fill(home.showCell, { address })}
            onClick={() => {
              pane.goTo(sheet, address.split(":")[0] ?? address);
            }}
          >
            {address}
          </button>
        </Entry>
        <Entry name={home.headings}>
          {headerRow === undefined ? home.noHeadings : fill(home.headingRow, { row: headerRow + 1 })}
        </Entry>
        <Entry name={home.people}>{addresses(reading.people, home.nowhere)}</Entry>
        <Entry name={home.skills}>{addresses(reading.skills, home.nowhere)}</Entry>
        <Entry name={home.levels}>{addresses(reading.levels, home.nowhere)}</Entry>
        <Entry name={home.confidence}>
          <span class={`certainty ${certainty}`}>
            <Icon name={certainty === "sure" ? "done" : "warning"} /> {home[certainty]}
          </span>
        </Entry>
      </dl>
      {speaksFor !== null && (
        <>
          <p>{fill(home.speaksFor, { version: speaksFor })}</p>
          <Button
            onPress={() => {
              pane.desk.change({ version: speaksFor });
            }}
          >
            {fill(home.useVersion, { version: speaksFor })}
          </Button>
        </>
      )}
    </section>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** So many areas are named; a matrix with sections has one for each. */
const MOST_NAMED = 6;

function addresses(areas: readonly string[], nowhere: string): string {
  if (areas.length === 0) return nowhere;
  return areas.length > MOST_NAMED ? `${areas.slice(0, MOST_NAMED).join(", ")} …` : areas.join(", ");
}
