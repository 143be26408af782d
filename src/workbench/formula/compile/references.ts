import type { ReferenceIdentifier } from "@borgar/fx";
import { relativeReference, placeOf, resolved, type RelativeReference } from "../parse/relativeReference";
import { placeInTable, structuredReference, tableFor, type StructuredReference } from "../parse/structuredReference";
import { asColumn, asRow, MAX_COLUMNS, MAX_ROWS, type CellAddress } from "../../../workbook/address";
import { NO_REFERENCE } from "../values/errors";
import { referTo } from "../values/value";
import type { Compiling } from "./compile";
import type { Node, ResultNode } from "./frame";
import { nameNode, writtenName } from "./names";

/** What a reference refers to: cells, parts of a table, or what a name stands for. */
export function referenceNode({ value, kind }: ReferenceIdentifier, { base, precedents }: Compiling): Node {
  if (kind === "name") {
    const name = writtenName(value);
    precedents.names.push(name);
    return nameNode(name);
  }
  if (kind === "table") {
    const reference = structuredReference(value);
    if (reference === undefined) return () => NO_REFERENCE;
    precedents.tables.push(reference);
    return tableNode(reference);
  }
  const reference = relativeReference(value, base);
  if (reference === undefined) return () => NO_REFERENCE;
  precedents.references.push(reference);
  return cellsNode(reference);
}

function cellsNode(reference: RelativeReference): Node {
  const { sheet: name } = reference;
  return ({ world, sheet, row, column }) => {
    const meant = name === undefined ? sheet : world.sheetNamed(name);
    const area = resolved(reference, row, column);
    return meant === undefined || area === undefined ? NO_REFERENCE : referTo(meant, area);
  };
}

function tableNode(reference: StructuredReference): Node {
  return ({ world, sheet, row, column }) => {
    const table = tableFor(reference, world.book, { sheet, row: asRow(row), column: asColumn(column) });
    const place = table === undefined ? undefined : placeInTable(reference, table, row);
    return place === undefined ? NO_REFERENCE : referTo(place.sheet, place.area);
  };
}

/** What the one cell holds that a reference refers to; undefined where it refers to anything else. */
export function cellNode({ value, kind }: ReferenceIdentifier, base: CellAddress): ResultNode | undefined {
  if (kind !== "range") return undefined;
  const reference = relativeReference(value, base);
  if (reference?.isCell !== true) return undefined;
  const { sheet: name, top, left } = reference;
  return ({ world, sheet, row, column }) => {
    const meant = name === undefined ? sheet : world.sheetNamed(name);
    const at = placeOf(top, row);
    const across = placeOf(left, column);
    if (meant === undefined || at < 0 || across < 0 || at >= MAX_ROWS || across >= MAX_COLUMNS) return NO_REFERENCE;
    return world.read(meant, at, across);
  };
}
