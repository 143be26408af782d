/** Joiners, soft hyphens, byte order and direction marks: nothing that a reader sees. */
const INVISIBLE = /\p{Cf}/gu;
/** The hyphens and dashes that people and Excel put for the hyphen-minus. */
const HYPHENS = /[\u2010-\u2015\u2212]/gu;
const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
const PROGRAMME = new RegExp(`${NO_LETTER_BEFORE}programme(s?)${NO_LETTER_AFTER}`, "gu");
const ORGANISATION = new RegExp(`${NO_LETTER_BEFORE}organisation`, "gu");

/**
 * A text as names are compared: two texts name the same skill only when these are equal. Case, spaces, `&` for "and", the
 * spelling of a hyphen, spaces beside a slash, Programme/Program and Organisation(al)/Organization(al) do not count.
 * Nothing looser does: "IT management" stands within a few letters of six other skills.
 *
 * @example comparableName(" Programme  Management") === comparableName("program management")
 */
export function comparableName(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(HYPHENS, "-")
    .replaceAll("&", " and ")
    .replace(/\s+/g, " ")
    .replace(/ ?\/ ?/g, "/")
    .trim()
    .replace(PROGRAMME, "program$1")
    .replace(ORGANISATION, "organization");
}
