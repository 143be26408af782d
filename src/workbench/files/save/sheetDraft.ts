import { formatArea } from "../../../workbook/address";
import { Refusal } from "../../../workbook/refusal";
import type { CellStyles } from "../../../xlsx/write/cellStyles";
import type { SheetDraft } from "../../../xlsx/write/draftedSheet";
import { tidyLists } from "../../../xlsx/places/tidyLists";
import type { SheetChange } from "../../../xlsx/worksheet/children";
import { setPage } from "../../../xlsx/worksheet/page";
import { setMerges } from "../../../xlsx/worksheet/properties";
import { setProtection } from "../../../xlsx/worksheet/protection";
import { createSheet } from "../../model/addSheet";
import { createBook } from "../../model/workbench";
import { placesInTail } from "../open/keptParts";
import { stateOf, type KeptPart, type OpenedSheet, type SheetState } from "../opened";
import { pageToFile } from "../words/pageWords";
import { protectionToFile } from "../words/protectionWords";
import { alignmentOf } from "./alignment";
import type { CellWriter } from "./cellDrafts";
import { columnChanges } from "./columnChanges";
import { headChanges, usedAreaChange } from "./headChanges";
import { hasMoved, withPlacesNow, type KeptNow } from "./keptChanges";
import { rowSteps } from "./rowDrafts";
import { ruleChanges } from "./ruleChanges";
import { isSameData } from "./sameData";
import { unsharedIn } from "./sharedFormulas";
import type { SheetNow } from "./snapshot";
import { spillsIn } from "./spills";
import { tableChanges, type TableChanges } from "./tableChanges";
import { validationChanges } from "./validationChanges";

/** A sheet as it is to be in the file. */
export interface DraftedSheet {
  readonly opened: OpenedSheet;
  readonly draft: SheetDraft;
  readonly tables: TableChanges;
}

/** What drafting a sheet needs of the workbook. */
export interface DraftSource {
  readonly writer: CellWriter;
  readonly styles: CellStyles;
  readonly pause: () => Promise<void>;
  /** The id of the sheet in front. */
  readonly isActive: boolean;
  /** Whether another sheet was in front before. */
  readonly isActiveChanged: boolean;
  readonly kept: { readonly part: KeptPart | undefined; readonly now: KeptNow };
}

/** A sheet that is in no file yet: as its part is before anything is written into it. */
export function blankSheet(id: string, name: string, part: string): OpenedSheet {
  return {
    id,
    part,
    place: -1,
    rows: [],
    columns: [],
    fileColumns: [],
    state: { ...stateOf(createSheet(createBook(), name)), id },
    shared: [],
    arrays: new Map(),
    dataTables: [],
    formats: new Map(),
    validations: [],
    tables: new Map(),
    richTexts: new Map(),
    lastRow: -1,
    isSelected: false,
  };
}

/** Finds out what changes of a sheet's part. */
export async function draftSheet(opened: OpenedSheet, now: SheetNow, source: DraftSource): Promise<DraftedSheet> {
  const { writer, pause } = source;
  const alignment = alignmentOf(opened.rows, now.rows);
  if (alignment.movedFrom !== undefined && opened.dataTables.length > 0) throw movedDataTable(now.state.name);
  const rows = await rowSteps(
    {
      before: opened.rows,
      now: now.rows,
      alignment,
      spills: spillsIn(now.rows),
      tables: now.state.tables,
      columns: now.columns,
      lastRow: opened.lastRow,
      arrays: opened.arrays,
      dataTables: opened.dataTables,
      unshared: unsharedIn(opened, now.rows, alignment),
      writer,
    },
    pause,
  );
  const isSelected = source.isActiveChanged ? source.isActive : opened.isSelected;
  const head = [
    ...headChanges(opened.state, now.state, { before: opened.isSelected, now: isSelected }),
    ...columnChanges(opened, now, writer.numbers),
    ...(rows.size > 0 ? [usedAreaChange(now.rows)] : []),
  ];
  const tail = tailChanges(opened, now.state, source);
  return { opened, draft: { name: now.state.name, rows, head, tail }, tables: tableChanges(opened, now) };
}

const movedDataTable = (sheet: string): Refusal =>
  new Refusal(
    "structure",
    `The sheet ${sheet} has a what-if table (Data, What-If Analysis) in which the workbench cannot move cells: take it out in Excel first.`,
  );

/** Whether nothing of a sheet's part changes. */
export const isUnchanged = ({ draft: { rows, head, tail }, tables }: DraftedSheet): boolean =>
  rows.size === 0 &&
  head.length === 0 &&
  tail.length === 0 &&
  tables.changed.length + tables.added.length + tables.removed.length === 0;

function tailChanges(opened: OpenedSheet, now: SheetState, { styles, kept }: DraftSource): readonly SheetChange[] {
  const { state } = opened;
  const changes: SheetChange[] = [];
  const { part } = kept;
  // What lies on cells is told by its place in the text, so that it comes first.
  if (part !== undefined && hasMoved(part, kept.now)) {
    changes.push((sheet) => withPlacesNow(sheet.xml, placesInTail(sheet), part, kept.now), tidyLists);
  }
  if (!isSameData(state.protection, now.protection)) changes.push(protectionChange(now));
  if (!isSameData(state.merges, now.merges)) changes.push(setMerges(now.merges.map(formatArea)));
  changes.push(...ruleChanges(opened.formats, now.formats, styles));
  changes.push(...validationChanges(opened.validations, now.validations));
  const isPageSame = state.page.orientation === now.page.orientation && isSameData(state.page.zoom, now.page.zoom);
  if (!isPageSame) changes.push(setPage(pageToFile(now.page)));
  return changes;
}

function protectionChange({ protection }: SheetState): SheetChange {
  if (protection === undefined) return setProtection(undefined, undefined);
  return setProtection(protectionToFile(protection), protection.password);
}
