import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { formFor, named, wordingOf, type LevelNouns } from "./wording";

const { all, any, cells: cellsIn, numbered, quote } = wordingOf("de", ["„", "“"]);

const nouns: LevelNouns = { held: ["Stufe", "Stufen"], target: ["Zielstufe", "Zielstufen"] };
const definedFor: LevelNouns = {
  held: ["für Stufe", "für die Stufen"],
  target: ["für Zielstufe", "für die Zielstufen"],
};
const observedAt: LevelNouns = {
  held: ["auf Stufe", "auf den Stufen"],
  target: ["auf Zielstufe", "auf den Zielstufen"],
};
const asSubject: LevelNouns = { held: ["Stufe", "Die Stufen"], target: ["Zielstufe", "Die Zielstufen"] };

const ENTER_LEVEL = "Geben Sie eine Stufe von 1 bis 7 ein.";

/** The sentences in German. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const verdict = isNotObserved
      ? `kommt ${numbered(observedAt[aspect], levels)} üblicherweise nicht vor`
      : `ist ${numbered(definedFor[aspect], levels)} nicht definiert`;
    const range = numbered(definedFor.held, defined);
    const sentence = `${named(skill)} ${verdict}: SFIA ${version} definiert diesen Skill ${range}.`;
    return isUnconfirmed
      ? `${sentence} Diese Angabe stammt aus der Liste eines Drittanbieters. Bitte prüfen Sie, ob sie stimmt.`
      : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const [one, several] = nouns[aspect];
    const claim = formFor(numbers, `ist keine gültige ${one}`, `sind keine gültigen ${several}`);
    return `${all(numbers)} ${claim} für ${named(skill)}: SFIA hat die Stufen 1 bis 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} ist keine ganze Stufe: Die ${nouns[aspect][0]} für ${named(skill)} muss eine ganze Zahl von 1 bis 7 sein.`,

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} kennzeichnet ${named(skill)}, sagt aber nicht, welche ${nouns[aspect][0]} gemeint ist. ${ENTER_LEVEL}`
      : `${quote(text)} ist nicht als ${nouns[aspect][0]} für ${named(skill)} lesbar. ${ENTER_LEVEL}`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `Excel hat die ${nouns[aspect][0]} für ${named(skill)} in ein Datum umgewandelt (${text}). ` +
        `Gemeint war vielleicht ${any(readings)}. Formatieren Sie die Zelle als Text, und wiederholen Sie die Eingabe.`
      : `Statt der ${nouns[aspect][0]} für ${named(skill)} steht hier ein Datum (${text}). ${ENTER_LEVEL}`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `In der Zelle steht der Fehler ${error} anstelle eines Skills. ` +
        "Korrigieren Sie die Formel, oder geben Sie einen Skill ein."
      : `In der Zelle steht der Fehler ${error} anstelle einer ${nouns[level.aspect][0]} für ${named(level.skill)}. ` +
        "Korrigieren Sie die Formel, oder geben Sie eine Stufe ein.",

  "level-missing": ({ skill, aspect }) => `${named(skill)} ist ohne ${nouns[aspect][0]} aufgeführt. ${ENTER_LEVEL}`,

  "level-undecided": ({ skill, aspect, text }) =>
    `Die ${nouns[aspect][0]} für ${named(skill)} ist noch offen (${quote(text)}). ` +
    "Geben Sie eine Stufe von 1 bis 7 ein, sobald sie feststeht.",

  "skill-unknown": ({ text, suggestion }) => {
    const remedy = suggestion === undefined ? "Prüfen Sie Code oder Bezeichnung." : `Meinten Sie ${named(suggestion)}?`;
    return `${quote(text)} ist kein Skill einer hier bekannten SFIA-Version. ${remedy}`;
  },

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = { newer: "ist neuer", removed: "wurde entfernt", paused: "wurde dort ausgelassen" };
    return (
      `${named(skill)} ist nicht in SFIA ${version} enthalten: ` +
      `Der Skill ${reasons[fate]} und kommt nur in SFIA ${all(versions)} vor.`
    );
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `Der Code ${skill.code} steht für ${skill.name}, die Bezeichnung daneben aber für ${named(other)}. ` +
    "Korrigieren Sie eines von beiden. Bis dahin gilt der Code.",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `SFIA ${version} hat ${before} in ${after} umbenannt; der Code ${code} bleibt gleich.`;
    if (impact === undefined) return sentence;
    const effect =
      impact === "may-be-impacted"
        ? "können frühere Bewertungen von dieser Änderung betroffen sein"
        : "sind frühere Bewertungen von dieser Änderung nicht betroffen";
    return `${sentence} Laut SFIA Foundation ${effect}.`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const verb = formFor(levels, "ist", "sind");
    const whose = hasPeople ? " für diese Person" : "";
    return `${numbered(asSubject.held, levels)} von ${named(skill)} ${verb}${whose} bereits in ${cellsIn(cells)} angegeben.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " für dieselbe Person" : "";
    const place = numbered(["mit Stufe", "mit den Stufen"], levels);
    return `${named(skill)} ist${whose} ${place} angegeben. Das ist zulässig: Prüfen Sie, ob jede Stufe so gemeint ist.`;
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = formFor(levels, "ist", "sind");
    return `${numbered(asSubject[aspect], levels)} von ${named(skill)} ${verb} keiner Person zugeordnet. Geben Sie die Person ein.`;
  },
};

/** What each rule finds, in German. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "Stufe, für die der Skill nicht definiert ist",
  "level-out-of-scale": "Zahl, die keine der sieben Stufen ist",
  "level-not-whole": "Zahl zwischen zwei Stufen",
  "level-unreadable": "Eintrag, der nicht als Stufe lesbar ist",
  "level-became-date": "Stufe, die Excel in ein Datum umgewandelt hat",
  "cell-error": "Excel-Fehler statt eines Skills oder einer Stufe",
  "level-missing": "Skill ohne Stufe",
  "level-undecided": "Stufe, die noch offen ist",
  "skill-unknown": "Skill, den keine hier bekannte SFIA-Version enthält",
  "skill-other-version": "Skill einer anderen SFIA-Version",
  "code-name-mismatch": "Code und Bezeichnung zweier verschiedener Skills",
  renamed: "Skill, den eine spätere SFIA-Version umbenannt hat",
  duplicate: "Person, Skill und Stufe, die bereits angegeben sind",
  "several-levels": "Mehrere Stufen eines Skills für eine Person",
  "person-missing": "Stufe, die keiner Person zugeordnet ist",
};

/** The severities in German. */
export const severityWords: SeverityWords = { error: "Fehler", warning: "Warnung", notice: "Hinweis" };
