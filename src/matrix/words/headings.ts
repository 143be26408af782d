import {
  CODE,
  COMMENT,
  DATE,
  FAMILY_NAME,
  GAP,
  GIVEN_NAME,
  GROUP,
  HELD,
  ID,
  LEVEL,
  OTHER,
  PERSON,
  ROLE,
  SCALE,
  SETTLED,
  SKILL,
  TARGET,
  TEAM,
  TENTATIVE,
  TOTAL,
} from "./headingWords";
import { UNITS } from "./levelWords";
import { folded, plain } from "./text";

/**
 * What a column or a line of a matrix holds, by its heading.
 * - `person`, `given-name`, `id`, `role`: whose level it is
 * - `skill`, `code`: which skill
 * - `level`, `held`, `target`: the level; `held` says that it is today's
 * - `gap`, `total`, `scale`, `date`, `comment`, `group`, `other`: numbers and texts that are no levels
 */
export type HeadingRole =
  | "person"
  | "given-name"
  | "id"
  | "role"
  | "skill"
  | "code"
  | "level"
  | "held"
  | "target"
  | "gap"
  | "total"
  | "scale"
  | "date"
  | "comment"
  | "group"
  | "other";

/**
 * What a heading says of the cells below or beside it; undefined where its words are not known.
 *
 * @example headingRole("Required level") // "target"
 * @example headingRole("Nível") // "level"
 */
export function headingRole(text: string): HeadingRole | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const known = roles.get(text);
  if (known !== undefined) return known === NO_ROLE ? undefined : known;
  if (roles.size >= REMEMBERED) roles.clear();
  const key = folded(text).replace(SEPARATORS, " ").trim();
  const role = SIGN_OF_STATISTIC.test(plain(text)) ? "total" : key === "" ? undefined : readRole(key);
  roles.set(text, role ?? NO_ROLE);
  return role;
}

/** A longer text is a sentence and no heading. */
const LONGEST_HEADING = 120;
const SEPARATORS = /[_:*]+/g;
const REMEMBERED = 20_000;
const NO_ROLE = "none";
const roles = new Map<string, HeadingRole | typeof NO_ROLE>();

/** Exports call levels ratings: `Actual rating` beside `Expected rating`. */
const RATED = /(?<!\p{L})(?:rating|score|proficiency)(?!\p{L})/u;

function readRole(key: string): HeadingRole | undefined {
  const level = LEVEL.test(key);
  const skill = SKILL.test(key);
  if (GAP.test(key)) return "gap";
  if (TOTAL.test(key)) return "total";
  if (COMMENT.test(key) || (DATE.test(key) && !level)) return COMMENT.test(key) ? "comment" : "date";
  if (RATED.test(key) && TARGET.test(key)) return "target";
  if (RATED.test(key) && HELD.test(key)) return "held";
  if (SCALE.test(key) && !key.includes("sfia")) return "scale";
  if (TARGET.test(key)) return "target";
  if (level && ROLE.test(key)) return skill ? "level" : "scale";
  if (level) return HELD.test(key) ? "held" : "level";
  if (CODE.test(key)) return "code";
  if (skill && ID.test(key)) return "code";
  if (GROUP.test(key)) return "group";
  if (skill) return HELD.test(key) ? "held" : "skill";
  return readOwner(key);
}

/** The roles that say whose level it is, and what stands beside them. */
function readOwner(key: string): HeadingRole | undefined {
  if (ROLE.test(key)) return "role";
  if (OTHER.test(key) && !/member|mitglied/.test(key)) return "other";
  if (ID.test(key)) return "id";
  if (GIVEN_NAME.test(key)) return FAMILY_NAME.test(key) ? "person" : "given-name";
  if (PERSON.test(key)) return "person";
  return HELD.test(key) ? "held" : undefined;
}

/** Of headings over levels held, the higher ranks: what was settled on before what one side says. */
export function standing(text: string): number {
  const key = folded(text);
  if (SETTLED.test(key)) return 2;
  return TENTATIVE.test(key) ? 0 : 1;
}

/** Whether a heading is that of teams, which stand where people do in some matrices. */
export const namesTeams = (text: string): boolean => TEAM.test(folded(text));

/** Whether a heading names SFIA's own scale: of several level columns, that is the one to read. */
export const namesSfia = (text: string): boolean => /(?<!\p{L})sfia(?!\p{L})/iu.test(text);

const LADDER_STEP =
  /^(?:level|lvl|lv|l|stufe|niveau|nivel|livello|poziom|uroven|niva|taso|レベル|级别|等级|第|수준|레벨|sfia level|sfia)?[ .:_#-]*([1-7])(?:级|級|단계|수준)?(?:[ .:_–—(-]+(\D*))?$/;

/** The level that a heading such as `Level 3` or `L3 Apply` stands for; undefined where it is none. */
export function ladderStep(text: string): number | undefined {
  const [, step, words = ""] = LADDER_STEP.exec(folded(text)) ?? [];
  return step === undefined || UNITS.has(words.trim()) ? undefined : Number(step);
}

const STATISTIC =
  /^(?:total|subtotal|average|avg|mean|sum|count|median|headcount|max|min|maximum|minimum|coverage|number of|no\.? of|gap|difference|durchschnitt|mittelwert|summe|anzahl|gesamt|moyenne|somme|media|promedio|suma|soma|totale|somma|gemiddelde|totaal|srednia|prumer|celkem|soucet|razem|snitt|medel|medelvarde|genomsnitt|gennemsnit|gjennomsnitt|summa|totalt|i alt|keskiarvo|yhteensa|totals|averages|totaux|gesamtsumme|gesamtergebnis|gemiddeld|overall|std|stdev)(?!\p{L})|(?<!\p{L})(?:total|subtotal|average|avg|gap|headcount|durchschnitt|moyenne|promedio)$|\p{L}durchschnitt$|平均|合計|総計|小計|人数|总计|合计|小计|평균|합계|소계/u;
/** The signs of a sum and an average. Øystein begins with a letter. */
const SIGN_OF_STATISTIC = /^[Σσ∑Øø∅⌀](?!\p{L})/u;
/** Words of a statistic that people are called as well: Max Adler is one, `Max level` is not. */
const FIRST_NAME =
  /^(?:max|min|media|sum|gap) (?!level|score|rating|value|skill|target|total|team|per|of|del? |\()\p{L}/u;
const NO_PERSON =
  /^(?:legend|legende|leyenda|legenda|key|note|notes|scale|skala|source|target|required|requirement|minimum|level|levels|stufe|niveau|weight|priority|soll|ziel)(?!\p{L})/u;

/** Whether a text in the people's place is none: a total, a legend, a heading said again. */
export function isNoPerson(text: string): boolean {
  const key = folded(text);
  if (SIGN_OF_STATISTIC.test(plain(text))) return true;
  return NO_PERSON.test(key) || (STATISTIC.test(key) && !FIRST_NAME.test(key));
}
