import type { Area } from "../../workbook/address";
import { isOwnErrorTitle, type ListValidation } from "../../workbook/validation";
import { askAreas } from "../area";
import { travel } from "../travel";
import type { ListedSheet } from "./listSheets";
import { uniformAreas } from "./uniformAreas";

/** A validation as it stands on a sheet: the cells that it watches, and what it says where it is one of ours. */
export interface StandingValidation {
  readonly areas: readonly Area[];
  readonly own: ListValidation | undefined;
}

/** What a validation of ours says; undefined of one that is the user's. */
type Own = Omit<ListValidation, "areas"> | undefined;

/** The cells of some sheets that have a validation, by the ids of the sheets: one round trip for all. */
export function validatedAreas(sheets: readonly ListedSheet[]): Promise<ReadonlyMap<string, readonly Area[]>> {
  return travel(({ workbook }) => {
    const asked = sheets.map(({ id }) => {
      const cells = workbook.worksheets.getItem(id).getRange().getSpecialCellsOrNullObject("DataValidations");
      return { id, areas: askAreas(cells) };
    });
    return () => new Map(asked.map(({ id, areas }) => [id, areas()]));
  });
}

/** Tells the validations of a sheet apart. Excel lists none: it tells which cells have one, and of a range what its only one is. */
export async function standingValidations(sheet: string, validated: readonly Area[]): Promise<StandingValidation[]> {
  const found = new Map<string, { areas: Area[]; own: Own }>();
  for (const { area, answer } of await uniformAreas(sheet, validated, askValidation)) {
    const key = JSON.stringify(answer ?? null);
    const known = found.get(key) ?? { areas: [], own: answer };
    known.areas.push(area);
    found.set(key, known);
  }
  return [...found.values()].map(({ areas, own }) => ({ areas, own: own && { ...own, areas } }));
}

function askValidation(range: Excel.Range): () => Own | "mixed" {
  const validation = range.dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true });
  return () => {
    const { type, rule, errorAlert, prompt } = validation;
    if (type === "Inconsistent" || type === "MixedCriteria") return "mixed";
    const source: unknown = rule.list?.source;
    if (type !== "List" || typeof source !== "string" || !isOwnErrorTitle(errorAlert.title)) return undefined;
    const { title: errorTitle, message: error } = errorAlert;
    return { entries: source.split(","), errorTitle, error, promptTitle: prompt.title, prompt: prompt.message };
  };
}
