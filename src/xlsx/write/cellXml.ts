import type { CellValue } from "../../workbook/cell";
import {
  linkContent,
  MOST_CELL_CHARACTERS,
  MOST_FORMULA_CHARACTERS,
  type CellContent,
  type Formula,
} from "../../workbook/content";
import { refusals } from "../../workbook/refusals";
import { formulaInFile } from "./functionNames";
import { element, escapeText } from "./xml";

/** A cell: where it stands, what attributes it has beside that and its type, and what it holds. */
export interface CellXml {
  readonly address: string;
  /** Written as they stand in a tag, each behind a space. */
  readonly attributes: string;
  readonly content: CellContent;
}

/** A cell as XML; texts stand in the cell itself, so that the table of shared texts stays as it is. */
export function cellXml({ address, attributes, content }: CellXml): string {
  const { type, inner } = written(content, address);
  const typed = type === undefined ? "" : ` t="${type}"`;
  const tag = `c r="${address}"${attributes}${typed}`;
  return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</c>`;
}

interface Written {
  readonly type: string | undefined;
  readonly inner: string;
}

function written(content: CellContent, address: string): Written {
  if (typeof content === "object" && content.kind === "formula") return formula(content, address);
  if (typeof content === "object" && content.kind === "link") return written(linkContent(content), address);
  if (typeof content === "string") return { type: "inlineStr", inner: inlineText(content, address) };
  return value(content);
}

function value(content: Exclude<CellValue, string>): Written {
  if (content === undefined) return { type: undefined, inner: "" };
  if (typeof content === "number") return { type: undefined, inner: v(String(content)) };
  if (typeof content === "boolean") return { type: "b", inner: v(content ? "1" : "0") };
  switch (content.kind) {
    case "date":
      return { type: undefined, inner: v(String(content.serial)) };
    case "percent":
      return { type: undefined, inner: v(String(content.fraction)) };
    case "error":
      return { type: "e", inner: v(content.code) };
  }
}

const v = (text: string): string => element("v", {}, escapeText(text));

function inlineText(text: string, address: string): string {
  if (text.length > MOST_CELL_CHARACTERS) {
    throw refusals.longText(address, MOST_CELL_CHARACTERS);
  }
  return element("is", {}, element("t", { "xml:space": "preserve" }, escapeText(text)));
}

function formula({ formula: text, result }: Formula, address: string): Written {
  const stored = formulaInFile(text);
  if (stored.length > MOST_FORMULA_CHARACTERS) {
    throw refusals.longFormula(address, MOST_FORMULA_CHARACTERS);
  }
  const f = element("f", {}, escapeText(stored));
  if (typeof result === "string") return { type: "str", inner: f + v(result) };
  const { type, inner } = value(result);
  return { type, inner: f + inner };
}
