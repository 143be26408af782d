/** What stands in a cell that is filled from: a number that may go on, a text, or what is only repeated. */
export type Seed =
  | {
      readonly kind: "number";
      readonly number: number;
      /** Whether it is a day: a single day goes on by one. */ readonly isDay: boolean;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other" };

/** How a filled cell comes about: as a number, as a text, or as a copy of one of the seeds. */
export type Filled =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "copy"; readonly seed: number };

/**
 * Continues cells as the fill handle does: several numbers by their trend, a day by days, texts that end in a number by that
 * number, anything else by repeating it. Cells before the seeds have negative places.
 *
 * @example fill([{ kind: "text", text: "Team 1" }], 1) // { kind: "text", text: "Team 2" }
 */
export function fill(seeds: readonly Seed[], place: number): Filled {
  const numbers = seeds.flatMap((seed) => (seed.kind === "number" ? [seed.number] : []));
  if (numbers.length === seeds.length && numbers.length > 0) return filledNumber(seeds, numbers, place);
  const index = modulo(place, seeds.length);
  const seed = seeds[index];
  const counted = seed?.kind === "text" ? countedText(seeds, index, place) : undefined;
  return counted === undefined ? { kind: "copy", seed: index } : { kind: "text", text: counted };
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;

function filledNumber(seeds: readonly Seed[], numbers: readonly number[], place: number): Filled {
  const [first = 0] = numbers;
  const [seed] = seeds;
  if (numbers.length > 1) return { kind: "number", number: trendAt(numbers, place) };
  return seed?.kind === "number" && seed.isDay ? { kind: "number", number: first + place } : { kind: "copy", seed: 0 };
}

/** The line that comes nearest to the numbers, at a place. */
function trendAt(numbers: readonly number[], place: number): number {
  const count = numbers.length;
  const meanPlace = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const products = numbers.reduce((sum, number, index) => sum + (index - meanPlace) * (number - mean), 0);
  const squares = numbers.reduce((sum, _, index) => sum + (index - meanPlace) ** 2, 0);
  return Number((mean + (products / squares) * (place - meanPlace)).toPrecision(12));
}

const COUNTED = /^(.*?)(\d{1,9})$/s;

/** A text with its number counted on; undefined where it has none. Texts that differ only in it go on in their steps. */
function countedText(seeds: readonly Seed[], index: number, place: number): string | undefined {
  const parts = seeds.map((seed) => (seed.kind === "text" ? COUNTED.exec(seed.text) : null));
  const [, prefix, digits] = parts[index] ?? [];
  if (prefix === undefined || digits === undefined) return undefined;
  const isOneSeries = seeds.length > 1 && parts.every((part) => part?.[1] === prefix);
  const rounds = Math.floor(place / seeds.length);
  const number = isOneSeries
    ? trendAt(
        parts.map((part) => Number(part?.[2])),
        place,
      )
    : Number(digits) + rounds;
  if (number < 0 || !Number.isInteger(number)) return undefined;
  return prefix + String(number).padStart(digits.length, "0");
}
