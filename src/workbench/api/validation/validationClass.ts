import { MOST_MESSAGE_CHARACTERS, MOST_TITLE_CHARACTERS } from "../../../workbook/validation";
import type { ValidationState } from "../../model/validation";
import { changeValidations, clearValidations, NO_VALIDATION, validationsIn } from "../../model/validations";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asRecord, asText, oneOf } from "../../richApi/values";
import { readOnly, type Scalar, type WireClass } from "../../richApi/wireClass";
import type { AreasTarget } from "../areasTarget";
import { checkSheet } from "../guard";
import { areValid } from "./areValid";
import { asRule, RULE_TYPES } from "./rule";

/** The rule's type; "MixedCriteria" where some cells have none, "Inconsistent" where they have different ones (documented). */
function typeOf({ sheet, areas }: AreasTarget): string {
  const { found, isComplete } = validationsIn(sheet, areas);
  const withRule = found.filter(({ rule }) => Object.keys(rule).length > 0);
  if (withRule.length === 0) return "None";
  if (!isComplete || withRule.length < found.length) return "MixedCriteria";
  const [first, ...others] = withRule;
  const isSame = others.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first?.rule));
  return isSame ? (RULE_TYPES[Object.keys(first?.rule ?? {})[0] ?? ""] ?? "None") : "Inconsistent";
}

/** A part of what the validations say; null where cells differ in it. */
function shared<Name extends keyof ValidationState>(name: Name): (target: AreasTarget) => ValidationState[Name] | null {
  return ({ sheet, areas }) => {
    const { found, isComplete } = validationsIn(sheet, areas);
    const states: readonly ValidationState[] = isComplete ? found : [...found, NO_VALIDATION];
    const texts = new Set(states.map((state) => JSON.stringify(state[name])));
    return texts.size === 1 ? (states[0]?.[name] ?? null) : null;
  };
}

function part<Name extends keyof ValidationState>(
  name: Name,
  read: (value: unknown, old: ValidationState) => ValidationState[Name],
): Scalar<AreasTarget> {
  return {
    get: shared(name),
    set: ({ host, sheet, areas }, value) => {
      checkSheet(host, sheet);
      changeValidations(host.bench, sheet, areas, (state) => ({ ...state, [name]: read(value, state) }));
    },
  };
}

function limited(value: unknown, most: number): string {
  const text = asText(value ?? "");
  return text.length <= most ? text : refuse("InvalidArgument");
}

function asErrorAlert(value: unknown): ValidationState["errorAlert"] {
  const { showAlert, style, title, message } = asRecord(value, ["showAlert", "style", "title", "message"]);
  return {
    showAlert: asFlag(showAlert ?? true),
    style: oneOf(["Stop", "Warning", "Information"] as const)(style ?? "Stop"),
    title: limited(title, MOST_TITLE_CHARACTERS),
    message: limited(message, MOST_MESSAGE_CHARACTERS),
  };
}

function asPrompt(value: unknown): ValidationState["prompt"] {
  const { showPrompt, title, message } = asRecord(value, ["showPrompt", "title", "message"]);
  return {
    showPrompt: asFlag(showPrompt ?? true),
    title: limited(title, MOST_TITLE_CHARACTERS),
    message: limited(message, MOST_MESSAGE_CHARACTERS),
  };
}

function clear({ host, sheet, areas }: AreasTarget): void {
  checkSheet(host, sheet);
  clearValidations(host.bench, sheet, areas);
}

/** Excel.DataValidation */
export const validationClass: WireClass<AreasTarget> = {
  name: "DataValidation",
  scalars: {
    Type: readOnly(typeOf),
    Rule: part("rule", asRule),
    ErrorAlert: part("errorAlert", asErrorAlert),
    Prompt: part("prompt", asPrompt),
    IgnoreBlanks: part("ignoreBlanks", asFlag),
    Valid: readOnly(areValid),
  },
  methods: { Clear: { call: clear } },
};
