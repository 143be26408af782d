import { formatArea, type Area } from "../../workbook/address";
import type { ErrorValue } from "../../workbook/cell";
import { MOST_CELL_CHARACTERS, MOST_FORMULA_CHARACTERS } from "../../workbook/content";
import { refusals } from "../../workbook/refusals";
import { attributeIn, escapeText, rootOf, rootTagOf, withAttribute } from "./xml";

/** What a cell of a file holds, or its formula results in. */
export type FileValue = string | number | boolean | ErrorValue | undefined;

/** A formula as files hold it. */
export interface DraftFormula {
  readonly text: string;
  /** The cells that an array's results fill; a dynamic one names metadata. */
  readonly array: { readonly area: Area; readonly metadata: number | undefined } | undefined;
}

/** What becomes of what a cell holds. */
export type DraftContent =
  /** It stays as it is written. */
  | { readonly kind: "kept" }
  /** Its formula stays as it is written, and has another result. */
  | { readonly kind: "result"; readonly value: FileValue }
  /** A value: one that was entered, or one that the array of another cell's formula results in. */
  | { readonly kind: "value"; readonly value: FileValue; readonly isEntered: boolean }
  | { readonly kind: "formula"; readonly formula: DraftFormula; readonly value: FileValue }
  /** A text with formats of its own: by its number in the table of texts, or as it is written behind its start tag. */
  | { readonly kind: "shared-text"; readonly index: number }
  | { readonly kind: "inline-text"; readonly xml: string };

/** A cell as it is to be. */
export interface CellDraft {
  /** The column of the cell of this row that it was; undefined where it is a new one. */
  readonly from: number | undefined;
  readonly content: DraftContent;
  /** Gives the number of its style by that of the one that it has now; undefined leaves it that one. */
  readonly style: ((now: number) => number) | undefined;
}

/** A cell as it is to be, from the one that it was. */
export function draftedCell(old: string | undefined, draft: CellDraft, place: Place): string {
  const { address, prefix } = place;
  const { content } = draft;
  const tag = old === undefined ? `<${prefix}c r=""/>` : rootTagOf(old, address).tag;
  const placed = withAttribute(styledTag(tag, draft.style), "r", address);
  if (content.kind === "kept" && old !== undefined) return placed + old.slice(tag.length);
  const { type, inner, metadata } = writtenContent(old, content, place);
  const named = withAttribute(
    withAttribute(placed, "vm", undefined),
    "cm",
    content.kind === "result" ? attributeIn(tag, "cm") : metadata?.toString(),
  );
  const typed = withAttribute(named, "t", type);
  // Also where it holds nothing: a cell that is there does not look like its row or column.
  if (inner === "") return typed.replace(/\s*\/?>$/, "/>");
  return `${typed.replace(/\s*\/?>$/, ">")}${inner}</${prefix}c>`;
}

function styledTag(tag: string, style: CellDraft["style"]): string {
  if (style === undefined) return tag;
  const number = style(Number(attributeIn(tag, "s") ?? 0));
  return withAttribute(tag, "s", number === 0 ? undefined : String(number));
}

interface Written {
  readonly type: string | undefined;
  readonly inner: string;
  readonly metadata?: number | undefined;
}

interface Place {
  readonly address: string;
  readonly prefix: string;
}

function writtenContent(old: string | undefined, content: DraftContent, place: Place): Written {
  switch (content.kind) {
    case "kept":
      return { type: undefined, inner: "" };
    case "shared-text":
      return { type: "s", inner: `<${place.prefix}v>${content.index}</${place.prefix}v>` };
    case "inline-text":
      return { type: "inlineStr", inner: `<${place.prefix}is>${content.xml}` };
    case "value":
      return typeof content.value === "string" && content.isEntered
        ? inlineText(content.value, place)
        : result(content.value, place);
    case "result": {
      const { type, inner } = result(content.value, place);
      return { type, inner: formulaOf(old) + inner };
    }
    case "formula": {
      const { type, inner } = result(content.value, place);
      const { array } = content.formula;
      return { type, inner: formulaXml(content.formula, place) + inner, metadata: array?.metadata };
    }
  }
}

/** The formula of a cell as it is written. */
function formulaOf(old: string | undefined): string {
  if (old === undefined) return "";
  const formula = rootOf(old, "c").children.find(({ name }) => name === "f");
  return formula === undefined ? "" : old.slice(formula.start, formula.end);
}

function formulaXml({ text, array }: DraftFormula, { address, prefix }: Place): string {
  if (text.length > MOST_FORMULA_CHARACTERS) throw refusals.longFormula(address, MOST_FORMULA_CHARACTERS);
  const attributes = array === undefined ? "" : ` t="array" ref="${formatArea(array.area)}"`;
  return `<${prefix}f${attributes}>${escapeText(text)}</${prefix}f>`;
}

function inlineText(text: string, { address, prefix }: Place): Written {
  if (text.length > MOST_CELL_CHARACTERS) throw refusals.longText(address, MOST_CELL_CHARACTERS);
  const inner = `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t></${prefix}is>`;
  return { type: "inlineStr", inner };
}

/** The errors that files know by name; a formula that results in another one is left without a result. */
const FILE_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

function result(value: FileValue, { prefix }: Place): Written {
  const v = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v>`;
  if (value === undefined) return { type: undefined, inner: "" };
  if (typeof value === "string") return { type: "str", inner: v(value) };
  if (typeof value === "number") return { type: undefined, inner: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", inner: v(value ? "1" : "0") };
  return FILE_ERRORS.includes(value.code) ? { type: "e", inner: v(value.code) } : { type: undefined, inner: "" };
}
