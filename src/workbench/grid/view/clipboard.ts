import type { Area } from "../../../workbook/address";
import { areaOf, bounding, intersection, WHOLE_SHEET } from "../../model/areas";
import type { Sheet } from "../../model/book";
import { gridOf, usedArea } from "../../model/cells";
import type { Workbench } from "../../model/workbench";
import { clearContents, writeCells } from "../../model/write";
import { copyCells, pasteCells, type CopiedCells } from "../edit/copiedCells";
import { whyTooMany } from "../edit/permission";
import { pasteArea, repeated } from "../edit/paste";
import { formatTsv, parseTsv } from "../edit/tsv";
import type { Looks } from "../../formula/looks";
import { currentArea, selectArea } from "../selection/selection";
import { words } from "../words";
import type { Selecting } from "./selecting";
import type { Writing } from "./writing";

/** What was copied here: pasting it here again keeps formulas and looks. */
interface Copied extends CopiedCells {
  readonly sheet: Sheet;
  readonly text: string;
  readonly isCut: boolean;
}

/** Copying and pasting, by the clipboard of the system. */
export interface Clipboard {
  /** The area on a sheet that can be pasted still. */
  readonly marked: (sheet: Sheet) => Area | undefined;
  /** What goes to the clipboard; undefined where several areas are selected. */
  readonly copy: (isCut: boolean) => string | undefined;
  readonly paste: (text: string) => void;
  /** What was copied is not marked any more. */
  readonly forget: () => void;
}

export interface ClipboardParts {
  readonly bench: Workbench;
  readonly looks: Looks;
  readonly sheet: () => Sheet;
  readonly selecting: Selecting;
  readonly writing: Writing;
  readonly changed: () => void;
}

export function createClipboard({ bench, looks, sheet, selecting, writing, changed }: ClipboardParts): Clipboard {
  let copied: Copied | undefined;

  function forget(): void {
    if (copied === undefined) return;
    copied = undefined;
    changed();
  }

  function copy(isCut: boolean): string | undefined {
    const from = sheet();
    const selection = selecting.current();
    const area = inUse(from, currentArea(selection));
    const why = selection.areas.length > 1 ? words.severalAreas : whyTooMany([area]);
    if (why !== undefined) {
      writing.refuse(why);
      return undefined;
    }
    const text = formatTsv(gridOf(from, area, (_, at) => looks.textAt(from, at)));
    copied = { ...copyCells(from, area), sheet: from, text, isCut };
    changed();
    return text;
  }

  function paste(text: string): void {
    if (text === "") return;
    const to = sheet();
    const selected = currentArea(selecting.current());
    // The system may have changed the line breaks on the way.
    const own = copied !== undefined && plain(copied.text) === plain(text) ? copied : undefined;
    const area = own === undefined ? pasteText(to, selected, text) : pasteOwn(to, selected, own);
    if (area !== undefined) selecting.choose(selectArea(to, area));
  }

  function pasteText(to: Sheet, selected: Area, text: string): Area | undefined {
    const rows = parseTsv(text);
    const area = pasteArea(selected, { rows: rows.length, columns: rows[0]?.length ?? 1 });
    const isDone = writing.change(to, [area], () => {
      writeCells(bench, to, area, repeated(rows, area));
    });
    return isDone ? area : undefined;
  }

  function pasteOwn(to: Sheet, selected: Area, own: Copied): Area | undefined {
    const size = { rows: own.cells.length, columns: own.cells[0]?.length ?? 1 };
    const area = own.isCut
      ? pasteArea({ ...selected, bottom: selected.top, right: selected.left }, size)
      : pasteArea(selected, size);
    if (own.isCut && own.sheet !== to && !clearSource(own)) return undefined;
    const isOnSheet = own.isCut && own.sheet === to;
    const isDone = writing.change(to, isOnSheet ? [area, own.area] : [area], () => {
      if (isOnSheet) clearContents(bench, to, own.area);
      pasteCells(bench, to, area, own, own.isCut);
    });
    if (own.isCut && isDone) forget();
    return isDone ? area : undefined;
  }

  const clearSource = (own: Copied): boolean =>
    writing.change(own.sheet, [own.area], () => {
      clearContents(bench, own.sheet, own.area);
    });

  return { marked: (on) => (copied?.sheet === on ? copied.area : undefined), copy, paste, forget };
}

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");

/** Whole rows and columns are copied as far as anything stands on the sheet. */
function inUse(sheet: Sheet, area: Area): Area {
  const isLong = area.bottom === WHOLE_SHEET.bottom || area.right === WHOLE_SHEET.right;
  if (!isLong) return area;
  const used = usedArea(sheet, WHOLE_SHEET, false);
  const first = areaOf(area.top, area.left, area.top, area.left);
  const upToLast =
    used === undefined ? first : bounding(first, areaOf(used.bottom, used.right, used.bottom, used.right));
  return intersection(area, upToLast) ?? first;
}
