import { formatArea } from "../../../workbook/address";
import { Refusal } from "../../../workbook/refusal";
import { MOST_MESSAGE_CHARACTERS, MOST_TITLE_CHARACTERS } from "../../../workbook/validation";
import type { SheetChange } from "../../../xlsx/worksheet/children";
import { setValidationRules, type ValidationDraft } from "../../../xlsx/worksheet/validationRules";
import type { Validation } from "../../model/validation";
import type { OpenedValidation } from "../opened";
import { validationToFile } from "../words/validationWords";
import { dataKey, isSameData } from "./sameData";

/** What changes of a sheet's validations. */
export function validationChanges(
  opened: readonly OpenedValidation[],
  validations: readonly Validation[],
): readonly SheetChange[] {
  const isSame = (validation: Validation, index: number): boolean => isSameData(opened[index]?.validation, validation);
  if (opened.length === validations.length && validations.every(isSame)) return [];
  const alike = createPool(opened, ({ validation }) => dataKey(validation));
  const same = validations.map((validation) => alike.take(dataKey(validation)));
  const taken = new Set(same);
  const rest = opened.filter((one) => !taken.has(one) && !one.written.isExtension);
  const elsewhere = createPool(rest, ({ validation }) => keyWithoutAreas(validation));
  const drafts = validations.map((validation, index): ValidationDraft => {
    const kept = same[index];
    if (kept !== undefined) return { source: kept.written, validation: kept.written };
    const moved = elsewhere.take(keyWithoutAreas(validation));
    if (moved !== undefined)
      return { source: moved.written, validation: { ...moved.written, areas: validation.areas } };
    refuseLongTexts(validation);
    return { source: undefined, validation: validationToFile(validation) };
  });
  return [setValidationRules(drafts)];
}

/** Things by a key, each to be taken once. */
function createPool<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const pool = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    pool.set(key, [...(pool.get(key) ?? []), item]);
  }
  return { take: (key: string): Item | undefined => pool.get(key)?.shift() };
}

const keyWithoutAreas = (validation: Validation): string => dataKey({ ...validation, areas: [] });

/** Excel takes a file for damaged in which these texts are longer than its dialog lets them be. */
function refuseLongTexts({ areas, prompt, errorAlert }: Validation): void {
  const [first] = areas;
  const isLong =
    Math.max(prompt.title.length, errorAlert.title.length) > MOST_TITLE_CHARACTERS ||
    Math.max(prompt.message.length, errorAlert.message.length) > MOST_MESSAGE_CHARACTERS;
  if (!isLong || first === undefined) return;
  throw new Refusal(
    "too-large",
    `The validation of ${formatArea(first)} has a title of more than ${MOST_TITLE_CHARACTERS} characters or a text of more than ${MOST_MESSAGE_CHARACTERS}, which Excel does not take: shorten it.`,
  );
}
