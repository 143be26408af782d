import type { SetValidations } from "../../workbook/edit";
import type { ListValidation } from "../../workbook/validation";
import type { StandingValidation } from "../read/standingValidations";
import { addressesOf } from "./addresses";
import { CALL_BYTES, type Step } from "./step";

const CALLS = 5;

/** The steps that make some lists ours on a sheet; `standing` are the validations that are there now. The user's own stay. */
export function stepsToSetValidations(
  { sheet, validations }: SetValidations,
  standing: readonly StandingValidation[],
): Step[] {
  const gone = addressesOf(standing.filter(({ own }) => own !== undefined).flatMap(({ areas }) => areas));
  return [
    ...gone.map((address) =>
      stepTo(sheet, address, (validation) => {
        validation.clear();
      }),
    ),
    ...validations.flatMap(({ item }) =>
      addressesOf(item.areas).map((address) =>
        stepTo(sheet, address, (validation) => {
          restrict(validation, item);
        }),
      ),
    ),
  ];
}

const stepTo = (sheet: string, address: string, change: (validation: Excel.DataValidation) => void): Step => ({
  bytes: CALL_BYTES * CALLS + address.length,
  queue: (workbook) => {
    change(workbook.worksheets.getItem(sheet).getRanges(address).dataValidation);
  },
});

function restrict(validation: Excel.DataValidation, list: ListValidation): void {
  const { entries, errorTitle, error, promptTitle, prompt } = list;
  validation.rule = { list: { inCellDropDown: true, source: entries.join(",") } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: "Stop", title: errorTitle, message: error };
  validation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
}
