import { formatCell, type CellAddress } from "../../../workbook/address";
import type { FilePaint } from "../../../xlsx/styles/fileStyle";
import { paintFromFile } from "../../files/words/formatWords";
import type { ForeignFormat, FormatPaint } from "../../model/conditionalFormat";

/** A format of a kind that is not ours, as a formula that says the same. */
export interface ReadFormat {
  readonly formula: string;
  readonly paint: FormatPaint;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The kinds whose rules files hold as formulas too. */
const AS_FORMULA: readonly ForeignFormat["type"][] = ["ContainsText", "PresetCriteria"];

/** Reads a format of the user's own that compares a cell or its text; undefined for what is kept and not drawn. */
export function readForeign({ type, formulas = [], source }: ForeignFormat, base: CellAddress): ReadFormat | undefined {
  const { operator, paint } = readSource(source);
  const [first, second] = formulas;
  if (paint === undefined || first === undefined) return undefined;
  const formula = AS_FORMULA.includes(type)
    ? first
    : type === "CellValue"
      ? compared(operator, base, first, second)
      : undefined;
  return formula === undefined ? undefined : { formula, paint: paintFromFile(paint) };
}

function compared(operator: string, base: CellAddress, first: string, second: string | undefined): string | undefined {
  const cell = formatCell(base);
  const sign = COMPARISONS[operator];
  if (sign !== undefined) return emptyAside(cell, `${cell}${sign}(${first})`);
  if (second === undefined) return undefined;
  const between = `${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second})`;
  if (operator === "between") return emptyAside(cell, `AND(${between})`);
  return operator === "notBetween" ? emptyAside(cell, `NOT(AND(${between}))`) : undefined;
}

/** An empty cell is compared with nothing but an empty text or 0, which the comparison does by itself. */
const emptyAside = (cell: string, comparison: string): string => `IF(ISBLANK(${cell}),FALSE,${comparison})`;

/** What a file says of a rule: its operator stands in its XML. */
function readSource(source: unknown): { readonly operator: string; readonly paint: FilePaint | undefined } {
  const { rule, paint } = (source ?? {}) as { readonly rule?: { readonly xml?: unknown }; readonly paint?: FilePaint };
  const xml = typeof rule?.xml === "string" ? rule.xml : "";
  return { operator: /^[^>]*\boperator\s*=\s*["'](\w+)["']/.exec(xml)?.[1] ?? "", paint };
}
