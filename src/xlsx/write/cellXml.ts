import { formatCell } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import {
  MOST_CELL_CHARACTERS,
  quotedInFormula,
  quotedSheet,
  type CellContent,
  type Formula,
  type Link,
} from "../../workbook/content";
import { Refusal } from "../../workbook/refusal";
import { formulaInFile } from "./functionNames";
import { element, escapeText } from "./xml";

/** What a formula may hold at the most (Excel specifications and limits). */
const MOST_FORMULA_CHARACTERS = 8_192;
/** HYPERLINK takes no longer address. */
const MOST_LINK_CHARACTERS = 255;

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
  if (typeof content === "object" && content.kind === "link") return link(content, address);
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
    throw new Refusal(
      "too-large",
      `The text for ${address} has more than ${MOST_CELL_CHARACTERS.toLocaleString("en")} characters, which no cell holds.`,
    );
  }
  return element("is", {}, element("t", { "xml:space": "preserve" }, escapeText(text)));
}

function formula({ formula: text, result }: Formula, address: string): Written {
  const stored = formulaInFile(text);
  if (stored.length > MOST_FORMULA_CHARACTERS) {
    throw new Refusal(
      "too-large",
      `The formula for ${address} is longer than the ${MOST_FORMULA_CHARACTERS.toLocaleString("en")} characters that Excel takes.`,
    );
  }
  const f = element("f", {}, escapeText(stored));
  if (typeof result === "string") return { type: "str", inner: f + v(result) };
  const { type, inner } = value(result);
  return { type, inner: f + inner };
}

/** A link is a formula, so that there may be any number of them and sorting takes them along. */
function link({ text, file, sheet, cell }: Link, address: string): Written {
  const target = `${file ?? ""}#${quotedSheet(sheet)}!${formatCell(cell)}`;
  if (target.length > MOST_LINK_CHARACTERS) return written(text, address);
  return formula(
    { kind: "formula", formula: `HYPERLINK(${quotedInFormula(target)},${quotedInFormula(text)})`, result: text },
    address,
  );
}
