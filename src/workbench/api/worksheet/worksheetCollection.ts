import { isSheetName, sheetNamed } from "../../model/addSheet";
import type { Sheet } from "../../model/book";
import { activeSheet } from "../../model/select";
import { addSheet } from "../../model/sheets";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { lookup, type WireClass, type WireObject } from "../../richApi/wireClass";
import { ALL_SHEETS } from "../eventRegistry";
import { checkStructure } from "../guard";
import type { Host } from "../host";
import { registrations } from "../registrations";
import { worksheetOf } from "./worksheetClass";

function sheetBy(host: Host, args: Arguments): WireObject | undefined {
  const key = args.text(0);
  const { sheets } = host.bench.book;
  const sheet = sheets.find(({ id }) => id.toLowerCase() === key.toLowerCase()) ?? sheetNamed(host.bench.book, key);
  return sheet === undefined ? undefined : worksheetOf(host, sheet);
}

/** A sheet that is added stays behind the one in front (documented). */
function add(host: Host, args: Arguments): WireObject {
  const name = args.optionalText(0);
  checkStructure(host);
  if (name !== undefined && !isSheetName(name)) return refuse("InvalidArgument");
  if (name !== undefined && sheetNamed(host.bench.book, name) !== undefined) return refuse("ItemAlreadyExists");
  return worksheetOf(host, addSheet(host.bench, name));
}

/** All sheets, or those in sight. */
function sheetsFor({ bench }: Host, args: Arguments): readonly Sheet[] {
  const isVisibleOnly = args.flag(0);
  return bench.book.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === "visible");
}

const oneOfSheets = (host: Host, sheet: Sheet | undefined): WireObject =>
  sheet === undefined ? refuse("ItemNotFound") : worksheetOf(host, sheet);

/** Excel.WorksheetCollection */
export const worksheetCollectionClass: WireClass<Host> = {
  name: "WorksheetCollection",
  items: (host) => host.bench.book.sheets.map((sheet) => worksheetOf(host, sheet)),
  methods: {
    ...lookup("GetItem", sheetBy),
    Add: { call: add },
    GetActiveWorksheet: { call: (host) => worksheetOf(host, activeSheet(host.bench)) },
    GetCount: { call: (host, args) => sheetsFor(host, args).length },
    GetFirst: { call: (host, args) => oneOfSheets(host, sheetsFor(host, args)[0]) },
    GetLast: { call: (host, args) => oneOfSheets(host, sheetsFor(host, args).at(-1)) },
    ...registrations(({ registry }) => ({ registry, targetId: ALL_SHEETS }), {
      DataChangedEvent: "changed",
      ActivatedEvent: "activated",
      DeactivatedEvent: "deactivated",
      AddedEvent: "added",
      DeletedEvent: "deleted",
      SelectionChangedEvent: "selectionChanged",
      EventNameChanged: "nameChanged",
    }),
  },
};
