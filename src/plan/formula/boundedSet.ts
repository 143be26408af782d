/** Different texts, so many at most: a sheet may spell things in endless ways, and a formula holds few. */
export interface BoundedSet {
  readonly add: (text: string) => void;
  readonly texts: () => readonly string[];
  /** Whether there were more texts than it takes. */
  readonly isOverfull: () => boolean;
}

/** Makes an empty set that takes so many texts. */
export function createBoundedSet(most: number): BoundedSet {
  const texts = new Set<string>();
  let isOverfull = false;
  const add = (text: string): void => {
    if (texts.has(text)) return;
    if (texts.size < most) texts.add(text);
    else isOverfull = true;
  };
  return { add, texts: () => [...texts], isOverfull: () => isOverfull };
}
