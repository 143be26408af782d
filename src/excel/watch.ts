import {
  parseArea,
  parseColumn,
  parseCell,
  MAX_COLUMNS,
  MAX_ROWS,
  asColumn,
  asRow,
  type Area,
} from "../workbook/address";
import { travel } from "./travel";

/** What happened to cells of a sheet. */
export interface SheetChange {
  /** The id of the sheet: its name may have changed. */
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Whether only contents changed; otherwise rows, columns or cells came or went, and everything may stand elsewhere. */
  readonly isContent: boolean;
}

/** Ends a watch. */
export type StopWatching = () => Promise<void>;

/** Hears of every change to the cells of any sheet, whoever makes it. No round trip is made for it but those that start and end it. */
export function watchCells(onChange: (change: SheetChange) => void): Promise<StopWatching> {
  return watch(({ worksheets }) =>
    worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
      onChange({ sheet: worksheetId, areas: areasIn(address), isContent: changeType === "RangeEdited" });
      return Promise.resolve();
    }),
  );
}

/** Hears which sheet the user turns to, by its id. */
export function watchActiveSheet(onActivated: (sheet: string) => void): Promise<StopWatching> {
  return watch(({ worksheets }) =>
    worksheets.onActivated.add(({ worksheetId }) => {
      onActivated(worksheetId);
      return Promise.resolve();
    }),
  );
}

async function watch<Event>(
  add: (workbook: Excel.Workbook) => OfficeExtension.EventHandlerResult<Event>,
): Promise<StopWatching> {
  const handler = await travel(({ workbook }) => {
    const added = add(workbook);
    return () => added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

const ALL: Area = { top: asRow(0), left: asColumn(0), bottom: asRow(MAX_ROWS - 1), right: asColumn(MAX_COLUMNS - 1) };

/** The areas of an address as events give it: `B2:C5`, `5:7`, `C:C`, several with commas. What cannot be read may be anywhere. */
function areasIn(address: string): Area[] {
  const parts = address.replace(/^.*!/, "").split(",");
  return parts.map((part) => parseArea(part.trim()) ?? wholeRowsOrColumns(part.trim()) ?? ALL);
}

function wholeRowsOrColumns(address: string): Area | undefined {
  const [from = "", to = from] = address.replaceAll("$", "").split(":");
  const [left, right] = [parseColumn(from), parseColumn(to)];
  if (left !== undefined && right !== undefined) return { ...ALL, left, right };
  const [top, bottom] = [parseCell(`A${from}`), parseCell(`A${to}`)];
  return top && bottom && { ...ALL, top: top.row, bottom: bottom.row };
}
