import type { Words } from "../words/words";

/** What a command is called in the language of the pane; as it calls itself where the pane has no word for it. */
export const commandTitle = ({ commands }: Words, name: string, title: string): string =>
  (commands as Readonly<Record<string, string>>)[name] ?? title;
