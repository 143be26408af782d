import {
  formatCell,
  MAX_COLUMNS,
  parseArea,
  parseCell,
  type Area,
  type CellAddress,
} from "../../../src/workbook/address";
import { MOST_MESSAGE_CHARACTERS, MOST_TITLE_CHARACTERS } from "../../../src/workbook/validation";
import { NAMESPACES } from "../rich/richPart";
import { partsOfKind, repeated, type OpenPackage, type Problem } from "./openPackage";
import { childOf, childrenOf, descendants, textOf, type XmlElement } from "./parseXml";
import { styleCount } from "./stylesProblems";

/** Excel specifications and limits. */
const MOST_FORMULA_CHARACTERS = 8192;
const MOST_CELL_CHARACTERS = 32_767;

/** What is wrong in the sheets themselves. */
export function* worksheetProblems(opened: OpenPackage): Generator<Problem> {
  const [[, styles] = ["", undefined]] = partsOfKind(opened, "styleSheet");
  const [[, strings] = ["", undefined]] = partsOfKind(opened, "sst");
  const known = { styles: styleCount(styles, "cellXfs"), strings: childrenOf(strings, "si").length };
  for (const [part, sheet] of partsOfKind(opened, "worksheet")) {
    const problems = [
      ...rowProblems(sheet),
      ...cellProblems(sheet, known),
      ...sharedFormulaProblems(sheet),
      ...columnProblems(sheet),
      ...referenceProblems(sheet),
      ...mergeProblems(sheet),
      ...ruleProblems(sheet),
      ...validationProblems(sheet),
      ...formulaProblems(sheet),
    ];
    for (const problem of problems) yield `${part}: ${problem}`;
  }
  for (const [part, root] of opened.xml) for (const problem of spaceProblems(root)) yield `${part}: ${problem}`;
}

const rowsOf = (sheet: XmlElement): XmlElement[] => childrenOf(childOf(sheet, "sheetData"), "row");
const cellsOf = (sheet: XmlElement): XmlElement[] => rowsOf(sheet).flatMap((row) => childrenOf(row, "c"));

function* rowProblems(sheet: XmlElement): Generator<Problem> {
  let last = 0;
  for (const row of rowsOf(sheet)) {
    const number = Number(row.attributes.get("r") ?? last + 1);
    if (!(number > last)) yield `row ${number} comes after row ${last}`;
    last = number;
    let column = -1;
    for (const { attributes } of childrenOf(row, "c")) {
      const address = attributes.get("r");
      const cell = address === undefined ? { row: number - 1, column: column + 1 } : parseCell(address);
      if (cell === undefined) yield `${address ?? ""} is no cell`;
      else if (cell.row !== number - 1) yield `${address ?? ""} stands in row ${number}`;
      else if (cell.column <= column) yield `${address ?? ""} comes too late in row ${number}`;
      column = cell?.column ?? column;
    }
  }
}

function* cellProblems(sheet: XmlElement, known: { styles: number; strings: number }): Generator<Problem> {
  const styled = [...cellsOf(sheet), ...rowsOf(sheet)].map(({ name, attributes }) => [
    name,
    attributes.get("r"),
    attributes.get("s"),
  ]);
  for (const [name, place = "", style = "0"] of styled) {
    if (!(Number(style) < known.styles))
      yield `${name === "c" ? "" : "row "}${place} has the style ${style}, which is not there`;
  }
  for (const cell of cellsOf(sheet)) {
    const address = cell.attributes.get("r") ?? "a cell";
    const type = cell.attributes.get("t");
    const value = textOf(childOf(cell, "v"));
    if (type === "s" && !(value !== "" && Number(value) < known.strings))
      yield `${address} shows text ${value}, which is not there`;
    if ((type === "inlineStr") !== (childOf(cell, "is") !== undefined))
      yield `${address} is at odds about a text of its own`;
    if ([...descendants(cell)].map(textOf).join("").length > MOST_CELL_CHARACTERS)
      yield `${address} holds too long a text`;
  }
}

/** A shared formula stands in one cell, which says where it holds: without that cell the others have none. */
function* sharedFormulaProblems(sheet: XmlElement): Generator<Problem> {
  const shared = cellsOf(sheet).flatMap((cell) => {
    const { attributes } = childOf(cell, "f") ?? { attributes: new Map<string, string>() };
    return attributes.get("t") === "shared" ? [{ at: cell.attributes.get("r") ?? "", attributes }] : [];
  });
  const masters = new Set(
    shared.filter(({ attributes }) => attributes.has("ref")).map(({ attributes }) => attributes.get("si")),
  );
  for (const { at, attributes } of shared) {
    const index = attributes.get("si") ?? "";
    if (!masters.has(index)) yield `${at} shares formula ${index}, which no cell holds`;
  }
}

