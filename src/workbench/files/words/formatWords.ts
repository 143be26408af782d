import type { FileLine, FilePaint } from "../../../xlsx/styles/fileStyle";
import type { BarEnd, FileBar } from "../../../xlsx/worksheet/dataBar";
import type { BarBound, DataBarStyle, FormatPaint, ForeignFormat, PaintSide } from "../../model/conditionalFormat";
import { UNDERLINES } from "./styleWords";
import { fileWord, modelWord, type WordTable } from "./wordTable";

/** The lines that a conditional format may draw: thin ones. */
const PAINT_LINES: WordTable = [
  ["thin", "Continuous"],
  ["none", "None"],
  ["dashed", "Dash"],
  ["dashDot", "DashDot"],
  ["dashDotDot", "DashDotDot"],
  ["dotted", "Dot"],
];

const SIDES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const satisfies readonly (readonly [keyof FilePaint["border"], PaintSide])[];

/** What a conditional format paints, in the words of Excel's API. */
export function paintFromFile(paint: FilePaint | undefined): FormatPaint {
  if (paint === undefined) return { borders: {} };
  const borders = SIDES.flatMap(([name, side]) => {
    const line = paint.border[name];
    return line === undefined
      ? []
      : [[side, { style: modelWord(PAINT_LINES, line.style), color: line.color }] as const];
  });
  const known = {
    fillColor: paint.fill,
    fontColor: paint.color,
    bold: paint.bold,
    italic: paint.italic,
    underline: paint.underline === undefined ? undefined : modelWord(UNDERLINES, paint.underline),
    strikethrough: paint.strike,
    numberFormat: paint.numberFormat,
  };
  const said = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), borders: Object.fromEntries(borders) };
}

/** The same in the words of a file. */
export function paintToFile(paint: FormatPaint): FilePaint {
  const lines = SIDES.flatMap(([name, side]): [string, FileLine][] => {
    const line = paint.borders[side];
    return line === undefined ? [] : [[name, { style: fileWord(PAINT_LINES, line.style), color: line.color }]];
  });
  return {
    numberFormat: paint.numberFormat,
    color: paint.fontColor,
    bold: paint.bold,
    italic: paint.italic,
    underline: paint.underline === undefined ? undefined : fileWord(UNDERLINES, paint.underline),
    strike: paint.strikethrough,
    fill: paint.fillColor,
    border: Object.fromEntries(lines),
  };
}

/** Ends of bars by their types; the ends that nobody chose are named by which end they are. */
const ENDS: WordTable = [
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
  ["formula", "Formula"],
  ["min", "LowestValue"],
  ["max", "HighestValue"],
];
const AUTOMATIC = "Automatic";

const DIRECTIONS: WordTable = [
  ["context", "Context"],
  ["leftToRight", "LeftToRight"],
  ["rightToLeft", "RightToLeft"],
];

const AXES: WordTable = [
  ["automatic", "Automatic"],
  ["none", "None"],
  ["middle", "CellMidPoint"],
];

/** A data bar in the words of Excel's API. */
export function barFromFile(bar: FileBar): DataBarStyle {
  const { color, border, negativeColor, negativeBorder } = bar;
  return {
    showDataBarOnly: !bar.showValue,
    barDirection: modelWord(DIRECTIONS, bar.direction),
    axisFormat: modelWord(AXES, bar.axis),
    axisColor: bar.axisColor,
    lowerBoundRule: endFromFile(bar.lower),
    upperBoundRule: endFromFile(bar.upper),
    positive: { fillColor: color, gradientFill: bar.isGradient, borderColor: border ?? "" },
    negative: {
      fillColor: negativeColor ?? color,
      matchPositiveFillColor: negativeColor === undefined,
      borderColor: negativeBorder ?? border ?? "",
      matchPositiveBorderColor: negativeBorder === undefined,
    },
  };
}

function endFromFile({ type, value }: BarEnd): BarBound {
  if (type === "autoMin" || type === "autoMax") return { type: AUTOMATIC };
  const word = modelWord(ENDS, type);
  const isLimit = word === "LowestValue" || word === "HighestValue";
  return value === undefined || isLimit ? { type: word } : { type: word, formula: `=${value}` };
}

/** The same in the words of a file. */
export function barToFile(bar: DataBarStyle): FileBar {
  const { positive, negative } = bar;
  const border = positive.borderColor === "" ? undefined : positive.borderColor;
  return {
    showValue: !bar.showDataBarOnly,
    lower: endToFile(bar.lowerBoundRule, "autoMin"),
    upper: endToFile(bar.upperBoundRule, "autoMax"),
    color: positive.fillColor,
    isGradient: positive.gradientFill,
    border,
    direction: fileWord(DIRECTIONS, bar.barDirection),
    axis: fileWord(AXES, bar.axisFormat),
    axisColor: bar.axisColor === "" ? "#000000" : bar.axisColor,
    negativeColor: negative.matchPositiveFillColor ? undefined : negative.fillColor,
    negativeBorder:
      border === undefined || negative.matchPositiveBorderColor || negative.borderColor === ""
        ? undefined
        : negative.borderColor,
  };
}

const endToFile = ({ type, formula }: BarBound, automatic: string): BarEnd =>
  type === AUTOMATIC
    ? { type: automatic, value: undefined }
    : { type: fileWord(ENDS, type), value: formula?.replace(/^=/, "") };

/** The kinds of rules that are kept and not looked into. */
const FOREIGN: Readonly<Record<string, ForeignFormat["type"]>> = {
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  timePeriod: "PresetCriteria",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  cellIs: "CellValue",
};

/** What Excel's API calls a rule that is kept and not looked into. */
export const foreignType = (type: string): ForeignFormat["type"] => FOREIGN[type] ?? "PresetCriteria";
