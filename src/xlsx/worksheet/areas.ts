import {
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseColumn,
  asColumn,
  asRow,
  type Area,
} from "../../workbook/address";

/** Reads an area as files write it: an address, or whole columns or rows. */
export function readArea(written: string): Area | undefined {
  const bare = written.replaceAll("$", "");
  const area = parseArea(bare);
  if (area !== undefined) return area;
  const [first = "", last = first, ...rest] = bare.split(":");
  if (rest.length > 0) return undefined;
  const [left, right] = [parseColumn(first), parseColumn(last)];
  if (left !== undefined && right !== undefined) return areaBetween(0, left, MAX_ROWS - 1, right);
  const [top, bottom] = [rowOf(first), rowOf(last)];
  return top === undefined || bottom === undefined ? undefined : areaBetween(top, 0, bottom, MAX_COLUMNS - 1);
}

function rowOf(written: string): number | undefined {
  const number = /^\d{1,7}$/.test(written) ? Number(written) : 0;
  return number >= 1 && number <= MAX_ROWS ? number - 1 : undefined;
}

const areaBetween = (top: number, left: number, bottom: number, right: number): Area => ({
  top: asRow(Math.min(top, bottom)),
  left: asColumn(Math.min(left, right)),
  bottom: asRow(Math.max(top, bottom)),
  right: asColumn(Math.max(left, right)),
});

/** Reads a list of areas; what is none is passed over. */
export const readAreas = (written: string | undefined): readonly Area[] =>
  (written ?? "").split(/\s+/).flatMap((word) => readArea(word) ?? []);

export const areasText = (areas: readonly Area[]): string => areas.map(formatArea).join(" ");
