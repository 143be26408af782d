import { useMemo, useState } from "preact/hooks";
import type { SurveyedMatrix } from "../../commands/survey";
import { useSpeech } from "../app/useSpeech";
import { Button } from "../controls/button";
import { fill } from "../words/words";
import { pictureOf, type SkillLine } from "./chart";
import { CoverageTable } from "./coverageTable";
import { Squares } from "./squares";

/** So many skills are drawn at first: a matrix may name hundreds. */
const FIRST_SKILLS = 30;

/** One matrix as a picture, and as the table that says the same. */
export function TeamPicture({ matrix }: { readonly matrix: SurveyedMatrix }) {
  const { words, count } = useSpeech();
  const { sheet, address, people, coverage, version } = matrix;
  const [isWhole, showWhole] = useState(false);
  const lines = useMemo(() => pictureOf(coverage, version), [coverage, version]);
  const shown: readonly SkillLine[] = isWhole ? lines : lines.slice(0, FIRST_SKILLS);
  const { picture, counts } = words;
  const place = `${sheet}!${address}`;
  return (
    <section class="card" aria-label={place}>
      <h3>{place}</h3>
      <p class="quiet">{people === 0 ? picture.nobody : count(counts.people, people)}</p>
      {people > 0 && (
        <>
          <div class="wide" role="group" aria-label={picture.title} tabIndex={0}>
            <Squares lines={shown} label={fill(picture.chart, { place })} />
          </div>
          {shown.length < lines.length && (
            <Button
              onPress={() => {
                showWhole(true);
              }}
            >
              {count(picture.showAll, lines.length - shown.length)}
            </Button>
          )}
          <details open>
            <summary>{picture.table}</summary>
            <CoverageTable lines={lines} label={fill(picture.chart, { place })} />
          </details>
        </>
      )}
    </section>
  );
}
