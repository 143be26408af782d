import type { Area } from "../../workbook/address";
import { distinct, intersections, withoutAll } from "./areas";
import type { Sheet } from "./book";
import { stacked } from "./cellsWith";
import { ruleFor, watching } from "./rules";
import type { Validation, ValidationState } from "./validation";
import { tell, type Workbench } from "./workbench";

/** What is said of cells that nobody has made a validation for. */
export const NO_VALIDATION: ValidationState = {
  rule: {},
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
};

/** The validations that watch cells of some areas, as they read for the first of these, and whether all cells are watched. */
export function validationsIn(
  { validations }: Sheet,
  areas: readonly Area[],
): { readonly found: readonly Validation[]; readonly isComplete: boolean } {
  const found = validations.filter((validation) => intersections(validation.areas, areas).length > 0);
  const rest = withoutAll(
    areas,
    found.flatMap((validation) => validation.areas),
  );
  const read = found.map((one) => ({ ...one, rule: ruleFor(one.rule, one.areas, areas) }));
  return { found: read, isComplete: rest.length === 0 };
}

/**
 * Changes what the validations of some areas say; each cell keeps what it has and the change does not touch
 * (guess: "rule-keeps-alert"). Formulas are those of the first cell of the first area.
 */
export function changeValidations(
  bench: Workbench,
  sheet: Sheet,
  given: readonly Area[],
  change: (state: ValidationState) => ValidationState,
): void {
  const areas = distinct(given);
  const { found } = validationsIn(sheet, areas);
  const rest = withoutAll(
    areas,
    found.flatMap((validation) => validation.areas),
  );
  const parts = found.map((old) => ({ state: old, own: intersections(areas, old.areas) }));
  const all = rest.length === 0 ? parts : [...parts, { state: NO_VALIDATION, own: rest }];
  removeValidations(sheet, areas);
  for (const { state, own } of all) addValidation(sheet, watching({ ...change(state), areas }, own));
  tell(bench, { kind: "look-changed", sheet });
}

/** Takes validations away from some areas. */
export function clearValidations(bench: Workbench, sheet: Sheet, areas: readonly Area[]): void {
  removeValidations(sheet, areas);
  tell(bench, { kind: "look-changed", sheet });
}

function removeValidations(sheet: Sheet, areas: readonly Area[]): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const rest = withoutAll(validation.areas, areas);
    if (rest.length === validation.areas.length && rest.every((area, index) => area === validation.areas[index])) {
      return [validation];
    }
    return rest.length === 0 ? [] : [watching(validation, rest)];
  });
}

/** Cells that are watched in the same way are watched by the same validation. */
function addValidation(sheet: Sheet, validation: Validation): void {
  const index = sheet.validations.findIndex((other) => keyOf(watching(other, validation.areas)) === keyOf(validation));
  const same = sheet.validations[index];
  if (same === undefined) {
    sheet.validations.push(validation);
    return;
  }
  const areas = stacked([...same.areas, ...validation.areas].sort(byPlace));
  sheet.validations[index] = watching(same, areas);
}

const byPlace = (a: Area, b: Area): number => a.top - b.top || a.left - b.left;

const keyOf = ({ rule, errorAlert, prompt, ignoreBlanks }: ValidationState): string =>
  JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);
