import { NAMESPACES } from "../rich/richPart";
import type { Problem } from "./openPackage";
import { childrenOf, descendants, type XmlElement } from "./parseXml";

/**
 * The children of an element in their order (ECMA-376 part 1, sml.xsd), by the root of the part and the element. Those with
 * a star may stand more than once in a row.
 */
const ORDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  worksheet: {
    worksheet: `sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr sheetProtection protectedRanges
      scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting*
      dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
      cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
      webPublishItems tableParts extLst`,
    sheetPr: "tabColor outlinePr pageSetUpPr",
    sheetView: "pane selection* pivotSelection* extLst",
    row: "c* extLst",
    c: "f v is extLst",
    is: "t r* rPh* phoneticPr",
    conditionalFormatting: "cfRule* extLst",
    cfRule: "formula* colorScale dataBar iconSet extLst",
    colorScale: "cfvo* color*",
    dataBar: "cfvo* color",
    dataValidations: "dataValidation*",
    dataValidation: "formula1 formula2",
    headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
    tableParts: "tablePart*",
  },
  chartsheet: {
    chartsheet: `sheetPr sheetViews sheetProtection customSheetViews pageMargins pageSetup headerFooter drawing
      legacyDrawing legacyDrawingHF drawingHF picture webPublishItems extLst`,
  },
  workbook: {
    workbook: `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
      definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
      webPublishObjects* extLst`,
    sheets: "sheet*",
    definedNames: "definedName*",
  },
  styleSheet: {
    styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
    xf: "alignment protection extLst",
    border: "start end left right top bottom diagonal vertical horizontal",
    patternFill: "fgColor bgColor",
    dxf: "font numFmt fill alignment border protection extLst",
  },
  table: {
    table: "autoFilter sortState tableColumns tableStyleInfo extLst",
    tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  },
  sst: { sst: "si* extLst", si: "t r* rPh* phoneticPr" },
};

/** Where children of an element stand that it cannot have, or not there, or not so often. */
export function* orderProblems(part: string, root: XmlElement): Generator<Problem> {
  const orders = root.namespace === NAMESPACES.main ? ORDERS[root.name] : undefined;
  if (orders === undefined) return;
  for (const element of descendants(root)) {
    const order = element.namespace === NAMESPACES.main ? orders[element.name] : undefined;
    if (order !== undefined) yield* childProblems(part, element, order.split(/\s+/));
  }
}

function* childProblems(part: string, element: XmlElement, order: readonly string[]): Generator<Problem> {
  let last = -1;
  for (const { name, namespace } of childrenOf(element)) {
    if (namespace !== NAMESPACES.main) continue;
    const place = order.findIndex((entry) => entry === name || entry === `${name}*`);
    if (place < 0) yield `${part}: <${name}> has no place in <${element.name}>`;
    else if (place < last) yield `${part}: <${name}> comes too late in <${element.name}>`;
    else if (place === last && order[place] === name) yield `${part}: <${name}> stands twice in <${element.name}>`;
    last = Math.max(last, place);
  }
}

const COUNTED: readonly string[] = [NAMESPACES.main, NAMESPACES.x14];

/** Where an element says how many children it has, and has more or fewer. */
export function* countProblems(part: string, root: XmlElement): Generator<Problem> {
  for (const element of descendants(root)) {
    const [attribute, isMeant] = element.name === "vector" ? ["size", true] : countOf(element);
    const said = element.attributes.get(attribute);
    const there = childrenOf(element).filter(({ name }) => name !== "extLst").length;
    if (isMeant && said !== undefined && Number(said) !== there) {
      yield `${part}: <${element.name}> says ${attribute} ${said} and holds ${there}`;
    }
  }
}

/** The table of strings counts its uses too: what it holds is the other number. */
const countOf = ({ name, namespace }: XmlElement): [attribute: string, isMeant: boolean] => [
  name === "sst" ? "uniqueCount" : "count",
  COUNTED.includes(namespace),
];
