import { setColumns, type FileColumns } from "../../../xlsx/worksheet/columns";
import type { SheetChange } from "../../../xlsx/worksheet/children";
import type { OpenedColumn, OpenedSheet } from "../opened";
import { charactersToFile, pointsToFile } from "../words/widths";
import { alignmentOf } from "./alignment";
import { isSameData } from "./sameData";
import type { ColumnNow, SheetNow } from "./snapshot";
import type { StyleNumbers } from "./styleNumbers";

/** What changes of a sheet's columns. */
export function columnChanges(
  opened: Pick<OpenedSheet, "columns" | "fileColumns">,
  { columns, state }: SheetNow,
  numbers: StyleNumbers,
): readonly SheetChange[] {
  const count = Math.max(columns.length, opened.columns.length);
  const isSame = (index: number): boolean => isSameLook(opened.columns[index], columns[index]);
  if (Array.from({ length: count }, (_, index) => index).every(isSame)) return [];
  const { origins } = alignmentOf(opened.columns, columns);
  const standard = charactersToFile(state.standardWidth);
  const written = columns.flatMap((column, index): readonly FileColumns[] => {
    if (column === undefined) return [];
    const origin = origins[index];
    const old = origin === undefined ? undefined : opened.columns[origin];
    const file = opened.fileColumns.find(({ from, to }) => origin !== undefined && from <= origin && origin <= to);
    return [{ ...columnOf(column, old, file, { numbers, standard }), from: index, to: index }];
  });
  return [setColumns(joined(written))];
}

const isSameLook = (old: OpenedColumn | undefined, now: ColumnNow | undefined): boolean =>
  old?.width === now?.width && old?.style === now?.style && (old?.hidden ?? false) === (now?.hidden ?? false);

function columnOf(
  { width, hidden, style }: ColumnNow,
  old: OpenedColumn | undefined,
  file: FileColumns | undefined,
  { numbers, standard }: { readonly numbers: StyleNumbers; readonly standard: number },
): Omit<FileColumns, "from" | "to"> {
  const isSameWidth = file !== undefined && old?.width === width;
  const chosen =
    width === undefined
      ? { width: standard, isCustomWidth: false }
      : { width: pointsToFile(width), isCustomWidth: true };
  const kept = { width: file?.width, isCustomWidth: file?.isCustomWidth ?? false };
  const isSameStyle = file !== undefined && old?.style === style;
  return {
    ...(isSameWidth ? kept : chosen),
    hidden,
    style: isSameStyle ? file.style : style === undefined ? undefined : numbers.numberFor(style, file?.style ?? 0),
    others: file?.others ?? {},
  };
}

/** Columns that stand side by side and are alike, as one. */
function joined(columns: readonly FileColumns[]): readonly FileColumns[] {
  const spans: FileColumns[] = [];
  for (const column of columns) {
    const last = spans.at(-1);
    const isAlike = (other: FileColumns): boolean =>
      other.to === column.from - 1 && isSameData({ ...other, from: 0, to: 0 }, { ...column, from: 0, to: 0 });
    if (last !== undefined && isAlike(last)) spans[spans.length - 1] = { ...last, to: column.to };
    else spans.push(column);
  }
  return spans;
}
