import type { Area, CellAddress } from "../../../workbook/address";
import { anyMeets } from "../../model/areas";
import type { Content, Sheet } from "../../model/book";
import { cellAt, eachCell } from "../../model/cells";
import type { BarBound, DataBarFormat } from "../../model/conditionalFormat";
import { knownContent } from "../cells/lazyCell";

/** A bar in a cell. */
export interface Bar {
  /** How much of the cell it fills, 0 to 1. */
  readonly share: number;
  readonly colour: string;
  /** Whether the number itself is not shown. */
  readonly isOnly: boolean;
}

/** The bars of one format. */
export interface Bars {
  readonly at: (cell: CellAddress) => Bar | undefined;
  readonly touched: (sheet: Sheet, area: Area) => void;
}

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Makes the bars of a format: from 0 to the largest number in its areas, or between bounds that are numbers. */
export function createBars(sheet: Sheet, { areas, bar }: DataBarFormat): Bars {
  let scale: Scale | undefined;
  return {
    at: ({ row, column }) => {
      const content = cellAt(sheet, row, column)?.content;
      if (typeof content !== "number") return undefined;
      scale ??= scaleOf(sheet, areas, bar.lowerBoundRule, bar.upperBoundRule);
      return { share: shareOf(content, scale), colour: bar.positive.fillColor, isOnly: bar.showDataBarOnly };
    },
    touched: (changed, area) => {
      if (changed === sheet && anyMeets(areas, [area])) scale = undefined;
    },
  };
}

function shareOf(number: number, { low, high }: Scale): number {
  if (high <= low) return number > low ? 1 : 0;
  return Math.min(1, Math.max(0, (number - low) / (high - low)));
}

/** Formulas that are still to be calculated count as what they showed: when they are done, this is asked again. */
function scaleOf(sheet: Sheet, areas: readonly Area[], lower: BarBound, upper: BarBound): Scale {
  let [least, most] = [Infinity, -Infinity];
  for (const area of areas) {
    eachCell(sheet, area, (cell) => {
      const content: Content | undefined = knownContent(cell);
      if (typeof content !== "number") return;
      least = Math.min(least, content);
      most = Math.max(most, content);
    });
  }
  const low = numberIn(lower) ?? (lower.type === "LowestValue" ? least : Math.min(0, least));
  const high = numberIn(upper) ?? (upper.type === "HighestValue" ? most : Math.max(0, most));
  return { low, high };
}

/** A bound that is given as a number; those that are calculated in other ways count as automatic. */
function numberIn({ type, formula }: BarBound): number | undefined {
  const number = type === "Number" ? Number(formula?.replace(/^=/, "")) : NaN;
  return Number.isNaN(number) ? undefined : number;
}
