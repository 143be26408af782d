import type { Messages } from "../../check/messages/messages";
import type { Language } from "../words/words";

/** Fetches the sentences for findings; those of English are part of the check. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages | undefined>>> = {
  en: () => Promise.resolve(undefined),
  de: async () => (await import(/* webpackChunkName: "check-de" */ "../../check/messages/de")).messages,
  fr: async () => (await import(/* webpackChunkName: "check-fr" */ "../../check/messages/fr")).messages,
  es: async () => (await import(/* webpackChunkName: "check-es" */ "../../check/messages/es")).messages,
  pt: async () => (await import(/* webpackChunkName: "check-pt" */ "../../check/messages/pt")).messages,
  ja: async () => (await import(/* webpackChunkName: "check-ja" */ "../../check/messages/ja")).messages,
};

/** The sentences for findings in a language; undefined for those of English, and where others cannot be fetched. */
export const messagesIn = (language: Language): Promise<Messages | undefined> =>
  LOADERS[language]().catch(() => undefined);
