import type { CellAddress } from "../../../workbook/address";
import { areaOfCell, cellCount, columnCount, rowCount } from "../../model/areas";
import { gridOf, styleNumberAt } from "../../model/cells";
import { formatEach, type StyleChange } from "../../model/formatCells";
import { styleAt } from "../../model/style";
import type { Arguments } from "../../richApi/arguments";
import { refuse } from "../../richApi/richApiError";
import { asRecord } from "../../richApi/values";
import type { WireClass } from "../../richApi/wireClass";
import { formatOnSheet } from "../address";
import { checkFormatting } from "../guard";
import { changeOf, formatOf } from "./formatParts";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

function getCellProperties(range: RangeTarget, args: Arguments): unknown {
  const { host, sheet, area } = range;
  const asked = asRecord(args.raw(0), ["address", "addressLocal", "format", "hidden"]);
  if (isUnbounded(area)) return refuse("InvalidArgument");
  if (cellCount(area) > host.limits.cells) return refuse("RangeExceedsLimit");
  const formatAt = formatsOf(range, asked["format"]);
  return gridOf(sheet, area, (_, at) => ({
    ...(asked["address"] === true && { address: addressOf(range, at) }),
    ...(asked["addressLocal"] === true && { addressLocal: addressOf(range, at) }),
    ...(asked["hidden"] === true && { hidden: isHiddenAt(range, at) }),
    ...(asked["format"] !== undefined && { format: formatAt(at) }),
  }));
}

/** How each cell looks, as far as it is asked for; cells of the same style share what is said of them. */
function formatsOf({ host, sheet }: RangeTarget, asked: unknown): (at: CellAddress) => unknown {
  const formats = new Map<number, unknown>();
  return ({ row, column }) => {
    const number = styleNumberAt(sheet, row, column);
    const known = formats.get(number) ?? formatOf(asRecord(asked), [styleAt(host.bench.book.styles, number)]);
    formats.set(number, known);
    return known;
  };
}

const addressOf = ({ sheet }: RangeTarget, at: CellAddress): string => formatOnSheet(sheet.name, areaOfCell(at));

const isHiddenAt = ({ sheet }: RangeTarget, { row, column }: CellAddress): boolean =>
  sheet.rows[row]?.hidden === true || sheet.columns[column]?.hidden === true;

/** Properties cell by cell; `{}` and null leave a cell as it is. */
function setCellProperties({ host, sheet, area }: RangeTarget, args: Arguments): void {
  const rows = args.raw(0);
  if (!Array.isArray(rows) || rows.length !== rowCount(area)) return refuse("InvalidArgument");
  if (rows.some((row) => !Array.isArray(row) || row.length !== columnCount(area))) return refuse("InvalidArgument");
  checkFormatting(host, sheet);
  const changes = new Map<string, StyleChange>();
  formatEach(host.bench, sheet, area, ({ row, column }) => {
    const given = (rows as unknown[][])[row - area.top]?.[column - area.left] ?? {};
    const key = JSON.stringify(given);
    const change = changes.get(key) ?? changeOf(asRecord(asRecord(given, ["format"])["format"] ?? {}));
    changes.set(key, change);
    return change;
  });
}

/** The looks of many cells at once, each its own. */
export const cellProperties = {
  methods: {
    GetCellProperties: { call: getCellProperties },
    SetCellProperties: { call: setCellProperties },
  },
} satisfies Partial<WireClass<RangeTarget>>;
