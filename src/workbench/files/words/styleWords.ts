import type { FileFill, FileFont, FileStyle } from "../../../xlsx/styles/fileStyle";
import { tinted } from "../../../xlsx/styles/tint";
import type { CellStyle, FillStyle, FontStyle } from "../../model/style";
import { alignmentFromFile, alignmentToFile } from "./alignmentWords";
import { bordersFromFile, bordersToFile } from "./borderWords";
import { fileWord, modelWord, type WordTable } from "./wordTable";

export const UNDERLINES: WordTable = [
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
];

const PATTERNS: WordTable = [
  ["none", "None"],
  ["solid", "Solid"],
  ["mediumGray", "Gray50"],
  ["darkGray", "Gray75"],
  ["lightGray", "Gray25"],
  ["darkHorizontal", "Horizontal"],
  ["darkVertical", "Vertical"],
  ["darkDown", "Down"],
  ["darkUp", "Up"],
  ["darkGrid", "Checker"],
  ["darkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical"],
  ["lightDown", "LightDown"],
  ["lightUp", "LightUp"],
  ["lightGrid", "Grid"],
  ["lightTrellis", "CrissCross"],
  ["gray125", "Gray16"],
  ["gray0625", "Gray8"],
  ["linear", "LinearGradient"],
  ["path", "RectangularGradient"],
];

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** A cell's look in the words of Excel's API. */
export function styleFromFile(style: FileStyle): CellStyle {
  return {
    numberFormat: style.numberFormat,
    font: fontFromFile(style.font),
    fill: fillFromFile(style.fill),
    borders: bordersFromFile(style.border),
    alignment: alignmentFromFile(style.alignment),
    protection: { locked: style.locked, formulaHidden: style.hidden },
  };
}

/** The same in the words of a file. */
export function styleToFile(style: CellStyle): FileStyle {
  return {
    numberFormat: style.numberFormat,
    font: fontToFile(style.font),
    fill: fillToFile(style.fill),
    border: bordersToFile(style.borders),
    alignment: alignmentToFile(style.alignment),
    locked: style.protection.locked,
    hidden: style.protection.formulaHidden,
  };
}

const fontFromFile = ({ name, size, color, bold, italic, underline, strike, vertical }: FileFont): FontStyle => ({
  name,
  size,
  color,
  bold,
  italic,
  underline: modelWord(UNDERLINES, underline),
  strikethrough: strike,
  subscript: vertical === "subscript",
  superscript: vertical === "superscript",
  tintAndShade: 0,
});

const fontToFile = (font: FontStyle): FileFont => ({
  name: font.name,
  size: font.size,
  color: tinted(font.color, font.tintAndShade),
  bold: font.bold,
  italic: font.italic,
  underline: fileWord(UNDERLINES, font.underline),
  strike: font.strikethrough,
  vertical: font.subscript ? "subscript" : font.superscript ? "superscript" : "baseline",
});

/** Of a solid fill the foreground is the colour that is seen; of every other one the background is, behind the pattern. */
function fillFromFile({ pattern, foreground, background }: FileFill): FillStyle {
  const isPlain = pattern === "solid" || pattern === "none";
  const color = pattern === "none" ? WHITE : ((pattern === "solid" ? foreground : background) ?? WHITE);
  const patternColor = isPlain ? BLACK : (foreground ?? BLACK);
  return { color, pattern: modelWord(PATTERNS, pattern), patternColor, patternTintAndShade: 0, tintAndShade: 0 };
}

function fillToFile(fill: FillStyle): FileFill {
  const word = fileWord(PATTERNS, fill.pattern);
  const color = tinted(fill.color, fill.tintAndShade);
  const patternColor = tinted(fill.patternColor, fill.patternTintAndShade);
  if (word === "none") return { pattern: word, foreground: undefined, background: undefined };
  if (word === "solid") return { pattern: word, foreground: color, background: undefined };
  return { pattern: word, foreground: patternColor, background: color };
}