function* columnProblems(sheet: XmlElement): Generator<Problem> {
  let last = 0;
  for (const { attributes } of childrenOf(sheet, "cols").flatMap((cols) => childrenOf(cols, "col"))) {
    const [min, max] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    if (!(min > last && max >= min && max <= MAX_COLUMNS)) yield `columns ${min} to ${max} come after column ${last}`;
    last = max;
  }
}

const ONE_AREA: readonly string[] = ["ref", "topLeftCell", "activeCell"];

/** The words of a list of areas; none where there is nothing but space. */
const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

function* referenceProblems(sheet: XmlElement): Generator<Problem> {
  for (const element of descendants(sheet)) {
    const single = ONE_AREA.flatMap((key) => element.attributes.get(key) ?? []);
    const lists = [element.attributes.get("sqref"), element.name === "sqref" ? textOf(element) : undefined];
    const areas = lists.flatMap((list) => (list === undefined ? [] : words(list).length === 0 ? [list] : words(list)));
    for (const area of [...single, ...areas]) {
      if (parseArea(area) === undefined) yield `<${element.name}> means ${JSON.stringify(area)}, which is no area`;
    }
  }
}

function* mergeProblems(sheet: XmlElement): Generator<Problem> {
  const areas = areasOf(childrenOf(childOf(sheet, "mergeCells")));
  for (const [index, area] of areas.entries()) {
    const other = areas.slice(0, index).find((earlier) => overlap(area, earlier));
    if (other !== undefined) yield `merged cells overlap at ${formatCell(cornerOf(area))}`;
  }
}

/** The areas that some elements name in `ref`. */
export const areasOf = (elements: readonly XmlElement[]): Area[] =>
  elements.flatMap(({ attributes }) => parseArea(attributes.get("ref") ?? "") ?? []);

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const cornerOf = ({ top, left }: Area): CellAddress => ({ row: top, column: left });

function* ruleProblems(sheet: XmlElement): Generator<Problem> {
  const formats = childrenOf(sheet, "conditionalFormatting");
  const rules = formats.flatMap((format) => childrenOf(format, "cfRule"));
  const priorities = rules.map(({ attributes }) => attributes.get("priority") ?? "");
  for (const priority of priorities)
    if (!/^[1-9]\d*$/.test(priority)) yield `a rule has the priority ${JSON.stringify(priority)}`;
  for (const priority of repeated(priorities)) yield `two rules have the priority ${priority}`;
  for (const rule of rules) {
    if (rule.attributes.get("type") === "expression" && childOf(rule, "formula") === undefined)
      yield "a rule has no formula";
  }
  for (const format of formats) {
    if (!format.attributes.has("sqref")) yield "a conditional format says not where it holds";
    if (childrenOf(format, "cfRule").length === 0) yield "a conditional format has no rule";
  }
}

const LIMITS = {
  promptTitle: MOST_TITLE_CHARACTERS,
  errorTitle: MOST_TITLE_CHARACTERS,
  prompt: MOST_MESSAGE_CHARACTERS,
  error: MOST_MESSAGE_CHARACTERS,
};

function* validationProblems(sheet: XmlElement): Generator<Problem> {
  for (const validation of childrenOf(childOf(sheet, "dataValidations"))) {
    const where = validation.attributes.get("sqref") ?? "nowhere";
    for (const [key, most] of Object.entries(LIMITS)) {
      if ((validation.attributes.get(key) ?? "").length > most)
        yield `the ${key} of the validation at ${where} is too long`;
    }
    const source = textOf(childOf(validation, "formula1"));
    if (validation.attributes.get("type") === "list" && source === "") yield `the validation at ${where} has no list`;
    // Excel specifications and limits: the entries of a list that stands in the validation itself, quotes left out.
    if (source.startsWith('"') && source.length > MOST_MESSAGE_CHARACTERS + 2)
      yield `the list of the validation at ${where} is too long`;
    if (where === "nowhere") yield "a validation says not where it holds";
  }
  if (childOf(sheet, "dataValidations")?.children.length === 0) yield "there are no validations among the validations";
}

const FORMULAS: readonly string[] = ["f", "formula", "formula1", "formula2"];

function* formulaProblems(sheet: XmlElement): Generator<Problem> {
  for (const element of descendants(sheet)) {
    if (!FORMULAS.includes(element.name)) continue;
    if (textOf(element).length > MOST_FORMULA_CHARACTERS) yield `<${element.name}> holds too long a formula`;
    if (textOf(element).startsWith("=")) yield `<${element.name}> begins with an equals sign`;
  }
}

/** Excel trims a text that does not say that its spaces are meant. */
function* spaceProblems(root: XmlElement): Generator<Problem> {
  for (const element of descendants(root)) {
    if (element.name !== "t" || element.namespace !== NAMESPACES.main) continue;
    const text = textOf(element);
    const isKept = element.attributes.get("{http://www.w3.org/XML/1998/namespace}space") === "preserve";
    if (/^[ \t\r\n]|[ \t\r\n]$/.test(text) && !isKept) yield `the spaces around ${JSON.stringify(text)} are not kept`;
  }
}
