import type { SurveyedMatrix } from "../../commands/survey";
import { useSpeech } from "../app/useSpeech";
import { Message } from "../controls/message";
import { fill } from "../words/words";
import { totalsOf } from "./renameFacts";

interface AffectedProps {
  readonly matrices: readonly SurveyedMatrix[];
  /** The sheet that they are on; undefined where they are the workbook's. */
  readonly sheet: string | undefined;
}

/** How much a rename affects, in numbers. */
export function Affected({ matrices, sheet }: AffectedProps) {
  const { words, number, count } = useSpeech();
  const { rename, counts } = words;
  if (matrices.length === 0) return <p class="quiet">{rename.noMatrix}</p>;
  const { rows, assessments, people, migrated } = totalsOf(matrices);
  if (rows === 0 && migrated === 0) {
    return (
      <Message kind="done">
        <p>{rename.notAffected}</p>
      </Message>
    );
  }
  const place = sheet === undefined ? rename.inWorkbook : fill(rename.onSheet, { sheet });
  return (
    <dl class="figures">
      <div>
        <dt>{rename.affected}</dt>
        <dd>
          <span class="figure">{count(rename.rows, rows)}</span>
          <span class="quiet">
            {[place, count(counts.assessments, assessments), count(counts.people, people)].join(" · ")}
          </span>
        </dd>
      </div>
      <div>
        <dt>{rename.migrated}</dt>
        <dd>
          <span class="figure">{number(migrated)}</span>
          <span class="quiet">{count(counts.assessments, migrated)}</span>
        </dd>
      </div>
    </dl>
  );
}
