import { areaOf, isWholeColumns, isWholeRows } from "../../model/areas";
import { clearFormats } from "../../model/clear";
import { mergeCells, unmergeCells } from "../../model/merges";
import type { ProtectionOption } from "../../model/protection";
import { deleteCells, insertCells, ShiftConflict } from "../../model/structure/insert";
import { overlapsTable } from "../../model/tables";
import { clearValidations } from "../../model/validations";
import { clearContents } from "../../model/write";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import type { WireClass, WireObject } from "../../richApi/wireClass";
import { checkFormatting, checkSheet, checkWriting } from "../guard";
import { rangeOn, type RangeTarget } from "./rangeTarget";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear({ host, sheet, area }: RangeTarget, args: Arguments): void {
  const what = args.choice(0, CLEARED, "All");
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return refuse("ApiNotFound", "links are not built");
  if (what !== "Formats") checkWriting(host, sheet, [area]);
  if (what !== "Contents") checkFormatting(host, sheet);
  if (what !== "Formats") clearContents(host.bench, sheet, area);
  if (what !== "Contents") clearFormats(host.bench, sheet, area);
  if (what === "All") clearValidations(host.bench, sheet, [area]);
}

const OPTIONS: Readonly<Record<"insert" | "delete", readonly [ProtectionOption, ProtectionOption]>> = {
  insert: ["allowInsertRows", "allowInsertColumns"],
  delete: ["allowDeleteRows", "allowDeleteColumns"],
};

/** A protected sheet may allow whole rows or columns to come and go, but no cells by themselves. */
function checkShift({ host, sheet, area }: RangeTarget, what: "insert" | "delete"): void {
  const [rows, columns] = OPTIONS[what];
  checkSheet(host, sheet, isWholeRows(area) ? rows : isWholeColumns(area) ? columns : undefined);
}

function insert(range: RangeTarget, args: Arguments): WireObject {
  const direction = args.choice(0, ["Down", "Right"] as const);
  checkShift(range, "insert");
  const { host, sheet, area } = range;
  const room = areaOf(area.top, area.left, area.bottom, area.right);
  shifting(() => {
    insertCells(host.bench, sheet, area, direction);
  });
  return rangeOn(host, sheet, room);
}

function remove(range: RangeTarget, args: Arguments): void {
  const direction = args.choice(0, ["Up", "Left"] as const);
  checkShift(range, "delete");
  shifting(() => {
    deleteCells(range.host.bench, range.sheet, range.area, direction);
  });
}

function shifting(shift: () => void): void {
  try {
    shift();
  } catch (error) {
    if (error instanceof ShiftConflict) return refuse("InsertDeleteConflict");
    throw error;
  }
}

function merge({ host, sheet, area }: RangeTarget, args: Arguments): void {
  checkFormatting(host, sheet);
  if (overlapsTable(sheet, area)) return refuse("InvalidOperation");
  mergeCells(host.bench, sheet, area, args.flag(0));
}

function unmerge({ host, sheet, area }: RangeTarget): void {
  checkFormatting(host, sheet);
  unmergeCells(host.bench, sheet, area);
}

/** What cells come and go by. */
export const rangeStructure = {
  methods: {
    Clear: { call: clear },
    Insert: { call: insert },
    Delete: { call: remove },
    Merge: { call: merge },
    Unmerge: { call: unmerge },
  },
} satisfies Partial<WireClass<RangeTarget>>;
