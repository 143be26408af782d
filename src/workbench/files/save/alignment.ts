/** Something that the model goes on with as the same object wherever it moves to. */
interface Recorded {
  readonly record: object;
}

/** Where each row or column that is there now was when the workbook was opened; undefined where it is new. */
export interface Alignment {
  readonly origins: readonly (number | undefined)[];
  /** The first that is not where it was; undefined where all are. */
  readonly movedFrom: number | undefined;
}

/**
 * Finds out where rows or columns have come from. They are known by their records; where the model holds other ones than it was
 * opened with, nothing can have moved that is worth following, and each is what stood in its place.
 */
export function alignmentOf(
  before: readonly (Recorded | undefined)[],
  now: readonly (Recorded | undefined)[],
): Alignment {
  const places = placesOf(before, now);
  const taken = new Set(places.filter((place) => place !== undefined));
  let last = -1;
  const origins = Array.from({ length: now.length }, (_, index) => {
    const isFree = now[index] !== undefined && index < before.length && !taken.has(index);
    const place = places[index] ?? (isFree ? index : undefined);
    if (place === undefined || place <= last) return undefined;
    last = place;
    return place;
  });
  const moved = origins.findIndex((origin, index) => origin !== undefined && origin !== index);
  return { origins, movedFrom: moved < 0 ? undefined : firstMoved(origins, moved) };
}

function placesOf(
  before: readonly (Recorded | undefined)[],
  now: readonly (Recorded | undefined)[],
): (number | undefined)[] {
  const isAligned = now.every((item, index) => item === undefined || item.record === before[index]?.record);
  const places: (number | undefined)[] = Array.from({ length: now.length });
  if (isAligned) {
    for (const [index, item] of now.entries()) if (item !== undefined) places[index] = index;
    return places;
  }
  const known = new Map(before.flatMap((item, index) => (item === undefined ? [] : [[item.record, index] as const])));
  for (const [index, item] of now.entries()) if (item !== undefined) places[index] = known.get(item.record);
  return places;
}

/** From behind the last that stayed before the first that moved: what comes between may have moved too. */
function firstMoved(origins: readonly (number | undefined)[], moved: number): number {
  const stayed = origins.findLastIndex((origin, index) => index < moved && origin === index);
  return stayed + 1;
}
