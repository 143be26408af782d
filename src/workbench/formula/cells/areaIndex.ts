import type { Area } from "../../../workbook/address";
import { meets } from "../../model/areas";

/** Something that is known of an area. */
interface Entry<Item> {
  readonly area: Area;
  readonly items: Set<Item>;
}

type Bin<Item> = Map<string, Entry<Item>>;

/** Areas with the same columns, by where their rows are: `bins[level]` holds what fits into 256, 4096, … rows. */
interface Span<Item> {
  readonly left: number;
  readonly right: number;
  readonly levels: readonly Map<number, Bin<Item>>[];
}

/** How many rows a bin of each level has, as powers of two; the last one has all rows of a sheet. */
const LEVELS: readonly number[] = [8, 12, 16, 20];

/** Finds what is known of areas by the cells that they share with another, without looking at all of them. */
export interface AreaIndex<Item> {
  readonly add: (area: Area, item: Item) => void;
  readonly remove: (area: Area, item: Item) => void;
  readonly each: (area: Area, visit: (item: Item) => void) => void;
}

const keyOf = ({ top, bottom }: Area): string => `${top}:${bottom}`;
const levelOf = ({ top, bottom }: Area): number =>
  Math.max(
    0,
    LEVELS.findIndex((bits) => top >> bits === bottom >> bits),
  );

/** Makes an index that knows of nothing yet. */
export function createAreaIndex<Item>(): AreaIndex<Item> {
  const spans = new Map<string, Span<Item>>();

  const spanOf = ({ left, right }: Area): Span<Item> => {
    const key = `${left}:${right}`;
    const known = spans.get(key) ?? { left, right, levels: LEVELS.map(() => new Map<number, Bin<Item>>()) };
    spans.set(key, known);
    return known;
  };

  const binOf = (area: Area): Bin<Item> => {
    const level = levelOf(area);
    const bins = spanOf(area).levels[level] ?? new Map<number, Bin<Item>>();
    const place = area.top >> (LEVELS[level] ?? 0);
    const bin = bins.get(place) ?? (new Map() as Bin<Item>);
    bins.set(place, bin);
    return bin;
  };

  const add = (area: Area, item: Item): void => {
    const bin = binOf(area);
    const key = keyOf(area);
    const entry = bin.get(key) ?? { area, items: new Set<Item>() };
    bin.set(key, entry);
    entry.items.add(item);
  };

  const remove = (area: Area, item: Item): void => {
    const bin = binOf(area);
    const entry = bin.get(keyOf(area));
    entry?.items.delete(item);
    if (entry?.items.size === 0) bin.delete(keyOf(area));
  };

  const each = (area: Area, visit: (item: Item) => void): void => {
    for (const { left, right, levels } of spans.values()) {
      if (left > area.right || right < area.left) continue;
      for (const [level, bins] of levels.entries()) {
        for (const bin of binsIn(bins, area, LEVELS[level] ?? 0)) visitMeeting(bin, area, visit);
      }
    }
  };

  return { add, remove, each };
}

/** The bins of a level that have rows of an area. */
function binsIn<Item>(bins: ReadonlyMap<number, Bin<Item>>, { top, bottom }: Area, bits: number): Bin<Item>[] {
  const [first, last] = [top >> bits, bottom >> bits];
  if (last - first >= bins.size) {
    return [...bins].flatMap(([place, bin]) => (place >= first && place <= last ? [bin] : []));
  }
  const found: Bin<Item>[] = [];
  for (let place = first; place <= last; place++) {
    const bin = bins.get(place);
    if (bin !== undefined) found.push(bin);
  }
  return found;
}

function visitMeeting<Item>(bin: Bin<Item>, area: Area, visit: (item: Item) => void): void {
  for (const entry of bin.values()) if (meets(entry.area, area)) entry.items.forEach(visit);
}
