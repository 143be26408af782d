import type { Format } from "./format";

/** Control characters that JSON allows in a text and a terminal obeys. */
const OBEYED = /[\u007f-\u009f\u2028\u2029]/g;

/** JSON on one line that is safe to look at. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** One object for all files; each file stands on a line of its own and is written as soon as it is known. */
export function jsonFormat(): Format {
  let separator = "\n";
  return {
    begin: () => '{"files":[',
    file: ({ report }) => {
      const line = separator + toJson(report);
      separator = ",\n";
      return line;
    },
    end: (summary) => `\n],"summary":${toJson(summary)}}\n`,
  };
}

/** One object a line, for each file one. */
export function ndjsonFormat(): Format {
  return { begin: () => "", file: ({ report }) => `${toJson(report)}\n`, end: () => "" };
}
