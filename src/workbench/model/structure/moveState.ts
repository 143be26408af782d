import type { Area } from "../../../workbook/address";
import { covers, intersection, without } from "../areas";
import type { Book, Sheet } from "../book";
import { changeFormulas } from "../formula/allFormulas";
import { movedFormula } from "../formula/movedFormula";
import { formatWith, movedRuleFormula, ruleWith, type RuleMove } from "../rules";
import type { Move } from "./moves";

/** Takes everything of a sheet that lies on cells along with them, and all formulas of the workbook that refer to them. */
export function moveState(book: Book, sheet: Sheet, lane: Area, move: Move): void {
  sheet.merges = sheet.merges.flatMap((area) => move(area) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => moved(table, move) ?? []);
  const { titleRows } = sheet.page;
  if (titleRows !== undefined) sheet.page.titleRows = move(titleRows);
  sheet.notes = sheet.notes.flatMap((note) => moved(note, move) ?? []);
  for (const kept of sheet.keptAreas) if (kept.area !== undefined) kept.area = move(kept.area);
  moveRules(book, sheet, lane, move);
}

/** What lies on cells moves with them; when they are all gone it is gone too. */
function moved<Item extends { area: Area }>(item: Item, move: Move): Item | undefined {
  const area = move(item.area);
  if (area === undefined) return undefined;
  item.area = area;
  return item;
}

/** The sheet's own rules move with their cells; all other formulas stay where they are and only follow what they refer to. */
function moveRules(book: Book, sheet: Sheet, lane: Area, move: Move): void {
  const { formats, validations } = sheet;
  sheet.formats = [];
  sheet.validations = [];
  changeFormulas(book, (formula, own) => movedFormula(formula, { isOwn: own === sheet, sheet: sheet.name }, move));
  const how: RuleMove = {
    move,
    moved: (formula) => movedFormula(formula, { isOwn: true, sheet: sheet.name }, move),
  };
  sheet.formats = formats.filter((format) => {
    const areas = movedAreas(format.areas, lane, move);
    formatWith(format, movedRuleFormula(format.areas, areas, how));
    format.areas = areas;
    return areas.length > 0;
  });
  sheet.validations = validations.flatMap((validation) => {
    const areas = movedAreas(validation.areas, lane, move);
    const rule = ruleWith(validation.rule, movedRuleFormula(validation.areas, areas, how));
    return areas.length === 0 ? [] : [{ ...validation, areas, rule }];
  });
}

/** Areas after a move; what lies only partly in the way is parted first. */
const movedAreas = (areas: readonly Area[], lane: Area, move: Move): Area[] =>
  areas.flatMap((area) => {
    const part = intersection(area, lane);
    if (part === undefined || covers(lane, area)) return move(area) ?? [];
    const moved = move(part);
    return [...without(area, lane), ...(moved === undefined ? [] : [moved])];
  });
