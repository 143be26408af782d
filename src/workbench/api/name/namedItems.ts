import { sheetNamed } from "../../model/addSheet";
import type { Sheet } from "../../model/book";
import type { NamedItem } from "../../model/namedItem";
import { isName, takenNames } from "../../model/tables";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asText } from "../../richApi/values";
import { lookup, readOnly, WireObject, type WireClass } from "../../richApi/wireClass";
import { absolute, formatOnSheet, parseReference } from "../address";
import { checkDocument } from "../guard";
import type { Host } from "../host";
import { rangeClass } from "../range/rangeClass";
import { rangeOn } from "../range/rangeTarget";
import { worksheetOf } from "../worksheet/worksheetClass";

/** The names of a sheet, or of the workbook. */
export interface NamesTarget {
  readonly host: Host;
  readonly sheet: Sheet | undefined;
}

export interface NameTarget extends NamesTarget {
  readonly item: NamedItem;
}

const listOf = ({ host, sheet }: NamesTarget): NamedItem[] => (sheet ?? host.bench.book).names;

/** What a name refers to, where that is one area. */
function placeOf({
  host,
  item,
}: NameTarget): { readonly sheet: Sheet; readonly area: Parameters<typeof rangeOn>[2] } | undefined {
  const reference = parseReference(item.formula.replace(/^=/, ""));
  const sheet = reference?.sheet === undefined ? undefined : sheetNamed(host.bench.book, reference.sheet);
  return reference === undefined || sheet === undefined ? undefined : { sheet, area: reference.area };
}

function rangeOf(target: NameTarget): WireObject | undefined {
  const place = placeOf(target);
  return place === undefined ? undefined : rangeOn(target.host, place.sheet, place.area);
}

/** The address of a range, what a single cell holds, or a constant. */
function valueOf(target: NameTarget): unknown {
  const place = placeOf(target);
  if (place !== undefined) return formatOnSheet(place.sheet.name, place.area);
  const constant = target.item.formula.replace(/^=/, "");
  if (constant.includes("#REF!")) return "#REF!";
  const text = /^"((?:[^"]|"")*)"$/.exec(constant)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return constant !== "" && !Number.isNaN(Number(constant)) ? Number(constant) : constant;
}

function typeOf(target: NameTarget): string {
  if (placeOf(target) !== undefined) return "Range";
  const value = valueOf(target);
  if (value === "#REF!") return "Error";
  return typeof value === "number" ? "Double" : "String";
}

/** Excel.NamedItem */
export const namedItemClass: WireClass<NameTarget> = {
  name: "NamedItem",
  id: ({ item }) => item.name,
  scalars: {
    Name: readOnly(({ item }) => item.name),
    Type: readOnly(typeOf),
    Value: readOnly(valueOf),
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ host, item }, value) => {
        checkDocument(host);
        item.formula = asText(value);
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ host, item }, value) => {
        checkDocument(host);
        item.visible = asFlag(value);
      },
    },
    Comment: readOnly(({ item }) => item.comment),
    Scope: readOnly(({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet")),
  },
  objects: {
    Worksheet: { get: ({ host, sheet }) => (sheet === undefined ? refuse("ItemNotFound") : worksheetOf(host, sheet)) },
    WorksheetOrNullObject: { get: ({ host, sheet }) => (sheet === undefined ? undefined : worksheetOf(host, sheet)) },
  },
  methods: {
    ...lookup("GetRange", rangeOf),
    Delete: {
      call: (target) => {
        checkDocument(target.host);
        const list = listOf(target);
        list.splice(list.indexOf(target.item), 1);
      },
    },
  },
};

const itemOf = ({ host, sheet }: NamesTarget, item: NamedItem): WireObject =>
  WireObject.of(namedItemClass, { host, sheet, item });

function byName(target: NamesTarget, args: Arguments): WireObject | undefined {
  const name = args.text(0).toLowerCase();
  const item = listOf(target).find((one) => one.name.toLowerCase() === name);
  return item === undefined ? undefined : itemOf(target, item);
}

function add(target: NamesTarget, args: Arguments): WireObject {
  const name = args.text(0);
  checkDocument(target.host);
  const taken =
    target.sheet === undefined
      ? takenNames(target.host.bench.book)
      : new Set(listOf(target).map((one) => one.name.toLowerCase()));
  if (!isName(name) || taken.has(name.toLowerCase())) return refuse("InvalidArgument");
  const range = args.object(1, rangeClass);
  const formula = range === undefined ? args.text(1) : `=${absolute(formatOnSheet(range.sheet.name, range.area))}`;
  const item: NamedItem = { name, formula, visible: true, comment: args.optionalText(2) ?? "" };
  listOf(target).push(item);
  return itemOf(target, item);
}

/** Excel.NamedItemCollection */
export const namedItemsClass: WireClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target) => listOf(target).map((item) => itemOf(target, item)),
  methods: {
    ...lookup("GetItem", byName),
    GetCount: { call: (target) => listOf(target).length },
    Add: { call: add },
  },
};
