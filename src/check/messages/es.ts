import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { formFor, named, wordingOf, type LevelNouns, type Noun } from "./wording";

const { all, any, cells: cellsIn, numbered, quote } = wordingOf("es", ["«", "»"]);

const nouns: LevelNouns = { held: ["nivel", "niveles"], target: ["nivel objetivo", "niveles objetivo"] };
const at: LevelNouns = {
  held: ["en el nivel", "en los niveles"],
  target: ["en el nivel objetivo", "en los niveles objetivo"],
};
const asSubject: LevelNouns = {
  held: ["El nivel", "Los niveles"],
  target: ["El nivel objetivo", "Los niveles objetivo"],
};
const IN_CELLS: Noun = ["en la celda", "en las celdas"];

const ENTER_LEVEL = "escriba un nivel del 1 al 7.";

/** The sentences in Spanish. They say "la competencia" before a skill, so that nothing has to agree with its English name. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const verdict = `no ${isNotObserved ? "suele observarse" : "está definida"} ${numbered(at[aspect], levels)}`;
    const range = numbered(at.held, defined);
    const sentence = `La competencia ${named(skill)} ${verdict}: SFIA ${version} la define ${range}.`;
    return isUnconfirmed ? `${sentence} Este dato procede de una lista de terceros: confírmelo.` : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const [one, several] = nouns[aspect];
    const claim = formFor(numbers, `no es un ${one} válido`, `no son ${several} válidos`);
    return `${all(numbers)} ${claim} para la competencia ${named(skill)}: SFIA tiene los niveles del 1 al 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} no es un nivel entero: el ${nouns[aspect][0]} de la competencia ${named(skill)} ` +
    "debe ser un número entero del 1 al 7.",

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} marca la competencia ${named(skill)}, pero no indica qué ${nouns[aspect][0]}: ${ENTER_LEVEL}`
      : `${quote(text)} no se puede leer como ${nouns[aspect][0]} de la competencia ${named(skill)}: ${ENTER_LEVEL}`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `Excel convirtió en fecha (${text}) el ${nouns[aspect][0]} de la competencia ${named(skill)}: ` +
        `quizá se escribió ${any(readings)}. Dé formato de texto a la celda y vuelva a escribir el valor.`
      : `Hay una fecha (${text}) en lugar del ${nouns[aspect][0]} de la competencia ${named(skill)}: ${ENTER_LEVEL}`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `La celda contiene el error ${error} en lugar de una competencia: corrija la fórmula o escriba una competencia.`
      : `La celda contiene el error ${error} en lugar de un ${nouns[level.aspect][0]} de la competencia ` +
        `${named(level.skill)}: corrija la fórmula o escriba un nivel.`,

  "level-missing": ({ skill, aspect }) =>
    `La competencia ${named(skill)} figura sin ${nouns[aspect][0]}: ${ENTER_LEVEL}`,

  "level-undecided": ({ skill, aspect, text }) =>
    `El ${nouns[aspect][0]} de la competencia ${named(skill)} está por decidir (${quote(text)}): ` +
    "escriba un nivel del 1 al 7 cuando se conozca.",

  "skill-unknown": ({ text, suggestion }) =>
    `${quote(text)} no es una competencia de ninguna versión de SFIA conocida aquí` +
    (suggestion === undefined ? ": compruebe el código o el nombre." : `. ¿Quiso decir ${named(suggestion)}?`),

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = { newer: "es más reciente", removed: "se eliminó", paused: "se omitió en esa versión" };
    return (
      `La competencia ${named(skill)} no está en SFIA ${version}: ` +
      `${reasons[fate]} y solo figura en SFIA ${all(versions)}.`
    );
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `El código ${skill.code} corresponde a ${skill.name}, pero el nombre que lo acompaña corresponde a ${named(other)}: ` +
    "corrija uno de los dos. Mientras tanto, prevalece el código.",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `SFIA ${version} cambió el nombre ${before} por ${after}; el código ${code} se mantiene.`;
    if (impact === undefined) return sentence;
    const effect = impact === "may-be-impacted" ? "puede afectar" : "no afecta";
    return `${sentence} Según la SFIA Foundation, este cambio ${effect} a las evaluaciones anteriores.`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const verb = formFor(levels, "ya está indicado", "ya están indicados");
    const whose = hasPeople ? " para esta persona" : "";
    const place = `${formFor(cells, ...IN_CELLS)} ${cellsIn(cells)}`;
    return `${numbered(asSubject.held, levels)} de la competencia ${named(skill)} ${verb}${whose} ${place}.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " para la misma persona" : "";
    return (
      `La competencia ${named(skill)} está indicada ${numbered(at.held, levels)}${whose}. ` +
      "Está permitido: compruebe que cada nivel sea intencionado."
    );
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = formFor(levels, "no está asignado", "no están asignados");
    return `${numbered(asSubject[aspect], levels)} de la competencia ${named(skill)} ${verb} a nadie: indique la persona.`;
  },
};

/** What each rule finds, in Spanish. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "Nivel en el que la competencia no está definida",
  "level-out-of-scale": "Número que no es ninguno de los siete niveles",
  "level-not-whole": "Número entre dos niveles",
  "level-unreadable": "Entrada que no se puede leer como nivel",
  "level-became-date": "Nivel que Excel convirtió en fecha",
  "cell-error": "Error de Excel en lugar de una competencia o un nivel",
  "level-missing": "Competencia sin nivel",
  "level-undecided": "Nivel por decidir",
  "skill-unknown": "Competencia que no está en ninguna versión de SFIA conocida aquí",
  "skill-other-version": "Competencia de otra versión de SFIA",
  "code-name-mismatch": "Código y nombre de dos competencias distintas",
  renamed: "Competencia a la que una versión posterior de SFIA cambió el nombre",
  duplicate: "Persona, competencia y nivel ya indicados",
  "several-levels": "Varios niveles de una competencia para una misma persona",
  "person-missing": "Nivel que no está asignado a nadie",
};

/** The severities in Spanish. */
export const severityWords: SeverityWords = { error: "Error", warning: "Advertencia", notice: "Aviso" };
