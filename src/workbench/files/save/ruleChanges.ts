import { formulaToFile } from "../../../xlsx/formulas/formulaText";
import type { CellStyles } from "../../../xlsx/write/cellStyles";
import type { SheetChange } from "../../../xlsx/worksheet/children";
import { isPivotRule, setRules, type FileRule, type RuleDraft } from "../../../xlsx/worksheet/rules";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import type { OpenedFormat } from "../opened";
import { barToFile, paintToFile } from "../words/formatWords";
import { isSameData } from "./sameData";

/** What changes of a sheet's conditional formats. */
export function ruleChanges(
  opened: ReadonlyMap<string, OpenedFormat>,
  formats: readonly ConditionalFormat[],
  styles: Pick<CellStyles, "addPaint">,
): readonly SheetChange[] {
  const before = [...opened.values()];
  const isSame = (format: ConditionalFormat, index: number): boolean => isSameData(before[index]?.format, format);
  if (before.length === formats.length && formats.every(isSame)) return [];
  const ids = createIds(before.map(({ rule }) => rule));
  const drafts = formats.map((format) => draftOf(format, opened.get(format.id), { styles, ids }));
  const kept = new Set(drafts.map(({ source }) => source?.extension));
  const gone = before.flatMap(({ rule: { extension } }) =>
    extension === undefined || kept.has(extension) ? [] : extension,
  );
  return [setRules(withPriorities(drafts), new Set(gone))];
}

type Unnumbered = Omit<RuleDraft, "priority">;

interface DraftContext {
  readonly styles: Pick<CellStyles, "addPaint">;
  /** Gives an id that no extension of the sheet has. */
  readonly ids: () => string;
}

function draftOf(format: ConditionalFormat, old: OpenedFormat | undefined, context: DraftContext): Unnumbered {
  const { areas, stopIfTrue } = format;
  const rule = old?.rule;
  const base = { source: rule, areas, stopIfTrue, paint: rule?.paint, bar: undefined };
  switch (format.type) {
    case "Custom":
      return { ...base, ...customDraft(format, old, context) };
    case "DataBar":
      return { ...base, ...barDraft(format, old, context) };
    case "CellValue":
    case "ColorScale":
    case "ContainsText":
    case "IconSet":
    case "PresetCriteria":
    case "TopBottom":
      return { ...base, formulas: foreignFormulas(format, old) };
  }
}

function customDraft(
  format: ConditionalFormat & { readonly type: "Custom" },
  old: OpenedFormat | undefined,
  { styles }: DraftContext,
): Pick<Unnumbered, "formulas" | "paint"> {
  const was = old?.format.type === "Custom" ? old.format : undefined;
  const isSameFormula = was?.formula === format.formula;
  const isSamePaint = was !== undefined && isSameData(was.paint, format.paint);
  return {
    formulas: isSameFormula ? (old?.rule.formulas ?? []) : [formulaToFile(format.formula.replace(/^=/, ""))],
    paint: isSamePaint ? old?.rule.paint : styles.addPaint(paintToFile(format.paint)),
  };
}

/** Bars that are drawn otherwise than before are written anew, with what the sheet's extensions say of them. */
function barDraft(
  format: ConditionalFormat & { readonly type: "DataBar" },
  old: OpenedFormat | undefined,
  { ids }: DraftContext,
): Pick<Unnumbered, "source" | "formulas" | "bar"> {
  const was = old?.format.type === "DataBar" ? old.format : undefined;
  const isSame = was !== undefined && isSameData(was.bar, format.bar);
  if (isSame) return { source: old?.rule, formulas: [], bar: undefined };
  return { source: undefined, formulas: [], bar: { look: barToFile(format.bar), id: ids() } };
}

/** Formulas that did not move stay as they are written. */
function foreignFormulas(
  format: Exclude<ConditionalFormat, { readonly type: "Custom" | "DataBar" }>,
  old: OpenedFormat | undefined,
): readonly string[] {
  const was = old?.format.type === format.type ? old.format.formulas : undefined;
  const written = old?.rule.formulas ?? [];
  if (isSameData(was, format.formulas)) return written;
  return (format.formulas ?? []).map((formula, index) =>
    formula === was?.[index] ? (written[index] ?? "") : formulaToFile(formula),
  );
}

/**
 * Rules with their priorities, which rise from first to last. Those that were there keep theirs where that is possible, and rules
 * that pivot tables name by their priority in any case.
 */
function withPriorities(drafts: readonly Unnumbered[]): readonly RuleDraft[] {
  let last = 0;
  return drafts.map((draft, index) => {
    const own = draft.source?.priority;
    const isFixed = draft.source !== undefined && isPivotRule(draft.source);
    const next = nextKept(drafts, index);
    const room = next === undefined ? last + 1 : Math.max(last + 1, next.priority - next.before);
    const priority = isFixed
      ? (own ?? room)
      : own !== undefined && own > last
        ? own
        : own === undefined
          ? room
          : last + 1;
    last = Math.max(last, priority);
    return { ...draft, priority };
  });
}

/** The next rule that has a priority, and how many others come before it. */
function nextKept(
  drafts: readonly Unnumbered[],
  index: number,
): { readonly priority: number; readonly before: number } | undefined {
  const place = drafts.findIndex(({ source }, at) => at >= index && source !== undefined);
  const priority = drafts[place]?.source?.priority;
  return priority === undefined ? undefined : { priority, before: place - index };
}

/** Gives ids for extensions that none of these rules has. */
function createIds(rules: readonly FileRule[]): () => string {
  const taken = new Set(rules.map(({ extension }) => extension?.toUpperCase()));
  let number = 0;
  return () => {
    for (;;) {
      number += 1;
      const id = `{7EAD0000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
      if (!taken.has(id)) return id;
    }
  };
}
