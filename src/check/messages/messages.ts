import type { RuleName, Severity } from "../finding";
import type { Facts } from "./facts";

/** The sentences of a language, one for each rule. Names of skills and SFIA's own words are never translated. */
export type Messages = { readonly [Name in RuleName]: (facts: Facts[Name]) => string };

/** What each rule finds, in a few words of a language. */
export type RuleTitles = Readonly<Record<RuleName, string>>;

/** The severities as a language names one finding. */
export type SeverityWords = Readonly<Record<Severity, string>>;

/**
 * All that the check says in a language: what each language's file beside this one exports. No file imports all of them, so that
 * whoever speaks one loads one.
 *
 * @example const german: CheckLanguage = await import("./de");
 */
export interface CheckLanguage {
  readonly messages: Messages;
  readonly ruleTitles: RuleTitles;
  readonly severityWords: SeverityWords;
}
