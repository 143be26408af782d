import type { RuleName } from "../../src/check/finding";
import type { CellValue } from "../../src/workbook/cell";
import type { CellPlan, SheetPlan } from "../../test/support/buildSheet";
import type { CellStyle } from "../../test/support/buildStyles";

/** A finding that the sample is made to have. */
export interface PlantedFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly rule: RuleName;
}

/** The content of a cell that rules have something to say about. */
interface Planted {
  readonly rules: readonly RuleName[];
  readonly content: Content;
}

/** A value, or a formula with its last result. */
export type Content = CellValue | { readonly formula: string; readonly value: CellValue };

/** What the sample's authors write into a cell: with or without a fault. */
export type Entry = Content | Planted;

/** One sheet of the sample, and what there is to find on it. */
export interface SamplePage {
  readonly sheet: SheetPlan;
  readonly planted: readonly PlantedFinding[];
}

/** A sheet while it is being written. */
export interface PageWriter {
  readonly put: (address: string, entry: Entry, style?: CellStyle) => void;
  /** Gives a look to cells that hold nothing. */
  readonly paint: (addresses: readonly string[], style: CellStyle) => void;
  readonly finish: (layout: Omit<SheetPlan, "name" | "cells">) => SamplePage;
}

/** A fault on purpose: the content, and the rule that finds it. One cell may have several. */
export function planted(rule: RuleName, entry: Entry): Planted {
  return isPlanted(entry)
    ? { rules: [rule, ...entry.rules], content: entry.content }
    : { rules: [rule], content: entry };
}

const isPlanted = (entry: Entry): entry is Planted => typeof entry === "object" && "content" in entry;

/** What the cell itself holds, planted or not. */
export function valueOf(entry: Entry): CellValue {
  if (isPlanted(entry)) return valueOf(entry.content);
  if (typeof entry !== "object") return entry;
  return "formula" in entry ? entry.value : entry;
}

/** Starts a sheet. */
export function startPage(name: string): PageWriter {
  const cells: Record<string, CellPlan> = {};
  const found: PlantedFinding[] = [];
  const put: PageWriter["put"] = (address, entry, style) => {
    const rules = isPlanted(entry) ? entry.rules : [];
    for (const rule of rules) found.push({ sheet: name, cell: address, rule });
    cells[address] = planOf(isPlanted(entry) ? entry.content : entry, style);
  };
  const paint: PageWriter["paint"] = (addresses, style) => {
    for (const address of addresses) cells[address] ??= { style };
  };
  const finish: PageWriter["finish"] = (layout) => ({ sheet: { name, cells, ...layout }, planted: found });
  return { put, paint, finish };
}

function planOf(content: Content, style: CellStyle | undefined): CellPlan {
  const isFormula = typeof content === "object" && "formula" in content;
  return isFormula ? { ...content, style } : { value: content, style };
}
