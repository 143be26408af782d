import type { Area } from "../../../workbook/address";
import { cellCount, intersections } from "../../model/areas";
import type { Content, Sheet } from "../../model/book";
import { cellAt, eachCell } from "../../model/cells";
import { shownText } from "../../model/display/shownText";
import type { Validation } from "../../model/validation";
import { validationsIn } from "../../model/validations";
import { parseReference } from "../address";
import type { AreasTarget } from "../areasTarget";
import { sheetNamed } from "../../model/addSheet";

/**
 * Whether the cells of some areas hold what their validations allow; null where some do. Rules that only a formula can
 * tell of count as held (guess: "valid-of-formulas").
 */
export function areValid(target: AreasTarget): boolean | null {
  const { sheet, areas } = target;
  const { found } = validationsIn(sheet, areas);
  let valid = areas.reduce((count, area) => count + cellCount(area), 0);
  let invalid = 0;
  for (const validation of found) {
    const isAllowed = allowing(target, validation);
    for (const area of intersections(areas, validation.areas)) {
      const wrong = countWrong(sheet, area, validation, isAllowed);
      invalid += wrong;
      valid -= wrong;
    }
  }
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}

type Test = (content: Content) => boolean;

function countWrong(sheet: Sheet, area: Area, { ignoreBlanks, rule }: Validation, isAllowed: Test): number {
  let filled = 0;
  let wrong = 0;
  eachCell(sheet, area, ({ content }) => {
    if (content === undefined) return;
    filled += 1;
    if (!isAllowed(content)) wrong += 1;
  });
  const isBlankWrong = !ignoreBlanks && Object.keys(rule).length > 0;
  return isBlankWrong ? wrong + cellCount(area) - filled : wrong;
}

function allowing(target: AreasTarget, { rule }: Validation): Test {
  const { list, wholeNumber, decimal, textLength } = rule;
  if (list !== undefined) return inList(target, String(list["source"]));
  if (wholeNumber !== undefined)
    return (content) => Number.isInteger(content) && compare(wholeNumber, content as number);
  if (decimal !== undefined) return (content) => typeof content === "number" && compare(decimal, content);
  if (textLength !== undefined) return (content) => compare(textLength, shownText(content).length);
  return () => true;
}

function inList({ host, sheet }: AreasTarget, source: string): Test {
  const entries = source.startsWith("=") ? entriesAt(host, sheet, source.slice(1)) : source.split(",");
  if (entries === undefined) return () => true;
  const known = new Set(entries.map((entry) => entry.trim()));
  return (content) => known.has(shownText(content));
}

function entriesAt(host: AreasTarget["host"], own: Sheet, address: string): string[] | undefined {
  const reference = parseReference(address);
  const sheet = reference?.sheet === undefined ? own : sheetNamed(host.bench.book, reference.sheet);
  if (reference === undefined || sheet === undefined) return undefined;
  const entries: string[] = [];
  eachCell(sheet, reference.area, (_, { row, column }) => entries.push(shownText(cellAt(sheet, row, column)?.content)));
  return entries;
}

/** Compares with the numbers of a rule; with a formula it cannot be told. */
function compare(criterion: Readonly<Record<string, unknown>>, number: number): boolean {
  const first = Number(criterion["formula1"]);
  const second = Number(criterion["formula2"] ?? first);
  if (Number.isNaN(first) || Number.isNaN(second)) return true;
  switch (criterion["operator"]) {
    case "Between":
      return number >= first && number <= second;
    case "NotBetween":
      return number < first || number > second;
    case "EqualTo":
      return number === first;
    case "NotEqualTo":
      return number !== first;
    case "GreaterThan":
      return number > first;
    case "LessThan":
      return number < first;
    case "GreaterThanOrEqualTo":
      return number >= first;
    default:
      return number <= first;
  }
}
