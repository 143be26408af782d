import type { Row } from "../../workbook/address";
import { isAspectRow } from "./aspects";
import { isHeadingRow } from "./headingRow";
import { ladderSteps } from "./ladderSteps";
import type { Neighbourhood } from "./neighbourhoods";
import { isLevelLike } from "./profile";
import type { CellReaders } from "../cellReaders";
import { openColumns, profileOf, rowsOf, type Tall } from "./tall";
import { columnsBetween, type SheetWindow } from "./window";

/** Finds the headings of runs of skills; a header row that is given is the one taken. */
export function withHeadings(
  window: SheetWindow,
  readers: CellReaders,
  { runs, from, to }: Neighbourhood,
  given: Row | undefined,
): Tall {
  const bare = { window, readers, runs, from, to, headerRow: undefined, upperRow: undefined };
  const headerRow = given ?? findHeader(bare);
  return { ...bare, headerRow, upperRow: headerRow === undefined ? undefined : findUpperRow(bare, headerRow) };
}

/** How far above the first skill headings are looked for: rows of unknown skills may stand between. */
const FAR_ABOVE = 60;
const NEAR_ABOVE = 4;

function findHeader(tall: Tall): Row | undefined {
  const { window, from, to } = tall;
  const first = rowsOf(tall)[0];
  if (first === undefined) return undefined;
  const above = window.rows
    .map(({ row }) => row)
    .filter((row) => row < first && row >= first - FAR_ABOVE)
    .reverse();
  const near = above
    .filter((row) => row >= first - NEAR_ABOVE)
    .find((row) => isHeadingRow(window, row, from, to) || headsLevels(tall, row));
  if (near !== undefined) return near;
  const blocked = above.findIndex((row) =>
    columnsBetween(from, to).some((column) => window.sighting(row, column) !== undefined),
  );
  const reachable = blocked < 0 ? above : above.slice(0, blocked);
  return reachable.find((row) => isHeadingRow(window, row, from, to) || headsLadder(tall, row));
}

/** Whether a row says, above most columns of levels, what they are: people's names or the steps of a ladder. */
function headsLevels(tall: Tall, row: Row): boolean {
  const { window, readers } = tall;
  const columns = openColumns(tall).filter((column) => isLevelLike(profileOf(tall, column)));
  const headed = columns.filter((column) => {
    const { kind } = readers.claims(window.text(row, column));
    return typeof window.cell(row, column) === "string" && kind !== "none" && kind !== "levels";
  });
  return (columns.length > 0 && 2 * headed.length >= columns.length) || headsLadder(tall, row);
}

const headsLadder = (tall: Tall, row: Row): boolean => ladderSteps(tall, row).length > 0;

/** A row of group headings right above the headings: names over held and target, a scale over its column. */
function findUpperRow({ window, readers, from, to }: Tall, headerRow: Row): Row | undefined {
  const above = window.above(headerRow);
  if (above === undefined || above.row < headerRow - 1) return undefined;
  const filled = columnsBetween(from, to).filter((column) => window.text(above.row, column) !== "");
  return filled.length > 1 || (filled.length === 1 && isAspectRow(window, readers, headerRow, from, to))
    ? above.row
    : undefined;
}
