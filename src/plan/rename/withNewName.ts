import { comparableName } from "../../framework/comparableName";

/** A word, without the invisible characters at its ends; `&` stands for one. */
const WORD = /[\p{L}\p{N}](?:\p{Cf}*[\p{L}\p{N}\p{M}])*|&/gu;
/** The words that stay small in a title. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["and", "of", "the", "for", "in", "to"]);

/** From where to where something stands in a text; `to` is the first character behind it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A text in which a skill bears its new name wherever it bore the old one, in whole words and in the text's own letter case;
 * undefined where the old name does not stand in it. `comparableName` decides what equals a name; all else stays as it is.
 *
 * @example withNewName("ITMG - IT Management", "IT management", "Technology service management") // "ITMG - Technology Service Management"
 */
export function withNewName(text: string, before: string, after: string): string | undefined {
  const words = wordsOf(text);
  const kept = spansOf(after, text, words);
  const spans = spansOf(before, text, words).filter((span) => !kept.some((other) => belongsTo(span, other)));
  if (spans.length === 0) return undefined;
  let renamed = "";
  let end = 0;
  for (const { from, to } of spans) {
    if (from < end) continue;
    renamed += text.slice(end, from) + inCaseOf(text.slice(from, to), before, after);
    end = to;
  }
  renamed += text.slice(end);
  // "Business Business risk management" holds the old name once more when the first is replaced.
  return withNewName(renamed, before, after) ?? renamed;
}

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));

/** Where a name stands in a text. Equal names have equally many words, so only runs of so many are compared. */
function spansOf(name: string, text: string, words: readonly Span[]): Span[] {
  const wanted = comparableName(name);
  const length = wordsOf(wanted).length;
  return words.flatMap(({ from }, index) => {
    const to = words[index + length - 1]?.to;
    return to !== undefined && comparableName(text.slice(from, to)) === wanted ? [{ from, to }] : [];
  });
}

/** Whether an old name is part of a new one that stands there already, as Testing is of Functional testing. */
function belongsTo(old: Span, fresh: Span): boolean {
  const overlaps = old.from < fresh.to && fresh.from < old.to;
  const isAround = old.from <= fresh.from && fresh.to <= old.to;
  return overlaps && !isAround;
}

/** The new name in capitals, in small letters or as a title where the old one is written so; else as the Foundation writes it. */
function inCaseOf(written: string, before: string, after: string): string {
  if (written === before) return after;
  if (written === written.toUpperCase()) return after.toUpperCase();
  if (written === written.toLowerCase()) return after.toLowerCase();
  return isTitle(written, before) ? after.replace(WORD, asTitle) : after;
}

/** Whether the words that the Foundation begins with small letters begin with capitals. */
function isTitle(written: string, before: string): boolean {
  const official = before.match(WORD) ?? [];
  const words = written.match(WORD) ?? [];
  const raised = words.filter((_, index) => isRaisedInTitle(official[index] ?? ""));
  return raised.length > 0 && raised.every(startsWithCapital);
}

const startsWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isRaisedInTitle = (word: string): boolean =>
  word === word.toLowerCase() && !SMALL_WORDS.has(word) && word !== "&";
const asTitle = (word: string): string => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1));
