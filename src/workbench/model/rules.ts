import type { Area, CellAddress } from "../../workbook/address";
import { areaOf } from "./areas";
import type { Sheet } from "./book";
import type { ConditionalFormat } from "./conditionalFormat";
import { relativeFormula } from "./formula/relativeFormula";
import type { Move } from "./structure/moves";
import type { Validation, ValidationState } from "./validation";

/** The cell that a rule's formulas are written for: the first one of its first area (guess: "rule-anchor"). */
const anchorOf = (areas: readonly Area[]): CellAddress | undefined => {
  const [first] = areas;
  return first === undefined ? undefined : { row: first.top, column: first.left };
};

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

/** A validation's rule with its formulas written anew. */
export function ruleWith(rule: ValidationState["rule"], change: (formula: string) => string): ValidationState["rule"] {
  return mapped(rule, (criterion) => mapped(criterion, (value) => (isFormula(value) ? change(value) : value)));
}

const mapped = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Writes the formulas of a conditional format anew. */
export function formatWith(format: ConditionalFormat, change: (formula: string) => string): void {
  if (format.type === "Custom") format.formula = change(format.formula);
  else if (format.type !== "DataBar" && format.formulas !== undefined) format.formulas = format.formulas.map(change);
}

/** Writes the formulas of a sheet's conditional formats and validations anew. */
export function rulesWith(sheet: Sheet, change: (formula: string) => string): void {
  for (const format of sheet.formats) formatWith(format, change);
  sheet.validations = sheet.validations.map((one) => ({ ...one, rule: ruleWith(one.rule, change) }));
}

/** What a formula that is written for one cell says for another. */
const forCell =
  (from: CellAddress | undefined, to: CellAddress | undefined) =>
  (formula: string): string =>
    from === undefined || to === undefined
      ? formula
      : relativeFormula(formula, to.row - from.row, to.column - from.column);

/** A rule that says the same of other cells than it was written for. */
export const ruleFor = (
  rule: ValidationState["rule"],
  from: readonly Area[],
  to: readonly Area[],
): ValidationState["rule"] => ruleWith(rule, forCell(anchorOf(from), anchorOf(to)));

/** Lets a format apply to other areas; for each cell it says what it said before. */
export function applyTo(format: ConditionalFormat, areas: readonly Area[]): void {
  formatWith(format, forCell(anchorOf(format.areas), anchorOf(areas)));
  format.areas = areas;
}

/** A validation of other areas. */
export const watching = (validation: Validation, areas: readonly Area[]): Validation => ({
  ...validation,
  rule: ruleFor(validation.rule, validation.areas, areas),
  areas,
});

/** How a rule's formulas change when cells move. */
export interface RuleMove {
  readonly move: Move;
  /** A formula that stands in a cell, after the move. */
  readonly moved: (formula: string) => string;
}

/**
 * How the formulas of a rule change when its own cells move: they are read for a cell that is still there afterwards, and
 * written for the one that is first then.
 */
export function movedRuleFormula(before: readonly Area[], after: readonly Area[], { move, moved }: RuleMove) {
  const survivor = firstSurvivor(before, move);
  return (formula: string): string => {
    if (survivor === undefined) return formula;
    const read = forCell(anchorOf(before), survivor.from)(formula);
    return forCell(survivor.to, anchorOf(after))(moved(read));
  };
}

function firstSurvivor(areas: readonly Area[], move: Move): { from: CellAddress; to: CellAddress } | undefined {
  for (const { top, left, bottom, right } of areas) {
    for (let row: number = top; row <= bottom; row++) {
      const found = survivorAt(row, left, move);
      if (found !== undefined) return found;
    }
    for (let column: number = left; column <= right; column++) {
      const found = survivorAt(top, column, move);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function survivorAt(row: number, column: number, move: Move): { from: CellAddress; to: CellAddress } | undefined {
  const cell = areaOf(row, column, row, column);
  const to = move(cell);
  return to === undefined
    ? undefined
    : { from: { row: cell.top, column: cell.left }, to: { row: to.top, column: to.left } };
}
