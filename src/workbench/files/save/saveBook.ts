import type { Inflater } from "../../../xlsx/inflater";
import type { Limits } from "../../../xlsx/limits";
import { openWorkbook, partOfType } from "../../../xlsx/readWorkbook";
import type { Deflater } from "../../../xlsx/write/deflater";
import { refuseSigned } from "../../../xlsx/write/editWorkbook";
import { createPackageEditor } from "../../../xlsx/write/packageEditor";
import { attributeIn, withAttribute } from "../../../xlsx/write/xml";
import type { Book } from "../../model/book";
import { placesOf } from "../open/keptParts";
import type { KeptPart, Opened } from "../opened";
import { bookPartNow, type NewSheet } from "./bookPart";
import type { DraftContent } from "../../../xlsx/write/cellDraft";
import { hasMoved, withPlacesNow, type KeptNow } from "./keptChanges";
import { createSaveContext, type SaveContext } from "./saveContext";
import { blankSheet, draftSheet, isUnchanged, type DraftedSheet } from "./sheetDraft";
import { addSheetPart, addTitle, removeSheetParts, writeSheet } from "./sheetParts";
import { snapshotOf, type BookNow, type SheetNow } from "./snapshot";

/** How a workbook is saved. */
export interface SaveOptions {
  readonly inflater: Inflater;
  readonly deflater: Deflater;
  readonly limits: Limits;
  readonly pause: () => Promise<void>;
}

/**
 * A workbook's file as it is to be: what was opened, with what has changed since. Parts that nothing changes of are handed on
 * packed as they are; where nothing at all has changed, the file is the same.
 */
export async function saveBook(
  opened: Opened,
  book: Book,
  { inflater, deflater, limits, pause }: SaveOptions,
): Promise<readonly Uint8Array[]> {
  const now = snapshotOf(book);
  const workbook = await openWorkbook(opened.bytes, { inflater, limits });
  const parts = createPackageEditor(workbook.file, deflater);
  const context = await createSaveContext({ opened, now, workbook, parts, limits, pause }, book.styles.styles);
  const { sheets, added } = await draftSheets(context);
  const before = (await parts.text(workbook.part.name)) ?? "";
  const fresh = bookPartNow(context, before, added);
  const moved = opened.keptParts.filter((part) => part.kind !== "sheet" && hasMoved(part, keptNow(now, part)));
  if (fresh === before && moved.length === 0 && sheets.every(isUnchanged)) return [opened.bytes];
  await refuseSigned(workbook.file.relationships(""), new Set());
  if (fresh !== before) parts.setText(workbook.part.name, fresh);
  const stays = new Set(now.sheets.map(({ state }) => state.id));
  const gone = opened.sheets.filter(({ id }) => !stays.has(id));
  if (gone.length > 0) await removeSheetParts(context, gone);
  for (const part of moved) await movePlaces(context, part);
  for (const sheet of sheets) await writeSheet(context, sheet);
  for (const { id } of added) await addTitle(context, ...titleOf(now, id));
  if (opened.state.activeSheet !== now.activeSheet) await deselectCharts(context);
  if (context.findings.formulas || gone.length > 0) await dropCalculationChain(context);
  await context.saveShared();
  return parts.save();
}

const titleOf = ({ sheets }: BookNow, id: string): [string, number] => {
  const place = sheets.findIndex(({ state }) => state.id === id);
  return [sheets[place]?.state.name ?? "", place];
};

/** Finds out what changes of each sheet; those that are new get their parts. */
async function draftSheets(
  context: SaveContext,
): Promise<{ readonly sheets: readonly DraftedSheet[]; readonly added: readonly NewSheet[] }> {
  const { opened, now } = context;
  const sheets: DraftedSheet[] = [];
  const added: NewSheet[] = [];
  for (const sheet of now.sheets) {
    const { id, name } = sheet.state;
    let old = opened.sheets.find((each) => each.id === id);
    if (old === undefined) {
      const { part, relationship } = await addSheetPart(context);
      old = blankSheet(id, name, part);
      added.push({ id, relationship });
    }
    sheets.push(await draftOne(context, old, sheet));
  }
  return { sheets, added };
}

function draftOne(context: SaveContext, opened: DraftedSheet["opened"], sheet: SheetNow): Promise<DraftedSheet> {
  const { now, writer, styles, pause } = context;
  const part = context.opened.keptParts.find(({ kind, sheet: id }) => kind === "sheet" && id === opened.id);
  const richText = (text: string): DraftContent | undefined => {
    const xml = opened.richTexts.get(text);
    if (xml !== undefined) return { kind: "inline-text", xml };
    const index = context.opened.richTexts.get(text);
    return index === undefined ? undefined : { kind: "shared-text", index };
  };
  return draftSheet(opened, sheet, {
    writer: { ...writer, richText },
    styles,
    pause,
    isActive: now.activeSheet === opened.id,
    isActiveChanged: now.activeSheet !== context.opened.state.activeSheet,
    kept: { part, now: part === undefined ? { areas: undefined, formulas: [] } : keptNow(now, part) },
  });
}

const keptNow = ({ sheets, keptFormulas }: BookNow, { sheet }: KeptPart): KeptNow => ({
  areas: sheets.find(({ state }) => state.id === sheet)?.state.keptAreas,
  formulas: keptFormulas,
});

/** Lets what a part lies on and refers to be where it is by now. */
async function movePlaces({ parts, now }: SaveContext, part: KeptPart): Promise<void> {
  const text = await parts.text(part.part);
  if (text === undefined) return;
  const places = placesOf(text, part);
  parts.setText(part.part, withPlacesNow(text, places, part, keptNow(now, part)));
}

/** Of two sheets that are in front, Excel takes every entry for both: a chart that was in front is not any longer. */
async function deselectCharts({ workbook, parts }: SaveContext): Promise<void> {
  for (const { summary, target = "" } of workbook.sheets) {
    const xml = summary.kind === "other" ? await parts.text(target) : undefined;
    const tag = xml === undefined ? undefined : /<(?:[^\s/>:]+:)?sheetView\b[^>]*>/.exec(xml)?.[0];
    if (xml === undefined || tag === undefined || attributeIn(tag, "tabSelected") === undefined) continue;
    parts.setText(
      target,
      xml.replace(tag, () => withAttribute(tag, "tabSelected", undefined)),
    );
  }
}

/** Excel makes its chain of calculation anew where there is none; one that names cells without formulas it calls damaged. */
async function dropCalculationChain({ workbook, parts }: SaveContext): Promise<void> {
  const part = partOfType(workbook, "calcChain");
  if (part === undefined) return;
  await parts.remove(part.name);
  await parts.unrelate(workbook.part.name, part.name);
}
