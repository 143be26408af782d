import type { Area, CellAddress } from "../../workbook/address";
import type { Sheet } from "../model/book";
import { cellAt, styleNumberAt } from "../model/cells";
import type { FormatPaint } from "../model/conditionalFormat";
import { shownText } from "../model/display/shownText";
import { styleAt, type CellStyle } from "../model/style";
import type { Workbench } from "../model/workbench";
import type { Bar } from "./conditional/bars";
import { createSheetRules, type Rule, type SheetRules } from "./conditional/sheetRules";
import type { Engine } from "./engine";

/** How a cell looks: its own style, and what conditional formats lay over it. What they leave alone is undefined. */
export interface ShownLook extends Partial<FormatPaint> {
  readonly style: CellStyle;
  readonly bar?: Bar;
}

/** Tells how cells look and what they show. */
export interface Looks {
  /** The same object as before as long as the cell looks the same, but for cells with bars. */
  readonly lookAt: (sheet: Sheet, cell: CellAddress) => ShownLook;
  /** What a cell shows by its number format, or by that of a conditional format. */
  readonly textAt: (sheet: Sheet, cell: CellAddress) => string;
}

/** More changes than these between two questions are not gone through one by one. */
const MOST_TOUCHES = 500;

/**
 * Makes what tells how cells look. Nothing is worked out before it is asked for, and what was stays known until something
 * changes that it depends on.
 *
 * @example createLooks(bench, engine).lookAt(sheet, cell).fillColor // "#FFC7CE"
 */
export function createLooks({ book }: Workbench, engine: Engine): Looks {
  const sheets = new Map<Sheet, SheetRules>();
  const looks = new Map<string, ShownLook>();
  let touches: { readonly sheet: Sheet; readonly area: Area }[] = [];

  engine.watch({
    touched: (sheet, area) => {
      if (sheets.size > 0 && touches.length <= MOST_TOUCHES) touches.push({ sheet, area });
    },
    restyled: () => {
      sheets.clear();
      looks.clear();
      touches = [];
    },
  });

  /** Forgets what has changed since the last question. */
  function takeTouches(): void {
    if (touches.length === 0) return;
    const all = touches;
    touches = [];
    for (const rules of sheets.values()) {
      for (const { sheet, area } of all) rules.touched(sheet, area);
      if (all.length > MOST_TOUCHES) rules.forget();
    }
  }

  function rulesOf(sheet: Sheet): SheetRules {
    takeTouches();
    const known = sheets.get(sheet) ?? createSheetRules(engine, sheet);
    sheets.set(sheet, known);
    return known;
  }

  function lookAt(sheet: Sheet, cell: CellAddress): ShownLook {
    const style = styleNumberAt(sheet, cell.row, cell.column);
    const { rules, bar } = whatHolds(rulesOf(sheet).at(cell), cell);
    const key = `${style} ${sheet.id} ${rules.map(({ number }) => number).join()}`;
    const known = looks.get(key) ?? laidOver(styleAt(book.styles, style), rules);
    looks.set(key, known);
    return bar === undefined ? known : { ...known, bar };
  }

  function textAt(sheet: Sheet, cell: CellAddress): string {
    const content = cellAt(sheet, cell.row, cell.column)?.content;
    if (content === undefined) return "";
    const { style, numberFormat = style.numberFormat } = lookAt(sheet, cell);
    return shownText(content, numberFormat);
  }

  return { lookAt, textAt };
}

/** The rules that are true for a cell, up to one that stops, and the first bar. */
function whatHolds(
  rules: readonly Rule[],
  cell: CellAddress,
): { readonly rules: readonly Rule[]; readonly bar: Bar | undefined } {
  const found: Rule[] = [];
  let bar: Bar | undefined;
  for (const rule of rules) {
    bar ??= rule.bars?.at(cell);
    if (rule.painted?.condition.holds(cell) !== true) continue;
    found.push(rule);
    if (rule.stopIfTrue) break;
  }
  return { rules: found, bar };
}

/** A style with what some formats paint; of each part, the first that says something of it counts. */
function laidOver(style: CellStyle, rules: readonly Rule[]): ShownLook {
  const paints = rules.toReversed().flatMap(({ painted }) => painted?.paint ?? []);
  const look = paints.reduce<Partial<FormatPaint>>((all, paint) => {
    const said = Object.fromEntries(Object.entries(paint).filter(([, value]) => value !== undefined));
    return { ...all, ...said, borders: { ...all.borders, ...paint.borders } };
  }, {});
  return { style, ...look };
}
