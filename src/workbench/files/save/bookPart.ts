import { readBookSettings } from "../../../xlsx/bookSettings";
import {
  withActiveTab,
  withCalculation,
  withNames,
  withSheetEntries,
  withStructureLock,
} from "../../../xlsx/write/changeBook";
import { withListedSheet, withoutListedSheet } from "../../../xlsx/write/workbookXml";
import { CALCULATION_MODES, SHEET_STATES } from "../words/bookWords";
import { fileWord } from "../words/wordTable";
import { namesNow, type SheetPlaces } from "./nameChanges";
import { isSameData } from "./sameData";
import type { SaveContext } from "./saveContext";
import { sheetOrder, type Listed } from "./sheetOrder";

/** A new sheet: its id in the model, and the id by which the workbook leads to its part. */
export interface NewSheet {
  readonly id: string;
  readonly relationship: string;
}

/** The workbook's own part as it is to be. */
export function bookPartNow(context: SaveContext, xml: string, added: readonly NewSheet[]): string {
  const { now, opened, workbook } = context;
  const part = workbook.part.name;
  const { listed, text } = withSheets(context, xml, added);
  const order = sheetOrder(listed, now.sheets);
  const isSameOrder = isSameData(
    order,
    listed.map(({ name, state }, from) => ({ from, name, state })),
  );
  const ordered = isSameOrder ? text : withSheetEntries({ xml: text, part }, order);
  const named = namedBook(context, ordered, placesIn(context, listed, order));
  const active = order.findIndex(({ from }) => listed[from]?.id === now.activeSheet);
  const isMeant = opened.state.activeSheet !== now.activeSheet || opened.isFrontKnown;
  const isThere = readBookSettings(named, part).activeTab === active;
  const shown = isMeant && !isThere && active >= 0 ? withActiveTab({ xml: named, part }, active) : named;
  const isLockSame = opened.state.isStructureProtected === now.isStructureProtected;
  const locked = isLockSame ? shown : withStructureLock({ xml: shown, part }, now.isStructureProtected);
  return calculated(context, locked);
}

/** The workbook with the sheets listed that it is to have, in the order in which they are listed so far. */
function withSheets(
  { now, opened, workbook, namespaces }: SaveContext,
  xml: string,
  added: readonly NewSheet[],
): { readonly listed: readonly Listed[]; readonly text: string } {
  const part = workbook.part.name;
  const ids = new Map(opened.sheets.map(({ id, place }) => [place, id]));
  const stays = new Set(now.sheets.map(({ state }) => state.id));
  const before = workbook.sheets.map(({ summary }, place): Listed => {
    const { name, visibility } = summary;
    return { id: ids.get(place), name, state: SHEET_STATES[visibility] };
  });
  const isGone = ({ id }: Listed): boolean => id !== undefined && !stays.has(id);
  const without = before.reduceRight(
    (text, sheet, place) => (isGone(sheet) ? withoutListedSheet({ xml: text, part }, place) : text),
    xml,
  );
  const listed = before.filter((sheet) => !isGone(sheet));
  const text = added.reduce((changed, { id, relationship }) => {
    const name = nameOf(id, now.sheets);
    const sheet = { name, state: undefined, relationshipId: relationship, relationships: namespaces.relationships };
    listed.push({ id, name, state: undefined });
    return withListedSheet({ xml: changed, part }, sheet, listed.length - 1);
  }, without);
  return { listed, text };
}

const nameOf = (id: string, sheets: SaveContext["now"]["sheets"]): string =>
  sheets.find(({ state }) => state.id === id)?.state.name ?? "";

function placesIn(
  { opened, workbook }: SaveContext,
  listed: readonly Listed[],
  order: readonly { readonly from: number }[],
): SheetPlaces {
  const placeOf = (isMeant: (sheet: Listed) => boolean): number | undefined => {
    const place = order.findIndex(({ from }) => listed[from] !== undefined && isMeant(listed[from]));
    return place < 0 ? undefined : place;
  };
  return {
    ofSheet: (id) => placeOf((sheet) => sheet.id === id),
    ofPlace: (place) => {
      const id = opened.sheets.find((sheet) => sheet.place === place)?.id;
      const name = workbook.sheets[place]?.summary.name;
      return placeOf((sheet) => (id === undefined ? sheet.id === undefined && sheet.name === name : sheet.id === id));
    },
  };
}

/** Names are written anew only where something of them has changed beside the places of their sheets. */
function namedBook({ opened, now, workbook }: SaveContext, xml: string, places: SheetPlaces): string {
  const part = workbook.part.name;
  const names = namesNow(opened.names, now, places);
  return isSameData(names, readBookSettings(xml, part).names) ? xml : withNames({ xml, part }, names);
}

/** The results of this workbench's own calculation may differ from Excel's: it is asked to calculate where anything changed. */
function calculated({ opened, now, findings, workbook }: SaveContext, xml: string): string {
  const hasFormulas = now.sheets.some(({ rows }) =>
    rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined)),
  );
  const isFull = findings.values && hasFormulas;
  const isModeSame = opened.state.calculationMode === now.calculationMode;
  if (isModeSame && !isFull) return xml;
  const mode = isModeSame ? undefined : fileWord(CALCULATION_MODES, now.calculationMode);
  return withCalculation({ xml, part: workbook.part.name }, { mode, isFull });
}
