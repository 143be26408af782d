import { quotedSheet } from "../../../workbook/content";
import type { FileName } from "../../../xlsx/bookSettings";
import { formulaToFile } from "../../../xlsx/formulas/formulaText";
import { isWholeRows } from "../../model/areas";
import type { NamedItem } from "../../model/namedItem";
import { areasOfTitles, PRINT_TITLES } from "../open/readNames";
import type { OpenedName } from "../opened";
import { isSameData } from "./sameData";
import type { BookNow, SheetNow } from "./snapshot";

/** Where sheets stand in the workbook's list as it is to be. */
export interface SheetPlaces {
  /** By the sheet's id; undefined where it is gone. */
  readonly ofSheet: (id: string) => number | undefined;
  /** By the place that it had. */
  readonly ofPlace: (place: number) => number | undefined;
}

/** The names of a workbook as they are to be, in the order of the file; new ones come last. */
export function namesNow(opened: readonly OpenedName[], now: BookNow, places: SheetPlaces): readonly FileName[] {
  const kept = opened.flatMap((name) => keptName(name, now, places) ?? []);
  const known = new Set(kept.map(({ name, sheet }) => keyOf(name, sheet)));
  const scopes = [
    { sheet: undefined, names: now.names },
    ...now.sheets.map(({ state }) => ({ sheet: places.ofSheet(state.id), names: state.names })),
  ];
  const added = scopes.flatMap(({ sheet, names }) =>
    names.filter(({ name }) => !known.has(keyOf(name, sheet))).map((item) => fileName(item, sheet)),
  );
  const titles = now.sheets.flatMap((sheet) => {
    const place = places.ofSheet(sheet.state.id);
    const formula = titleFormula(sheet, undefined);
    if (place === undefined || known.has(keyOf(PRINT_TITLES, place)) || formula === undefined) return [];
    return [{ name: PRINT_TITLES, sheet: place, formula, hidden: false, comment: "" }];
  });
  return [...kept, ...added, ...titles];
}

const keyOf = (name: string, sheet: number | undefined): string => `${sheet ?? ""}|${name.toLowerCase()}`;

const fileName = ({ name, formula, visible, comment }: NamedItem, sheet: number | undefined): FileName => ({
  name,
  sheet,
  formula: formulaToFile(formula.replace(/^=/, "")),
  hidden: !visible,
  comment,
});

/** A name that the file has, as it is now; undefined where it is gone. */
function keptName(
  { file, sheet: id, item, kept }: OpenedName,
  now: BookNow,
  places: SheetPlaces,
): FileName | undefined {
  const sheet = now.sheets.find(({ state }) => state.id === id);
  if (id !== undefined && sheet === undefined) return undefined;
  const place = file.sheet === undefined ? undefined : places.ofPlace(file.sheet);
  if (item === undefined) {
    const formula = kept === undefined ? file.formula : (now.keptFormulas[kept]?.formula ?? file.formula);
    if (file.name !== PRINT_TITLES || sheet === undefined) return { ...file, sheet: place, formula };
    const titles = titleFormula(sheet, formula);
    return titles === undefined ? undefined : { ...file, sheet: place, formula: titles };
  }
  const found = (sheet?.state.names ?? now.names).find(({ name }) => name.toLowerCase() === item.name.toLowerCase());
  if (found === undefined) return undefined;
  const isSame = isSameData(found, item);
  return isSame ? { ...file, sheet: place } : { ...fileName(found, place), name: file.name };
}

/** The rows that every page of a sheet repeats, beside columns that it repeats already. */
function titleFormula({ state }: SheetNow, old: string | undefined): string | undefined {
  const { titleRows } = state.page;
  const was = areasOfTitles(old ?? "");
  const rows = was.find(isWholeRows);
  if (old !== undefined && isSameData(rows, titleRows)) return old;
  const columns = was.find((area) => !isWholeRows(area)) === undefined ? [] : [columnPart(old ?? "")];
  const part =
    titleRows === undefined ? [] : [`${quotedSheet(state.name)}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`];
  const parts = [...columns, ...part].filter((text) => text !== "");
  return parts.length === 0 ? undefined : parts.join(",");
}

const columnPart = (formula: string): string =>
  formula.split(",").find((part) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(part)) ?? "";
