import { asColumn, asRow, type Area } from "../../workbook/address";
import { heightOf, rangeOf, widthOf } from "../area";
import { travel } from "../travel";

/** An area all of whose cells are alike in what was asked. */
export interface UniformArea<Answer> {
  readonly area: Area;
  readonly answer: Answer;
}

/** Queues a question about a range, and gives what reads the answer: "mixed" where its cells differ. */
export type AskRange<Answer> = (range: Excel.Range) => () => Answer | "mixed";

/** More questions at once make an answer too large. */
const MOST_AREAS = 2_000;

/**
 * Learns something of areas that Excel tells of a whole range only where all its cells are alike. An area whose cells differ is cut,
 * into columns and then into halves, until each part is uniform; each cut takes one round trip for all areas together.
 */
export async function uniformAreas<Answer>(
  sheet: string,
  areas: readonly Area[],
  ask: AskRange<Answer>,
): Promise<UniformArea<Answer>[]> {
  const uniform: UniformArea<Answer>[] = [];
  for (let open = [...areas]; open.length > 0;) {
    const asked = open.slice(0, MOST_AREAS);
    const answers = await askAll(sheet, asked, ask);
    const mixed: Area[] = [];
    for (const { area, answer } of answers) {
      if (answer === "mixed") mixed.push(area);
      else uniform.push({ area, answer });
    }
    open = [...mixed.flatMap(cut), ...open.slice(MOST_AREAS)];
  }
  return uniform;
}

function askAll<Answer>(
  sheet: string,
  areas: readonly Area[],
  ask: AskRange<Answer>,
): Promise<UniformArea<Answer | "mixed">[]> {
  return travel(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const asked = areas.map((area) => ({ area, read: ask(rangeOf(worksheet, area)) }));
    return () => asked.map(({ area, read }) => ({ area, answer: read() }));
  });
}

/** An area of several columns in its columns; one column in halves; a cell is what it is. */
function cut(area: Area): Area[] {
  if (widthOf(area) > 1) {
    return Array.from({ length: widthOf(area) }, (_, index) => {
      const column = asColumn(area.left + index);
      return { ...area, left: column, right: column };
    });
  }
  if (heightOf(area) === 1) return [];
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { ...area, bottom: asRow(middle) },
    { ...area, top: asRow(middle + 1) },
  ];
}
