import { readFileSync } from "node:fs";
import path from "node:path";
import { applicationClass } from "../../src/workbench/api/applicationClass";
import { conditionalFormatClass } from "../../src/workbench/api/conditionalFormat/conditionalFormatClass";
import { customClass } from "../../src/workbench/api/conditionalFormat/customClass";
import { dataBarClass } from "../../src/workbench/api/conditionalFormat/dataBarClass";
import { formatCollectionClass } from "../../src/workbench/api/conditionalFormat/formatCollection";
import { borderCollectionClass } from "../../src/workbench/api/format/rangeBorders";
import { rangeFormatClass } from "../../src/workbench/api/format/rangeFormat";
import { namedItemClass, namedItemsClass } from "../../src/workbench/api/name/namedItems";
import { rangeClass } from "../../src/workbench/api/range/rangeClass";
import { rangeAreasClass } from "../../src/workbench/api/rangeAreas/rangeAreasClass";
import { tableClass } from "../../src/workbench/api/table/tableClass";
import { tableCollectionClass } from "../../src/workbench/api/table/tableCollection";
import { columnClass, tableColumnsClass } from "../../src/workbench/api/table/tableColumns";
import { scopedClass } from "../../src/workbench/api/table/tableScope";
import { validationClass } from "../../src/workbench/api/validation/validationClass";
import { workbookClass } from "../../src/workbench/api/workbookClass";
import { workbookProtectionClass } from "../../src/workbench/api/workbookProtection";
import { worksheetClass } from "../../src/workbench/api/worksheet/worksheetClass";
import { worksheetCollectionClass } from "../../src/workbench/api/worksheet/worksheetCollection";
import {
  freezePanesClass,
  pageLayoutClass,
  worksheetProtectionClass,
} from "../../src/workbench/api/worksheet/worksheetParts";
import { isAtLeast } from "../../src/workbench/richApi/apiSet";
import type { WireClass } from "../../src/workbench/richApi/wireClass";

const CLASSES: readonly WireClass<never>[] = [
  applicationClass,
  borderCollectionClass,
  columnClass,
  conditionalFormatClass,
  customClass,
  dataBarClass,
  formatCollectionClass,
  freezePanesClass,
  namedItemClass,
  namedItemsClass,
  pageLayoutClass,
  rangeAreasClass,
  rangeClass,
  rangeFormatClass,
  scopedClass,
  tableClass,
  tableCollectionClass,
  tableColumnsClass,
  validationClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];

/** What every host here has: a member of this set or an older one says nothing of its set. */
const BASE = "1.9";
/** By these names office.js sets showGridlines and showHeadings. */
const WIRE_ONLY = ["Gridlines", "Headings"];
const TYPES = path.resolve(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** The ExcelApi set of each member of each class, as Microsoft's types document it; the oldest, where there are several. */
function documentedSets(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const classes = new Map<string, Map<string, string>>();
  let members = new Map<string, string>();
  let set: string | undefined;
  for (const line of readFileSync(TYPES, "utf8").split("\n")) {
    const name = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/.exec(line)?.[1];
    const isExcel = line.startsWith("declare namespace");
    if (isExcel) members = new Map();
    if (name !== undefined) classes.set(name, (members = classes.get(name) ?? new Map<string, string>()));
    else if (/^ {4}(?:class|interface|enum)/.test(line)) members = new Map();
    set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)[?(:<]/.exec(line)?.[1];
    if (member === undefined) continue;
    const known = members.get(member);
    if (set !== undefined && (known === undefined || isAtLeast(known, set))) members.set(member, set);
    set = undefined;
  }
  return classes;
}

const sets = documentedSets();

describe("every member of a class on the wire", () => {
  test.each(CLASSES.map((one) => [one.name, one] as const))(
    "%s stands in Microsoft's types, and says the set that it came with where it is above 1.9",
    (name, { scalars, objects, methods }) => {
      const documented = sets.get(name);
      const built = Object.entries({ ...scalars, ...objects, ...methods })
        .filter(([member]) => !member.startsWith("_") && !WIRE_ONLY.includes(member))
        .map(([member, { since }]) => [member.charAt(0).toLowerCase() + member.slice(1), since] as const);
      expect(built.length).toBeGreaterThan(0);
      const expected = built.map(([member]) => {
        const set = documented?.get(member) ?? "missing";
        return [member, isAtLeast(BASE, set) ? undefined : set];
      });
      expect(built).toEqual(expected);
    },
  );
});
