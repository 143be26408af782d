import type { FileAlignment } from "../../../xlsx/styles/fileStyle";
import type { AlignmentStyle } from "../../model/style";
import { fileWord, modelWord, type WordTable } from "./wordTable";

const HORIZONTAL: WordTable = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: WordTable = [
  ["bottom", "Bottom"],
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"];
/** Letters on top of each other. */
const STACKED_IN_FILE = 255;
const STACKED = 180;

/** How a cell aligns what it holds, in the words of Excel's API. */
export function alignmentFromFile(alignment: FileAlignment): AlignmentStyle {
  const { rotation } = alignment;
  return {
    horizontal: modelWord(HORIZONTAL, alignment.horizontal),
    vertical: modelWord(VERTICAL, alignment.vertical),
    wrapText: alignment.wrap,
    indentLevel: alignment.indent,
    textOrientation: rotation === STACKED_IN_FILE ? STACKED : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: alignment.shrink,
    readingOrder: READING_ORDERS[alignment.readingOrder] ?? "Context",
    autoIndent: alignment.justifyLastLine,
  };
}

/** The same in the words of a file. */
export function alignmentToFile(alignment: AlignmentStyle): FileAlignment {
  const { textOrientation: turned } = alignment;
  return {
    horizontal: fileWord(HORIZONTAL, alignment.horizontal),
    vertical: fileWord(VERTICAL, alignment.vertical),
    wrap: alignment.wrapText,
    indent: alignment.indentLevel,
    rotation: turned === STACKED ? STACKED_IN_FILE : turned < 0 ? 90 - turned : turned,
    shrink: alignment.shrinkToFit,
    readingOrder: Math.max(0, READING_ORDERS.indexOf(alignment.readingOrder)),
    justifyLastLine: alignment.autoIndent,
  };
}
