import type { Messages, RuleTitles, SeverityWords } from "./messages";
import { formFor, named, wordingOf, type LevelNouns, type Noun } from "./wording";

const { all, any, cells: cellsIn, numbered, quote } = wordingOf("pt-BR", ["“", "”"]);

const nouns: LevelNouns = { held: ["nível", "níveis"], target: ["nível-alvo", "níveis-alvo"] };
const at: LevelNouns = { held: ["no nível", "nos níveis"], target: ["no nível-alvo", "nos níveis-alvo"] };
const asSubject: LevelNouns = { held: ["O nível", "Os níveis"], target: ["O nível-alvo", "Os níveis-alvo"] };
const IN_CELLS: Noun = ["na célula", "nas células"];

const ENTER_LEVEL = "insira um nível de 1 a 7.";

/** The sentences in the Portuguese of Brazil. They say "a competência" before a skill: nothing has to agree with its English name. */
export const messages: Messages = {
  "level-not-defined": ({ skill, aspect, levels, version, defined, isNotObserved, isUnconfirmed }) => {
    const verdict = `${isNotObserved ? "geralmente não é observada" : "não é definida"} ${numbered(at[aspect], levels)}`;
    const range = numbered(at.held, defined);
    const sentence = `A competência ${named(skill)} ${verdict}: o SFIA ${version} a define ${range}.`;
    return isUnconfirmed ? `${sentence} Essa informação vem de uma lista de terceiros: confirme-a.` : sentence;
  },

  "level-out-of-scale": ({ skill, aspect, numbers }) => {
    const [one, several] = nouns[aspect];
    const claim = formFor(numbers, `não é um ${one} válido`, `não são ${several} válidos`);
    return `${all(numbers)} ${claim} para a competência ${named(skill)}: o SFIA tem os níveis de 1 a 7.`;
  },

  "level-not-whole": ({ skill, aspect, text }) =>
    `${quote(text)} não é um nível inteiro: o ${nouns[aspect][0]} da competência ${named(skill)} ` +
    "deve ser um número inteiro de 1 a 7.",

  "level-unreadable": ({ skill, aspect, text, isMark }) =>
    isMark
      ? `${quote(text)} marca a competência ${named(skill)}, mas não informa o ${nouns[aspect][0]}: ${ENTER_LEVEL}`
      : `${quote(text)} não pode ser lido como ${nouns[aspect][0]} da competência ${named(skill)}: ${ENTER_LEVEL}`,

  "level-became-date": ({ skill, aspect, text, readings }) =>
    readings.length > 0
      ? `O Excel transformou em data (${text}) o ${nouns[aspect][0]} da competência ${named(skill)}: ` +
        `talvez tenha sido digitado ${any(readings)}. Formate a célula como texto e digite o valor novamente.`
      : `Há uma data (${text}) no lugar do ${nouns[aspect][0]} da competência ${named(skill)}: ${ENTER_LEVEL}`,

  "cell-error": ({ error, level }) =>
    level === undefined
      ? `A célula contém o erro ${error} em vez de uma competência: corrija a fórmula ou insira uma competência.`
      : `A célula contém o erro ${error} em vez de um ${nouns[level.aspect][0]} da competência ` +
        `${named(level.skill)}: corrija a fórmula ou insira um nível.`,

  "level-missing": ({ skill, aspect }) =>
    `A competência ${named(skill)} está listada sem ${nouns[aspect][0]}: ${ENTER_LEVEL}`,

  "level-undecided": ({ skill, aspect, text }) =>
    `O ${nouns[aspect][0]} da competência ${named(skill)} está em aberto (${quote(text)}): ` +
    "insira um nível de 1 a 7 quando ele for conhecido.",

  "skill-unknown": ({ text, suggestion }) =>
    `${quote(text)} não é uma competência de nenhuma versão do SFIA conhecida aqui` +
    (suggestion === undefined ? ": verifique o código ou o nome." : `. Você quis dizer ${named(suggestion)}?`),

  "skill-other-version": ({ skill, version, versions, fate }) => {
    const reasons = { newer: "é mais recente", removed: "foi removida", paused: "foi omitida nessa versão" };
    return (
      `A competência ${named(skill)} não está no SFIA ${version}: ` +
      `ela ${reasons[fate]} e consta somente do SFIA ${all(versions)}.`
    );
  },

  "code-name-mismatch": ({ skill, named: other }) =>
    `O código ${skill.code} corresponde a ${skill.name}, mas o nome ao lado corresponde a ${named(other)}: ` +
    "corrija um dos dois. Até lá, vale o código.",

  renamed: ({ code, before, after, version, impact }) => {
    const sentence = `O SFIA ${version} mudou o nome ${before} para ${after}; o código ${code} permanece.`;
    if (impact === undefined) return sentence;
    const effect = impact === "may-be-impacted" ? "pode afetar" : "não afeta";
    return `${sentence} Segundo a SFIA Foundation, essa mudança ${effect} as avaliações anteriores.`;
  },

  duplicate: ({ skill, levels, cells, hasPeople }) => {
    const verb = formFor(levels, "já foi informado", "já foram informados");
    const whose = hasPeople ? " para esta pessoa" : "";
    const place = `${formFor(cells, ...IN_CELLS)} ${cellsIn(cells)}`;
    return `${numbered(asSubject.held, levels)} da competência ${named(skill)} ${verb}${whose} ${place}.`;
  },

  "several-levels": ({ skill, levels, hasPeople }) => {
    const whose = hasPeople ? " para a mesma pessoa" : "";
    return (
      `A competência ${named(skill)} foi informada ${numbered(at.held, levels)}${whose}. ` +
      "Isso é permitido: verifique se cada nível é intencional."
    );
  },

  "person-missing": ({ skill, aspect, levels }) => {
    const verb = formFor(levels, "não está atribuído", "não estão atribuídos");
    return `${numbered(asSubject[aspect], levels)} da competência ${named(skill)} ${verb} a ninguém: informe a pessoa.`;
  },
};

/** What each rule finds, in the Portuguese of Brazil. */
export const ruleTitles: RuleTitles = {
  "level-not-defined": "Nível em que a competência não é definida",
  "level-out-of-scale": "Número que não é nenhum dos sete níveis",
  "level-not-whole": "Número entre dois níveis",
  "level-unreadable": "Entrada que não pode ser lida como nível",
  "level-became-date": "Nível que o Excel transformou em data",
  "cell-error": "Erro do Excel no lugar de uma competência ou de um nível",
  "level-missing": "Competência sem nível",
  "level-undecided": "Nível ainda em aberto",
  "skill-unknown": "Competência que não consta de nenhuma versão do SFIA conhecida aqui",
  "skill-other-version": "Competência de outra versão do SFIA",
  "code-name-mismatch": "Código e nome de duas competências diferentes",
  renamed: "Competência renomeada por uma versão posterior do SFIA",
  duplicate: "Pessoa, competência e nível já informados",
  "several-levels": "Vários níveis de uma competência para a mesma pessoa",
  "person-missing": "Nível que não está atribuído a ninguém",
};

/** The severities in the Portuguese of Brazil. */
export const severityWords: SeverityWords = { error: "Erro", warning: "Aviso", notice: "Observação" };
