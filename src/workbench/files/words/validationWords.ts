import type { FileValidation } from "../../../xlsx/worksheet/validationRules";
import { formulaFromFile, formulaToFile } from "../../../xlsx/formulas/formulaText";
import type { Validation, ValidationState } from "../../model/validation";
import { fileWord, modelWord, type WordTable } from "./wordTable";

const KINDS: WordTable = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["list", "list"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
  ["custom", "custom"],
];

const OPERATORS: WordTable = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const ALERTS: WordTable = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
];

type Rule = ValidationState["rule"];

/** A validation in the words of Excel's API. */
export const validationFromFile = (file: FileValidation): Validation => ({
  areas: file.areas,
  rule: ruleFromFile(file),
  errorAlert: {
    showAlert: file.showError,
    style: modelWord(ALERTS, file.errorStyle),
    title: file.errorTitle,
    message: file.error,
  },
  prompt: { showPrompt: file.showPrompt, title: file.promptTitle, message: file.prompt },
  ignoreBlanks: file.allowBlank,
});

function ruleFromFile({ type, operator, formula1, formula2, hidesList }: FileValidation): Rule {
  if (!KINDS.some(([file]) => file === type) || formula1 === undefined) return {};
  if (type === "list") return { list: { inCellDropDown: !hidesList, source: sourceFromFile(formula1) } };
  if (type === "custom") return { custom: { formula: `=${formulaFromFile(formula1)}` } };
  const word = modelWord(OPERATORS, operator);
  const first = operandFromFile(formula1);
  const needsTwo = word === "Between" || word === "NotBetween";
  const second = needsTwo && formula2 !== undefined ? { formula2: operandFromFile(formula2) } : {};
  return { [modelWord(KINDS, type)]: { formula1: first, ...second, operator: word } };
}

/** The entries of a list stand in quotes; without them, a formula says where they are. */
function sourceFromFile(formula: string): string {
  const [, entries] = /^"([\s\S]*)"$/.exec(formula) ?? [];
  return entries === undefined ? `=${formulaFromFile(formula)}` : entries.replaceAll('""', '"');
}

function operandFromFile(formula: string): string | number {
  const number = formula.trim() === "" ? NaN : Number(formula);
  return Number.isNaN(number) ? `=${formulaFromFile(formula)}` : number;
}

/** The same in the words of a file. */
export function validationToFile({ areas, rule, errorAlert, prompt, ignoreBlanks }: Validation): FileValidation {
  return {
    areas,
    ...ruleToFile(rule),
    allowBlank: ignoreBlanks,
    errorStyle: fileWord(ALERTS, errorAlert.style),
    showError: errorAlert.showAlert,
    showPrompt: prompt.showPrompt,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

type FileRule = Pick<FileValidation, "type" | "operator" | "formula1" | "formula2" | "hidesList">;

function ruleToFile(rule: Rule): FileRule {
  const [[kind, criterion] = ["", {}]] = Object.entries(rule);
  const { source, inCellDropDown, formula, formula1, formula2, operator } = criterion;
  const type = kind === "" ? "none" : fileWord(KINDS, kind);
  const plain: FileRule = { type, operator: "between", formula1: undefined, formula2: undefined, hidesList: false };
  if (kind === "list") return { ...plain, formula1: sourceToFile(source), hidesList: inCellDropDown === false };
  if (kind === "custom") return { ...plain, formula1: operandToFile(formula) };
  if (kind === "") return plain;
  const word = typeof operator === "string" ? fileWord(OPERATORS, operator) : plain.operator;
  return { ...plain, operator: word, formula1: operandToFile(formula1), formula2: operandToFile(formula2) };
}

function sourceToFile(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? formulaToFile(text.slice(1)) : `"${text.replaceAll('"', '""')}"`;
}

/** A number as it is; a formula without its equals sign. */
function operandToFile(operand: unknown): string | undefined {
  if (typeof operand === "number") return String(operand);
  if (typeof operand !== "string") return undefined;
  return operand.startsWith("=") ? formulaToFile(operand.slice(1)) : operand;
}
