import {
  customXmlParts,
  externalLinkPart,
  macroLink,
  macroPart,
  propertyLinks,
  propertyParts,
  signatureLink,
  signatureParts,
  themePart,
} from "./rich/companions";
import { matrixSheet } from "./rich/matrixSheet";
import { openpyxlShape } from "./rich/openpyxlShape";
import { pivotParts } from "./rich/pivot";
import { richTexts, type RichTexts } from "./rich/richCells";
import { declared, excelPart, guid, link, spreadsheetType, type RichPart } from "./rich/richPart";
import type { RichSheet } from "./rich/richSheet";
import { stylesPart } from "./rich/richStyles";
import { chartSheet, legendSheet, lockedSheet, pivotSheet, secretSheet } from "./rich/smallSheets";
import { teamSheet } from "./rich/teamSheet";
import { writePackage, type Shape } from "./rich/writePackage";

/** How a rich workbook is written, and what is in it that stands in the way of edits. */
export interface RichOptions {
  readonly shape: Shape;
  /** With a macro project: an .xlsm file. */
  readonly macros?: boolean;
  /** With a digital signature, which any edit breaks. */
  readonly signed?: boolean;
  /** With its structure locked: no sheet may be added. */
  readonly locked?: boolean;
}

interface NamedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly state?: "hidden" | "veryHidden";
  readonly make: (texts: RichTexts) => RichSheet;
}

/** The sheets in their order; their numbers follow their history, as they do in a workbook of some age. */
const SHEETS: readonly NamedSheet[] = [
  { name: "Team", sheetId: 1, make: teamSheet },
  { name: "Matrix", sheetId: 4, make: matrixSheet },
  { name: "Legend", sheetId: 2, state: "hidden", make: legendSheet },
  { name: "Chart", sheetId: 9, make: chartSheet },
  { name: "Locked", sheetId: 5, make: lockedSheet },
  { name: "Pivot & sums", sheetId: 7, make: pivotSheet },
  { name: "Secret", sheetId: 3, state: "veryHidden", make: secretSheet },
];

const NAMES = `
  <definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Matrix!$A$3:$H$15</definedName>
  <definedName name="_xlnm.Print_Area" localSheetId="1">Matrix!$A$1:$H$15</definedName>
  <definedName name="_xlnm.Print_Titles" localSheetId="1">Matrix!$A:$A,Matrix!$1:$3</definedName>
  <definedName name="Lead" localSheetId="1">Matrix!$A$4</definedName>
  <definedName name="Levels" comment="What may be chosen">Legend!$A$2:$A$8</definedName>
  <definedName name="Roles">[1]Roles!$A$1:$B$9</definedName>`;

/**
 * A workbook around real SFIA matrices, with all that teams leave in theirs: to be edited without losing any of it.
 *
 * @example richWorkbook({ shape: "excel", macros: true })
 */
export function richWorkbook(options: RichOptions): Uint8Array {
  const parts = excelParts(options);
  const root = [
    link("rId1", "officeDocument", "xl/workbook.xml"),
    ...propertyLinks,
    ...(options.signed === true ? [signatureLink] : []),
  ];
  const { shape } = options;
  return writePackage(root, shape === "excel" ? parts : openpyxlShape(parts), shape);
}

function excelParts(options: RichOptions): RichPart[] {
  const texts = richTexts();
  const sheets = SHEETS.map(({ make }) => make(texts));
  const strings = texts.toPart();
  const chain = calculationChain(sheets);
  const titles = [...SHEETS.filter(({ name }) => name !== "Chart"), { name: "Chart" }].map(({ name }) => name);
  return [
    workbookPart(options, [...sheets.map(({ part }) => part), strings, chain]),
    ...sheets.flatMap(({ part, others }) => [part, ...others]),
    themePart,
    stylesPart,
    strings,
    chain,
    externalLinkPart,
    ...customXmlParts,
    ...(options.macros === true ? [macroPart] : []),
    ...propertyParts(titles.map((title) => title.replace("&", "&amp;"))),
    ...(options.signed === true ? signatureParts : []),
  ];
}

function workbookPart({ macros, locked }: RichOptions, linked: readonly RichPart[]): RichPart {
  const sheets = SHEETS.map(({ name, sheetId, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name.replace("&", "&amp;")}" sheetId="${sheetId}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const kinds = [
    ...SHEETS.map(({ name }) => (name === "Chart" ? "chartsheet" : "worksheet")),
    "sharedStrings",
    "calcChain",
  ];
  const [, cache] = pivotParts;
  return {
    path: "xl/workbook.xml",
    contentType:
      macros === true ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : spreadsheetType("sheet.main"),
    content: excelPart(`
      <workbook ${declared("main", "r", "mc", "xr", "xr2", "xr6")} mc:Ignorable="xr xr2 xr6">
        <fileVersion appName="xl" lastEdited="7" lowestEdited="6" rupBuild="22228"/>
        <workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>
        <xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_${guid(99)}" xr6:coauthVersionLast="47"/>
        ${locked === true ? '<workbookProtection lockStructure="1"/>' : ""}
        <bookViews>
          <workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720" tabRatio="700"
            activeTab="1" xr2:uid="${guid(98)}"/>
        </bookViews>
        <sheets>${sheets.join("")}</sheets>
        <externalReferences><externalReference r:id="rId22"/></externalReferences>
        <definedNames>${NAMES}</definedNames>
        <calcPr calcId="191029"/>
        <pivotCaches><pivotCache cacheId="7" r:id="rId23"/></pivotCaches>
      </workbook>`),
    links: [
      ...linked.map(({ path }, index) => link(`rId${index + 1}`, kinds[index] ?? "", path)),
      link("rId20", "theme", themePart.path),
      link("rId21", "styles", stylesPart.path),
      link("rId22", "externalLink", externalLinkPart.path),
      link("rId23", "pivotCacheDefinition", cache.path),
      link("rId24", "customXml", customXmlParts[0].path),
      ...(macros === true ? [macroLink] : []),
    ],
  };
}

/** In which order Excel last calculated the formulas. */
function calculationChain(sheets: readonly RichSheet[]): RichPart {
  const cells = sheets.flatMap(({ formulas }, index) =>
    formulas.map((address) => `<c r="${address}" i="${SHEETS[index]?.sheetId ?? 0}"/>`),
  );
  return {
    path: "xl/calcChain.xml",
    contentType: spreadsheetType("calcChain"),
    content: excelPart(`<calcChain ${declared("main")}>${cells.join("")}</calcChain>`),
  };
}
