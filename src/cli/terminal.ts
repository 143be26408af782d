import { once } from "node:events";
import { styleText } from "node:util";

/** How text is made to stand out; plain where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;
export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

/** A stream that may be a terminal, as process.stdout is. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

const NARROWEST = 40;
const WIDEST = 120;
const DEFAULT_WIDTH = 80;

/** The width to wrap at: the terminal's, within what reads well. */
export function widthOf({ columns }: Output): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? DEFAULT_WIDTH));
}

/** Colours on a terminal only, unless FORCE_COLOR or NO_COLOR say otherwise (no-color.org). */
export function paintFor(output: Output, environment: NodeJS.ProcessEnv): Paint {
  return isColourful(output, environment)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
}

function isColourful({ isTTY = false }: Output, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none = "", TERM: terminal } = environment;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return none === "" && isTTY && terminal !== "dumb";
}

/** Control characters and those that turn the direction of writing: what can rewrite a terminal or hide text in it. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text from a file on one line, without anything that a terminal would obey.
 *
 * @example printable("Ann\u001b[2J") // "Ann [2J"
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, " ");
}

/** Wraps text at a width, every line behind an indent. A word longer than the line stands alone. */
export function wrap(text: string, width: number, indent = ""): string {
  return wrapItems(text.split(" "), " ", width, indent);
}

/** Wraps items that are not to be torn apart; the separator stands between those of one line. */
export function wrapItems(items: readonly string[], separator: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const item of items) {
    const longer: string = line === undefined ? item : line + separator + item;
    if (line !== undefined && indent.length + longer.length > width) {
      lines.push(line);
      line = item;
    } else line = longer;
  }
  return [...lines, line ?? ""].map((each) => indent + each).join("\n");
}

/** Writes, and waits where the reader is slower. */
export async function write(output: Output, text: string): Promise<void> {
  if (text !== "" && !output.write(text)) await once(output, "drain");
}
