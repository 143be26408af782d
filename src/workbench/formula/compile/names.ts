import { asColumn, asRow, type CellAddress } from "../../../workbook/address";
import { isSameSheetName } from "../../../workbook/sheetName";
import { bodyOf } from "../../model/tables";
import type { Book, Sheet } from "../../model/book";
import type { NamedItem } from "../../model/namedItem";
import { sheetName } from "../parse/relativeReference";
import { tableNamed } from "../parse/structuredReference";
import { NO_NAME } from "../values/errors";
import { referTo } from "../values/value";
import type { WrittenName } from "./compiled";
import type { Frame, Node } from "./frame";

/** Names may lead to each other, but not for ever. */
const DEEPEST = 30;

/** The cell that the relative references of names are written for, as files have them. */
export const BASE_OF_NAMES: CellAddress = { row: asRow(0), column: asColumn(0) };

/** Reads `rate` or `Team!rate`. */
export function writtenName(text: string): WrittenName {
  const [, sheet, name = text] = /^(.*)!([^!]*)$/s.exec(text) ?? [];
  return { sheet: sheet === undefined ? undefined : sheetName(sheet), name };
}

/** A name as it is meant on a sheet: the sheet's own ones come first, or those of the sheet that is named. */
export function namedItem({ sheets, names }: Book, { sheet, name }: WrittenName, own: Sheet): NamedItem | undefined {
  const isMeant = (item: NamedItem): boolean => item.name.toLowerCase() === name.toLowerCase();
  const scope = sheet === undefined ? own : sheets.find((one) => isSameSheetName(one.name, sheet));
  return scope?.names.find(isMeant) ?? names.find(isMeant);
}

/** What a name stands for: a variable of the formula, a name of the workbook, a table. */
export function nameNode(written: WrittenName): Node {
  const key = written.name.toUpperCase();
  return (frame) => {
    const variable = frame.variables?.get(key);
    if (variable !== undefined || frame.variables?.has(key) === true) return variable;
    return named(written, frame);
  };
}

function named(written: WrittenName, frame: Frame): ReturnType<Node> {
  const { world, sheet, names } = frame;
  const item = namedItem(world.book, written, sheet);
  if (item !== undefined) {
    if (names > DEEPEST) return NO_NAME;
    const { run } = world.compile(item.formula.replace(/^=/, ""), BASE_OF_NAMES);
    return run({ ...frame, variables: undefined, names: names + 1 });
  }
  const table = tableNamed(world.book, written.name);
  return table === undefined ? NO_NAME : referTo(table.sheet, bodyOf(table.table));
}
