import type { ValidationState } from "../../model/validation";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asRecord, asText, oneOf } from "../../richApi/values";
import { WireObject } from "../../richApi/wireClass";
import { absolute, formatOnSheet } from "../address";
import { rangeClass } from "../range/rangeClass";

export type Rule = ValidationState["rule"];
type Criterion = Readonly<Record<string, unknown>>;

/** What `type` calls each kind of rule. */
export const RULE_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** How many characters a list may have that is written into its rule (Excel specifications and limits). */
const MOST_LIST_CHARACTERS = 255;

/** A rule from the wire: one criterion by its name. */
export function asRule(value: unknown): Rule {
  const given = Object.entries(asRecord(value, Object.keys(RULE_TYPES))).filter(([, criterion]) => criterion !== null);
  const [[kind, criterion] = [undefined, undefined], ...others] = given;
  if (kind === undefined || others.length > 0) return refuse("InvalidArgument");
  return { [kind]: criterionOf(kind, criterion) };
}

function criterionOf(kind: string, value: unknown): Criterion {
  if (kind === "list") return listCriterion(asRecord(value, ["inCellDropDown", "source"]));
  if (kind !== "custom") return comparison(asRecord(value, ["formula1", "formula2", "operator"]));
  return { formula: asText(asRecord(value, ["formula"])["formula"]) };
}

function listCriterion({ inCellDropDown, source }: Criterion): Criterion {
  return { inCellDropDown: asFlag(inCellDropDown), source: sourceOf(source) };
}

function sourceOf(source: unknown): string {
  if (source instanceof WireObject) {
    const range = source.as(rangeClass) ?? refuse("InvalidArgument");
    return `=${absolute(formatOnSheet(range.sheet.name, range.area))}`;
  }
  const text = asText(source);
  const isTooLong = !text.startsWith("=") && text.length > MOST_LIST_CHARACTERS;
  return text === "" || isTooLong ? refuse("InvalidArgument") : text;
}

function comparison({ formula1, formula2, operator }: Criterion): Criterion {
  const word = oneOf(OPERATORS)(operator);
  const needsTwo = word === "Between" || word === "NotBetween";
  const first = operand(formula1);
  return needsTwo
    ? { formula1: first, formula2: operand(formula2), operator: word }
    : { formula1: first, operator: word };
}

const operand = (value: unknown): string | number =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? value : refuse("InvalidArgument");
