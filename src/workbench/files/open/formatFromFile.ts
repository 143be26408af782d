import { formulaFromFile } from "../../../xlsx/formulas/formulaText";
import type { FilePaint } from "../../../xlsx/styles/fileStyle";
import type { FileRule } from "../../../xlsx/worksheet/rules";
import type { ConditionalFormat } from "../../model/conditionalFormat";
import { barFromFile, foreignType, paintFromFile } from "../words/formatWords";

/** A conditional format of a file in the words of Excel's API; of the kinds that are not looked into, the file's own rule. */
export function formatFromFile(rule: FileRule, id: string, paint: FilePaint | undefined): ConditionalFormat {
  const { areas, stopIfTrue, type, formulas, bar } = rule;
  const base = { id, areas, stopIfTrue };
  if (type === "expression") {
    return { ...base, type: "Custom", formula: `=${formulaFromFile(formulas[0] ?? "")}`, paint: paintFromFile(paint) };
  }
  if (type === "dataBar" && bar !== undefined) return { ...base, type: "DataBar", bar: barFromFile(bar) };
  return { ...base, type: foreignType(type), formulas: formulas.map(formulaFromFile), source: { rule, paint } };
}
