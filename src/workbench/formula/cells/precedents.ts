import type { Sheet } from "../../model/book";
import { headerOf } from "../../model/tables";
import { asColumn, asRow } from "../../../workbook/address";
import { BASE_OF_NAMES, namedItem } from "../compile/names";
import type { Compiled } from "../compile/compiled";
import type { World } from "../compile/frame";
import { resolved } from "../parse/relativeReference";
import { placeInTable, tableFor, tableNamed } from "../parse/structuredReference";
import type { Place } from "../values/value";

/** What a formula reads in its cell, and whether there was all that it names. */
export interface Reading {
  readonly places: Place[];
  isOpen: boolean;
  /** Whether it, or a name in it, may come to something else without any of the places having changed. */
  isVolatile: boolean;
}

/** Where a formula stands. */
interface Site {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Names lead to each other so often at most, as in calculating them. */
const DEEPEST = 30;

/** The cells that a formula reads, as far as its text and the names in it tell. */
export function placesOf(compiled: Compiled, site: Site, world: World): Reading {
  const reading: Reading = { places: [], isOpen: false, isVolatile: false };
  addPlaces(reading, compiled, site, world, 0);
  return reading;
}

function addPlaces(reading: Reading, compiled: Compiled, site: Site, world: World, depth: number): void {
  const { sheet, row, column } = site;
  reading.isVolatile ||= compiled.isVolatile;
  for (const reference of compiled.references) {
    const meant = reference.sheet === undefined ? sheet : world.sheetNamed(reference.sheet);
    const area = resolved(reference, row, column);
    if (meant === undefined) reading.isOpen = true;
    else if (area !== undefined) reading.places.push({ sheet: meant, area });
  }
  for (const reference of compiled.tables) {
    const table = tableFor(reference, world.book, { sheet, row: asRow(row), column: asColumn(column) });
    const place = table && placeInTable(reference, table, row);
    const header = table && headerOf(table.table);
    if (place === undefined) reading.isOpen = true;
    else reading.places.push(place);
    if (table !== undefined && header !== undefined) reading.places.push({ sheet: table.sheet, area: header });
  }
  if (depth < DEEPEST) for (const name of compiled.names) addNamed(reading, name, site, world, depth);
}

function addNamed(reading: Reading, name: Compiled["names"][number], site: Site, world: World, depth: number): void {
  const item = namedItem(world.book, name, site.sheet);
  if (item !== undefined) {
    const compiled = world.compile(item.formula.replace(/^=/, ""), BASE_OF_NAMES);
    addPlaces(reading, compiled, site, world, depth + 1);
    return;
  }
  const table = tableNamed(world.book, name.name);
  if (table === undefined) reading.isOpen = true;
  else reading.places.push({ sheet: table.sheet, area: table.table.area });
}
