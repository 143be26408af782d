import type { Area, CellAddress, Row } from "../../../workbook/address";
import { contains } from "../../../workbook/address";
import { areasByRow } from "../../../workbook/areasByRow";
import type { Sheet } from "../../model/book";
import type { ConditionalFormat, FormatPaint } from "../../model/conditionalFormat";
import type { Engine } from "../engine";
import { createBars, type Bars } from "./bars";
import { createCondition, type Condition } from "./condition";
import { readForeign } from "./foreign";

/** A conditional format, ready to be asked about cells. */
export interface Rule {
  readonly number: number;
  readonly areasIn: (row: Row) => readonly Area[];
  readonly stopIfTrue: boolean;
  readonly painted: { readonly condition: Condition; readonly paint: FormatPaint } | undefined;
  readonly bars: Bars | undefined;
}

/** The conditional formats of a sheet, first what counts first. */
export interface SheetRules {
  readonly at: (cell: CellAddress) => readonly Rule[];
  readonly touched: (sheet: Sheet, area: Area) => void;
  readonly forget: () => void;
}

/** Takes in the conditional formats of a sheet. */
export function createSheetRules(engine: Engine, sheet: Sheet): SheetRules {
  const rules = sheet.formats.flatMap((format, number) => ruleOf(engine, sheet, format, number) ?? []);
  const byRow = new Map<Row, readonly { readonly rule: Rule; readonly areas: readonly Area[] }[]>();

  const inRow = (row: Row) => {
    const known = byRow.get(row);
    if (known !== undefined) return known;
    const found = rules.map((rule) => ({ rule, areas: rule.areasIn(row) })).filter(({ areas }) => areas.length > 0);
    if (byRow.size >= MOST_ROWS) byRow.clear();
    byRow.set(row, found);
    return found;
  };

  return {
    at: (cell) =>
      inRow(cell.row)
        .filter(({ areas }) => areas.some((area) => contains(area, cell)))
        .map(({ rule }) => rule),
    touched: (changed, area) => {
      for (const { painted, bars } of rules) {
        painted?.condition.touched(changed, area);
        bars?.touched(changed, area);
      }
    },
    forget: () => {
      for (const { painted } of rules) painted?.condition.forget();
    },
  };
}

const MOST_ROWS = 20_000;

function ruleOf(engine: Engine, sheet: Sheet, format: ConditionalFormat, number: number): Rule | undefined {
  const { areas, stopIfTrue } = format;
  const [first] = areas;
  if (first === undefined) return undefined;
  const base = { row: first.top, column: first.left };
  const common = { number, areasIn: areasByRow(areas), stopIfTrue };
  if (format.type === "DataBar") return { ...common, painted: undefined, bars: createBars(sheet, format) };
  const read = format.type === "Custom" ? format : readForeign(format, base);
  if (read === undefined) return undefined;
  const condition = createCondition(engine, sheet, read.formula, base);
  return { ...common, painted: { condition, paint: read.paint }, bars: undefined };
}
