import type { Area } from "../../../workbook/address";
import { formulaToFile, mayFillCells } from "../../../xlsx/formulas/formulaText";
import { kindOfFormat } from "../../../workbook/numberKind";
import type { CellDraft, DraftContent, DraftFormula, FileValue } from "../../../xlsx/write/cellDraft";
import { spilledFrom } from "../../formula/cells/lazyCell";
import { isSameArea } from "../../model/areas";
import type { Cell, Content } from "../../model/book";
import type { CellStyle } from "../../model/style";
import { SHIFT_1904 } from "../open/readRows";
import type { OpenedArray } from "../opened";
import type { StyleNumbers } from "./styleNumbers";

/** What writing cells needs of the workbook. */
export interface CellWriter {
  readonly numbers: StyleNumbers;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** The number by which a cell says that its array is a dynamic one. */
  readonly arrayMetadata: () => number;
  /** How texts with formats of their own are written, by what they say. */
  readonly richText: (text: string) => DraftContent | undefined;
  /** Told that a formula has come or gone, or that a value has changed that formulas may refer to. */
  readonly onChange: (isFormula: boolean) => void;
}

/** A cell now and as it was opened, and what is known of its place. */
export interface CellChange {
  readonly now: Cell | undefined;
  readonly was: Cell | undefined;
  /** The column in which it was; undefined for a new one. */
  readonly from: number | undefined;
  /** Whether its formula cannot stay as it is written: its place, or what it shares, has changed. */
  readonly isUprooted: boolean;
  /** The array that its formula was opened with. */
  readonly array: OpenedArray | undefined;
  /** The cells that its formula fills now. */
  readonly filled: () => Area;
  /** Whether another cell's array, which a file knows of, lies on it. */
  readonly isFilled: boolean;
  /** The table that it stands in. */
  readonly table: string;
  /** The style that it shows where it is not there. */
  readonly around: number;
}

/** What becomes of a cell in the file; null where nothing is left of it, undefined where it stays. */
export function cellDraft(change: CellChange, writer: CellWriter): CellDraft | null | undefined {
  const { was, from } = change;
  const now = shownCell(change);
  if (now === undefined) return was === undefined ? undefined : removed(was, writer);
  const content = contentDraft({ ...change, now }, writer);
  const { style } = now;
  const isStyled = was?.style !== style;
  // What is kept was there before.
  if (content.kind === "kept" && !isStyled) return change.isUprooted ? { from, content, style: undefined } : undefined;
  const number = (base: number): number => writer.numbers.numberFor(style, base);
  return { from, content, style: isStyled || from === undefined ? number : undefined };
}

function removed(was: Cell, { onChange }: CellWriter): null {
  if (was.formula !== undefined || was.content !== undefined) onChange(was.formula !== undefined);
  return null;
}

/**
 * A cell as far as it is to be written. What an engine shows on cells around a formula is not where the file knows of no array
 * there; and a cell without anything of its own is none.
 */
function shownCell({ now, isFilled, around }: CellChange): Cell | undefined {
  if (now === undefined) return undefined;
  const isShownOnly = !isFilled && spilledFrom(now) !== undefined;
  const cell: Cell = isShownOnly ? { content: undefined, style: now.style } : now;
  const isEmpty = cell.formula === undefined && cell.content === undefined;
  return isEmpty && cell.style === around ? undefined : cell;
}

function contentDraft(change: CellChange & { readonly now: Cell }, writer: CellWriter): DraftContent {
  const { now, was } = change;
  if (now.formula !== undefined) return formulaDraft(change, now.formula, writer);
  const isSame = was !== undefined && was.formula === undefined && isWrittenAlike(was, now, writer);
  if (isSame) return { kind: "kept" };
  const isEmpty = now.content === undefined && was?.content === undefined && was?.formula === undefined;
  if (!isEmpty) writer.onChange(was?.formula !== undefined);
  const rich = typeof now.content === "string" && was === undefined ? writer.richText(now.content) : undefined;
  if (rich !== undefined) return rich;
  return { kind: "value", value: valueOf(now.content, now.style, writer), isEntered: spilledFrom(now) === undefined };
}

function formulaDraft(change: CellChange & { readonly now: Cell }, formula: string, writer: CellWriter): DraftContent {
  const { now, was, isUprooted, array, filled } = change;
  const result = trustedResult(change, formula);
  const value = valueOf(result, now.style, writer);
  const isSame = was?.formula === formula;
  const isArrayAlike = array === undefined || isSameArea(array.filled, filled());
  if (isSame && !isUprooted && isArrayAlike) {
    const alike = isWrittenAlike(was, { ...now, content: result }, writer);
    return alike ? { kind: "kept" } : { kind: "result", value };
  }
  writer.onChange(true);
  return { kind: "formula", formula: fileFormula(change, formula, writer), value };
}

function fileFormula(
  { was, array, filled, table, now }: CellChange,
  formula: string,
  { arrayMetadata }: CellWriter,
): DraftFormula {
  const text = formulaToFile(formula, table);
  const area = filled();
  const isBlocked = typeof now?.content === "object" && now.content.code === "#SPILL!";
  if (array !== undefined && !array.isDynamic && !isBlocked) return { text, array: { area, metadata: undefined } };
  const isNew = was?.formula === undefined || was.formula !== formula;
  const isOne = area.top === area.bottom && area.left === area.right;
  const isDynamic = array !== undefined || (isNew && (!isOne || mayFillCells(formula)));
  return { text, array: isDynamic ? { area, metadata: arrayMetadata() } : undefined };
}

/** A result that says no more than that the workbench could not calculate it gives way to the one that the file had. */
function trustedResult({ now, was }: CellChange & { readonly now: Cell }, formula: string): Content | undefined {
  const { content } = now;
  const isUnknown = typeof content === "object" && UNKNOWN.includes(content.code);
  const isOutside = /\[\d+\]/.test(formula);
  const hasOld = was?.formula === formula && was.content !== undefined;
  return hasOld && (isUnknown || isOutside) ? was.content : content;
}

const UNKNOWN = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!"];

/** Whether two cells hold what a file writes alike: in the 1904 system, a date and a number are not. */
function isWrittenAlike(was: Cell, now: Cell, writer: CellWriter): boolean {
  return isSameContent(was.content, now.content) && isDate(was, writer) === isDate(now, writer);
}

const isDate = ({ content, style }: Cell, { styles, date1904 }: CellWriter): boolean =>
  date1904 && typeof content === "number" && kindOfFormat(styles[style]?.numberFormat ?? "") === "date";

/** Whether a cell shows the same. */
export const isSameContent = (a: Content | undefined, b: Content | undefined): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a.code === b.code);

const valueOf = (content: Content | undefined, style: number, writer: CellWriter): FileValue =>
  typeof content === "number" && isDate({ content, style }, writer) ? content - SHIFT_1904 : content;
