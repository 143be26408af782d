import { isSheetName, sheetNamed } from "../../model/addSheet";
import type { Sheet } from "../../model/book";
import { activate } from "../../model/select";
import { tell } from "../../model/workbench";
import { isLastVisible, moveSheet, neighbour, removeSheet, renameSheet } from "../../model/sheets";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asInteger, asNumberWithin, asText, oneOf } from "../../richApi/values";
import { lookup, readOnly, type Scalar, type WireClass, type WireObject } from "../../richApi/wireClass";
import { asColor } from "../color";
import { checkDocument, checkSheet, checkStructure } from "../guard";
import { MOST_COLUMN_CHARACTERS } from "../../model/widths";
import { worksheetOf } from "./worksheetClass";
import type { SheetTarget } from "./worksheetTarget";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function setName({ host, sheet }: SheetTarget, value: unknown): void {
  const name = asText(value);
  checkStructure(host);
  if (!isSheetName(name)) return refuse("InvalidArgument");
  const other = sheetNamed(host.bench.book, name);
  if (other !== undefined && other !== sheet) return refuse("ItemAlreadyExists");
  renameSheet(host.bench, sheet, name);
}

function setPosition({ host, sheet }: SheetTarget, value: unknown): void {
  const position = asInteger(value, 0, host.bench.book.sheets.length - 1);
  checkStructure(host);
  moveSheet(host.bench, sheet, position);
}

function setVisibility({ host, sheet }: SheetTarget, value: unknown): void {
  const word = oneOf(Object.values(VISIBILITIES))(value);
  checkStructure(host);
  if (word !== "Visible" && isLastVisible(host.bench, sheet)) return refuse("InvalidOperation");
  sheet.visibility = word === "VeryHidden" ? "very-hidden" : word === "Hidden" ? "hidden" : "visible";
  const next = neighbour(host.bench, sheet, 1, true) ?? neighbour(host.bench, sheet, -1, true);
  if (word !== "Visible" && host.bench.book.activeSheet === sheet.id && next !== undefined) activate(host.bench, next);
}

/** How a sheet is shown. */
function viewScalar<Name extends "tabColor" | "showGridlines" | "showHeadings">(
  name: Name,
  read: (value: unknown) => Sheet[Name],
): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet[name],
    set: ({ host, sheet }, value) => {
      checkDocument(host);
      sheet[name] = read(value);
      tell(host.bench, { kind: "look-changed", sheet });
    },
  };
}

/** A very hidden sheet cannot be deleted either (documented). */
function remove({ host, sheet }: SheetTarget): void {
  checkStructure(host);
  if (isLastVisible(host.bench, sheet) || sheet.visibility === "very-hidden") return refuse("InvalidOperation");
  removeSheet(host.bench, sheet);
}

function bringToFront({ host, sheet }: SheetTarget): void {
  if (sheet.visibility !== "visible") return refuse("InvalidOperation");
  activate(host.bench, sheet);
}

const beside =
  (step: 1 | -1) =>
  ({ host, sheet }: SheetTarget, args: Arguments): WireObject | undefined => {
    const other: Sheet | undefined = neighbour(host.bench, sheet, step, args.flag(0));
    return other === undefined ? undefined : worksheetOf(host, other);
  };

/** What a sheet is called, where it stands, and whether it is in sight. */
export const worksheetState = {
  scalars: {
    Id: readOnly(({ sheet }) => sheet.id),
    Name: { get: ({ sheet }) => sheet.name, set: setName },
    Position: { get: ({ host, sheet }) => host.bench.book.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: ({ sheet }) => VISIBILITIES[sheet.visibility], set: setVisibility },
    TabColor: viewScalar("tabColor", (value) => (value === "" ? "" : asColor(value))),
    ShowGridlines: viewScalar("showGridlines", asFlag),
    ShowHeadings: viewScalar("showHeadings", asFlag),
    // By these names office.js sets the two: they are on the wire only.
    Gridlines: viewScalar("showGridlines", asFlag),
    Headings: viewScalar("showHeadings", asFlag),
    StandardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ host, sheet }, value) => {
        checkSheet(host, sheet, "allowFormatColumns");
        sheet.standardWidth = asNumberWithin(value, 0, MOST_COLUMN_CHARACTERS);
      },
    },
  },
  methods: {
    Activate: { call: bringToFront },
    Delete: { call: remove },
    ...lookup("GetNext", beside(1)),
    ...lookup("GetPrevious", beside(-1)),
    /** By what office.js finds a neighbour again. */
    _GetSheetById: {
      call: ({ host }, args) => {
        const sheet = host.bench.book.sheets.find(({ id }) => id === args.text(0));
        return sheet === undefined ? refuse("ItemNotFound") : worksheetOf(host, sheet);
      },
    },
  },
} satisfies Partial<WireClass<SheetTarget>>;
