import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { formFor, named, wordingOf, type LevelNouns, type Noun } from "./wording";

/** French keeps these marks on the line of the word before them. */
const COLON = "\u00A0:";
const SEMICOLON = "\u00A0;";
const QUESTION = "\u00A0?";

const { all, any, cells: cellsIn, numbered, quote } = wordingOf("fr", ["«\u00A0", "\u00A0»"]);

const nouns: LevelNouns = { held: ["niveau", "niveaux"], target: ["niveau cible", "niveaux cibles"] };
const at: LevelNouns = { held: ["au niveau", "aux niveaux"], target: ["au niveau cible", "aux niveaux cibles"] };
const asSubject: LevelNouns = { held: ["Le niveau", "Les niveaux"], target: ["Le niveau cible", "Les niveaux cibles"] };
const IN_CELLS: Noun = ["dans la cellule", "dans les cellules"];

const ENTER_LEVEL = "saisissez un niveau de 1 à 7.";

/** The sentences in French. They say "la compétence" before a skill, so that nothing has to agree with its English name. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const verdict = `n’est ${isNotObserved ? "généralement pas observée" : "pas définie"} ${numbered(at[aspect], levels)}`;
    const range = numbered(at.held, defined);
    const sentence = `La compétence ${named(skill)} ${verdict}${COLON} SFIA ${version} la définit ${range}.`;
    return isUnconfirmed
      ? `${sentence} Cette information provient d’une liste tierce${COLON} veuillez la confirmer.`
      : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const [one, several] = nouns[aspect];
    const claim = formFor(numbers, `n’est pas un ${one} valide`, `ne sont pas des ${several} valides`);
    return `${all(numbers)} ${claim} pour la compétence ${named(skill)}${COLON} SFIA comporte les niveaux 1 à 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} n’est pas un niveau entier${COLON} le ${nouns[aspect][0]} de la compétence ${named(skill)} ` +
    "doit être un nombre entier de 1 à 7.",

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} signale la compétence ${named(skill)} sans en préciser le ${nouns[aspect][0]}${COLON} ${ENTER_LEVEL}`
      : `${quote(text)} ne peut pas être lu comme un ${nouns[aspect][0]} de la compétence ${named(skill)}${COLON} ${ENTER_LEVEL}`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `Excel a converti en date (${text}) le ${nouns[aspect][0]} de la compétence ${named(skill)}${COLON} ` +
        `vous aviez peut-être saisi ${any(readings)}. Mettez la cellule au format Texte, puis recommencez la saisie.`
      : `Une date (${text}) figure à la place du ${nouns[aspect][0]} de la compétence ${named(skill)}${COLON} ${ENTER_LEVEL}`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `La cellule contient l’erreur ${error} au lieu d’une compétence${COLON} corrigez sa formule ou saisissez une compétence.`
      : `La cellule contient l’erreur ${error} au lieu d’un ${nouns[level.aspect][0]} de la compétence ` +
        `${named(level.skill)}${COLON} corrigez sa formule ou saisissez un niveau.`,

  "level-missing": ({ skill, aspect }) =>
    `La compétence ${named(skill)} figure sans ${nouns[aspect][0]}${COLON} ${ENTER_LEVEL}`,

  "level-undecided": ({ skill, aspect, text }) =>
    `Le ${nouns[aspect][0]} de la compétence ${named(skill)} n’est pas encore fixé (${quote(text)})${COLON} ` +
    "saisissez un niveau de 1 à 7 dès qu’il sera connu.",

  "skill-unknown": ({ text, suggestion }) =>
    `${quote(text)} ne correspond à aucune compétence des versions de SFIA connues ici` +
    (suggestion === undefined
      ? `${COLON} vérifiez le code ou le nom.`
      : `. Vouliez-vous dire ${named(suggestion)}${QUESTION}`),

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = { newer: "est plus récente", removed: "a été supprimée", paused: "en a été écartée" };
    return (
      `La compétence ${named(skill)} ne figure pas dans SFIA ${version}${COLON} ` +
      `elle ${reasons[fate]} et n’existe que dans SFIA ${all(versions)}.`
    );
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `Le code ${skill.code} désigne ${skill.name}, mais le nom placé à côté désigne ${named(other)}${COLON} ` +
    "corrigez l’un des deux. En attendant, c’est le code qui compte.",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `SFIA ${version} a renommé ${before} en ${after}${SEMICOLON} le code ${code} ne change pas.`;
    if (impact === undefined) return sentence;
    const effect = impact === "may-be-impacted" ? "peut avoir une incidence" : "n’a pas d’incidence";
    return `${sentence} Selon la SFIA Foundation, ce changement ${effect} sur les évaluations antérieures.`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const verb = formFor(levels, "est déjà indiqué", "sont déjà indiqués");
    const whose = hasPeople ? " pour cette personne" : "";
    const place = `${formFor(cells, ...IN_CELLS)} ${cellsIn(cells)}`;
    return `${numbered(asSubject.held, levels)} de la compétence ${named(skill)} ${verb}${whose} ${place}.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " pour la même personne" : "";
    return (
      `La compétence ${named(skill)} est indiquée ${numbered(at.held, levels)}${whose}. ` +
      `C’est autorisé${COLON} vérifiez que chaque niveau est bien voulu.`
    );
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = formFor(levels, "n’est attribué", "ne sont attribués");
    return (
      `${numbered(asSubject[aspect], levels)} de la compétence ${named(skill)} ${verb} à personne${COLON} ` +
      "indiquez le nom de la personne."
    );
  },
};

/** What each rule finds, in French. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "Niveau auquel la compétence n’est pas définie",
  "level-out-of-scale": "Nombre qui n’est aucun des sept niveaux",
  "level-not-whole": "Nombre entre deux niveaux",
  "level-unreadable": "Saisie qui ne peut pas être lue comme un niveau",
  "level-became-date": "Niveau converti en date par Excel",
  "cell-error": "Erreur Excel à la place d’une compétence ou d’un niveau",
  "level-missing": "Compétence sans niveau",
  "level-undecided": "Niveau qui n’est pas encore fixé",
  "skill-unknown": "Compétence absente de toutes les versions de SFIA connues ici",
  "skill-other-version": "Compétence d’une autre version de SFIA",
  "code-name-mismatch": "Code et nom de deux compétences différentes",
  renamed: "Compétence renommée par une version ultérieure de SFIA",
  duplicate: "Personne, compétence et niveau déjà indiqués",
  "several-levels": "Plusieurs niveaux d’une compétence pour une même personne",
  "person-missing": "Niveau qui n’est attribué à personne",
};

/** The severities in French. */
export const severityWords: SeverityWords = { error: "Erreur", warning: "Avertissement", notice: "Remarque" };
