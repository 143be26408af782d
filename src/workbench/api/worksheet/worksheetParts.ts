import { areaOf, columnCount, isWholeColumns, isWholeRows, rowCount, WHOLE_SHEET } from "../../model/areas";
import type { PageZoom } from "../../model/book";
import { PROTECTION_OPTIONS } from "../../model/protection";
import { tell } from "../../model/workbench";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asFlag, asInteger, asRecord, oneOf } from "../../richApi/values";
import { lookup, readOnly, type WireClass, type WireObject } from "../../richApi/wireClass";
import { checkDocument, checkSheet } from "../guard";
import { areaArgument, rangeOn } from "../range/rangeTarget";
import type { SheetTarget } from "./worksheetTarget";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;
/** What a protection allows where nothing is said of it. */
const ALLOWED_UNASKED: readonly string[] = ["allowEditObjects", "allowEditScenarios"];

/** What a protected sheet allows; null where it is not protected. */
function options({ sheet: { protection } }: SheetTarget): unknown {
  if (protection === undefined) return null;
  const flags = PROTECTION_OPTIONS.map((option) => [option, protection.allowed.includes(option)]);
  return { ...Object.fromEntries(flags), selectionMode: protection.selectionMode };
}

function protect({ host, sheet }: SheetTarget, args: Arguments): void {
  checkDocument(host);
  if (sheet.protection !== undefined) return refuse("InvalidOperation");
  const given = asRecord(args.raw(0) ?? {}, [...PROTECTION_OPTIONS, "selectionMode"]);
  const allowed = PROTECTION_OPTIONS.filter((option) => asFlag(given[option] ?? ALLOWED_UNASKED.includes(option)));
  const selectionMode = oneOf(SELECTION_MODES)(given["selectionMode"] ?? "Normal");
  sheet.protection = { allowed, selectionMode, password: args.optionalText(1) };
  tell(host.bench, { kind: "look-changed", sheet });
}

/** Without the password that was given, a sheet stays protected. */
function unprotect({ host, sheet }: SheetTarget, args: Arguments): void {
  checkDocument(host);
  const { password } = sheet.protection ?? {};
  if (password !== undefined && password !== args.optionalText(0)) return refuse("AccessDenied");
  sheet.protection = undefined;
  tell(host.bench, { kind: "look-changed", sheet });
}

/** Excel.WorksheetProtection */
export const worksheetProtectionClass: WireClass<SheetTarget> = {
  name: "WorksheetProtection",
  scalars: { Protected: readOnly(({ sheet }) => sheet.protection !== undefined), Options: readOnly(options) },
  methods: { Protect: { call: protect }, Unprotect: { call: unprotect } },
};

function freeze({ host, sheet }: SheetTarget, rows: number, columns: number): void {
  checkDocument(host);
  if (rows < 0 || columns < 0) return refuse("InvalidArgument");
  sheet.frozen = { rows, columns };
  tell(host.bench, { kind: "look-changed", sheet });
}

function freezeAt(target: SheetTarget, args: Arguments): void {
  const area = areaArgument(target.sheet, args, 0);
  freeze(target, isWholeColumns(area) ? 0 : rowCount(area), isWholeRows(area) ? 0 : columnCount(area));
}

/** The cells that stand still. */
function frozenRange({ host, sheet }: SheetTarget): WireObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const bottom = rows === 0 ? WHOLE_SHEET.bottom : rows - 1;
  const right = columns === 0 ? WHOLE_SHEET.right : columns - 1;
  return rangeOn(host, sheet, areaOf(0, 0, bottom, right));
}

/** Excel.WorksheetFreezePanes */
export const freezePanesClass: WireClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  methods: {
    ...lookup("GetLocation", frozenRange),
    FreezeAt: { call: freezeAt },
    FreezeRows: {
      call: (target, args) => {
        freeze(target, args.optionalInteger(0, 1), 0);
      },
    },
    FreezeColumns: {
      call: (target, args) => {
        freeze(target, 0, args.optionalInteger(0, 1));
      },
    },
    Unfreeze: {
      call: (target) => {
        freeze(target, 0, 0);
      },
    },
  },
};

function titleRows({ host, sheet }: SheetTarget): WireObject | undefined {
  const { titleRows: area } = sheet.page;
  return area === undefined ? undefined : rangeOn(host, sheet, area);
}

function setTitleRows({ host, sheet }: SheetTarget, args: Arguments): void {
  checkSheet(host, sheet);
  const { top, bottom } = areaArgument(sheet, args, 0);
  sheet.page.titleRows = areaOf(top, 0, bottom, WHOLE_SHEET.right);
}

const ZOOM_LIMITS = {
  scale: [10, 400],
  horizontalFitToPages: [1, 32_767],
  verticalFitToPages: [1, 32_767],
} as const;

/** A scale, or pages to fit on; what is null or left out is not said. */
function asZoom(value: unknown): PageZoom {
  const given = Object.entries(asRecord(value, Object.keys(ZOOM_LIMITS))).filter(([, number]) => number !== null);
  return Object.fromEntries(
    given.map(([name, number]) => {
      const [least, most] = ZOOM_LIMITS[name as keyof typeof ZOOM_LIMITS];
      return [name, asInteger(number, least, most)];
    }),
  );
}

/** Excel.PageLayout */
export const pageLayoutClass: WireClass<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    Zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: ({ host, sheet }, value) => {
        checkSheet(host, sheet);
        sheet.page.zoom = asZoom(value);
      },
    },
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: ({ host, sheet }, value) => {
        checkSheet(host, sheet);
        sheet.page.orientation = oneOf(["Portrait", "Landscape"] as const)(value);
      },
    },
  },
  methods: { ...lookup("GetPrintTitleRows", titleRows), SetPrintTitleRows: { call: setTitleRows } },
};
