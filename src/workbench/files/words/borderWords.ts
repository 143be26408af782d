import type { FileBorder, FileLine } from "../../../xlsx/styles/fileStyle";
import { tinted } from "../../../xlsx/styles/tint";
import type { BorderSide, BorderStyle } from "../../model/style";
import { modelWord, type WordTable } from "./wordTable";

const BLACK = "#000000";

/** A line by its style and weight; those that stand first are meant where a weight is none that the style has. */
const LINES: WordTable = [
  ["none", "None Thin"],
  ["thin", "Continuous Thin"],
  ["medium", "Continuous Medium"],
  ["thick", "Continuous Thick"],
  ["hair", "Continuous Hairline"],
  ["dashed", "Dash Thin"],
  ["mediumDashed", "Dash Medium"],
  ["dotted", "Dot Thin"],
  ["double", "Double Thick"],
  ["dashDot", "DashDot Thin"],
  ["mediumDashDot", "DashDot Medium"],
  ["dashDotDot", "DashDotDot Thin"],
  ["mediumDashDotDot", "DashDotDot Medium"],
  ["slantDashDot", "SlantDashDot Medium"],
];

function lineFromFile({ style, color }: FileLine): BorderStyle {
  const [line = "", weight = ""] = modelWord(LINES, style).split(" ");
  return { style: line, weight, color: line === "None" ? BLACK : color, tintAndShade: 0 };
}

function lineToFile({ style, weight, color, tintAndShade }: BorderStyle): FileLine {
  const exact = LINES.find(([, words]) => words === `${style} ${weight}`);
  const close = exact ?? LINES.find(([, words]) => words.startsWith(`${style} `));
  return { style: close?.[0] ?? "none", color: tinted(color, tintAndShade) };
}

/** The lines of a cell in the words of Excel's API. In a file one line runs through a cell, in one direction or both. */
export function bordersFromFile(border: FileBorder): Readonly<Record<BorderSide, BorderStyle>> {
  const none = lineFromFile({ style: "none", color: BLACK });
  const diagonal = lineFromFile(border.diagonal);
  return {
    EdgeTop: lineFromFile(border.top),
    EdgeBottom: lineFromFile(border.bottom),
    EdgeLeft: lineFromFile(border.left),
    EdgeRight: lineFromFile(border.right),
    DiagonalDown: border.down ? diagonal : none,
    DiagonalUp: border.up ? diagonal : none,
  };
}

/** The lines of a cell in the words of a file. */
export function bordersToFile(borders: Readonly<Record<BorderSide, BorderStyle>>): FileBorder {
  const [down, up] = [borders.DiagonalDown, borders.DiagonalUp];
  const line = (side: BorderSide): FileLine => lineToFile(borders[side]);
  return {
    left: line("EdgeLeft"),
    right: line("EdgeRight"),
    top: line("EdgeTop"),
    bottom: line("EdgeBottom"),
    diagonal: lineToFile(down.style === "None" ? up : down),
    down: down.style !== "None",
    up: up.style !== "None",
  };
}
