import * as englishCheck from "../../check/messages/en";
import { en } from "./en";
import type { Vocabulary } from "./speech";
import type { Language, Words, WordsText } from "./words";

/** English, which is there when nothing else is. */
export const english: Vocabulary = { words: en, check: englishCheck };

/** A test holds that all languages have the same gaps to be filled. */
const asWords = (text: WordsText): Words => text;

/** Fetches what is said in a language: the pane's own words and what is said of findings, in one script. */
const LOADERS: Readonly<Record<Language, () => Promise<Vocabulary>>> = {
  en: () => Promise.resolve(english),
  de: async () => {
    const { de } = await import(/* webpackChunkName: "words-de" */ "./de");
    return { words: asWords(de), check: await import(/* webpackChunkName: "words-de" */ "../../check/messages/de") };
  },
  fr: async () => {
    const { fr } = await import(/* webpackChunkName: "words-fr" */ "./fr");
    return { words: asWords(fr), check: await import(/* webpackChunkName: "words-fr" */ "../../check/messages/fr") };
  },
  es: async () => {
    const { es } = await import(/* webpackChunkName: "words-es" */ "./es");
    return { words: asWords(es), check: await import(/* webpackChunkName: "words-es" */ "../../check/messages/es") };
  },
  pt: async () => {
    const { pt } = await import(/* webpackChunkName: "words-pt" */ "./pt");
    return { words: asWords(pt), check: await import(/* webpackChunkName: "words-pt" */ "../../check/messages/pt") };
  },
  ja: async () => {
    const { ja } = await import(/* webpackChunkName: "words-ja" */ "./ja");
    return { words: asWords(ja), check: await import(/* webpackChunkName: "words-ja" */ "../../check/messages/ja") };
  },
};

/** What is said in a language. */
export const loadWords = (language: Language): Promise<Vocabulary> => LOADERS[language]();
