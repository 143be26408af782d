import { MAX_COLUMNS } from "../../workbook/address";
import { isTrue } from "../elements";
import { unreadable } from "../messages";
import { element } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { withChildren, type SheetChange } from "./children";

/** What a file says of columns that stand side by side, counted from 0. */
export interface FileColumns {
  readonly from: number;
  readonly to: number;
  /** In characters of the standard font, the room on both sides included. */
  readonly width: number | undefined;
  /** Whether somebody chose the width. */
  readonly isCustomWidth: boolean;
  readonly hidden: boolean;
  readonly style: number | undefined;
  /** What else is said of them, such as their place in an outline. */
  readonly others: Readonly<Record<string, string>>;
}

const OWN = ["min", "max", "width", "customWidth", "hidden", "style", "bestFit"];

/** Reads the columns of a sheet. */
export function readColumns(cols: XmlNode | undefined, sheet: string): readonly FileColumns[] {
  return (cols?.children("col") ?? []).map((col) => {
    const from = Number(col.attribute("min")) - 1;
    const to = Number(col.attribute("max")) - 1;
    if (!(from >= 0 && from <= to && to < MAX_COLUMNS)) throw unreadable.outsideGrid(sheet);
    const width = Number(col.attribute("width") ?? NaN);
    const style = col.attribute("style");
    return {
      from,
      to,
      width: width >= 0 ? width : undefined,
      isCustomWidth: isTrue(col.attribute("customWidth")),
      hidden: isTrue(col.attribute("hidden")),
      style: style === undefined ? undefined : Number(style),
      others: Object.fromEntries([...col.attributes()].filter(([name]) => !OWN.includes(name))),
    };
  });
}

/** Makes these the columns of a sheet; they stand in order and do not overlap. */
export const setColumns =
  (columns: readonly FileColumns[]): SheetChange =>
  (sheet) =>
    withChildren(sheet, "cols", columns.length === 0 ? "" : element("cols", {}, ...columns.map(columnXml)));

function columnXml({ from, to, width, isCustomWidth, hidden, style, others }: FileColumns): string {
  return element("col", {
    min: from + 1,
    max: to + 1,
    width,
    style,
    hidden: hidden ? 1 : undefined,
    customWidth: isCustomWidth ? 1 : undefined,
    ...others,
  });
}
