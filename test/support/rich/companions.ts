import {
  declared,
  excelPart,
  link,
  NAMESPACES,
  PACKAGE,
  spreadsheetType,
  type RichLink,
  type RichPart,
} from "./richPart";

const colour = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const font = (name: string): string => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;

export const themePart: RichPart = {
  path: "xl/theme/theme1.xml",
  contentType: "application/vnd.openxmlformats-officedocument.theme+xml",
  content: excelPart(`
    <a:theme ${declared("a")} name="Office Theme">
      <a:themeElements>
        <a:clrScheme name="Office">
          <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
          <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
          ${colour("dk2", "44546A")}${colour("lt2", "E7E6E6")}
          ${ACCENTS.map((rgb, index) => colour(`accent${index + 1}`, rgb)).join("")}
          ${colour("hlink", "0563C1")}${colour("folHlink", "954F72")}
        </a:clrScheme>
        <a:fontScheme name="Office">
          <a:majorFont>${font("Calibri Light")}</a:majorFont><a:minorFont>${font("Calibri")}</a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="Office">
          <a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>
          <a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>
          <a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>
          <a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
    </a:theme>`),
};

export const externalLinkPart: RichPart = {
  path: "xl/externalLinks/externalLink1.xml",
  contentType: spreadsheetType("externalLink"),
  content: excelPart(`
    <externalLink ${declared("main", "r")}>
      <externalBook r:id="rId1">
        <sheetNames><sheetName val="Roles"/></sheetNames>
        <sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>12</v></cell></row></sheetData></sheetDataSet>
      </externalBook>
    </externalLink>`),
  links: [{ ...link("rId1", "externalLinkPath", "roles.xlsx"), isExternal: true }],
};

const itemProperties: RichPart = {
  path: "customXml/itemProps1.xml",
  contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  content: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<ds:datastoreItem ds:itemID="{44444444-4444-4444-8444-444444444444}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
};

/** A custom XML item and its properties. */
export const customXmlParts = [
  {
    path: "customXml/item1.xml",
    content: '<?xml version="1.0"?><team xmlns="urn:example:team"><owner>PMO</owner></team>',
    links: [link("rId1", "customXmlProps", itemProperties.path)],
  },
  itemProperties,
] as const satisfies readonly RichPart[];

/** No real project: the head of one, so that it is told apart from text. */
export const macroPart: RichPart = {
  path: "xl/vbaProject.bin",
  contentType: "application/vnd.ms-office.vbaProject",
  content: Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 2048 }, (_, i) => i % 251),
  ]),
};

export const macroLink: RichLink = {
  id: "rId40",
  type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
  target: macroPart.path,
};

const signature: RichPart = {
  path: "_xmlsignatures/sig1.xml",
  contentType: "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
  content: `<?xml version="1.0" encoding="UTF-8"?>
<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference Type="http://www.w3.org/2000/09/xmldsig#Object" URI="#idPackageObject"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAA</DigestValue></Reference></SignedInfo><SignatureValue>AAAA</SignatureValue></Signature>`,
};

/** A digital signature: the origin that the package names, and what is signed. */
export const signatureParts = [
  {
    path: "_xmlsignatures/origin.sigs",
    content: new Uint8Array(0),
    links: [{ id: "rId1", type: `${PACKAGE}/relationships/digital-signature/signature`, target: signature.path }],
  },
  signature,
] as const satisfies readonly RichPart[];

export const signatureLink: RichLink = {
  id: "rId5",
  type: `${PACKAGE}/relationships/digital-signature/origin`,
  target: signatureParts[0].path,
};

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
const VARIANTS = `xmlns:vt="${PROPERTIES}/docPropsVTypes"`;

const corePart: RichPart = {
  path: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  content: excelPart(`
    <cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <dc:title>Team skills</dc:title><dc:creator>Ada</dc:creator><cp:lastModifiedBy>Bruno</cp:lastModifiedBy>
      <dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T09:00:00Z</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">2026-02-02T09:00:00Z</dcterms:modified>
    </cp:coreProperties>`),
};

const customPart: RichPart = {
  path: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  content: excelPart(`
    <Properties xmlns="${PROPERTIES}/custom-properties" ${VARIANTS}>
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Owner"><vt:lpwstr>PMO</vt:lpwstr></property>
    </Properties>`),
};

function appPart(titles: readonly string[]): RichPart {
  return {
    path: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    content: excelPart(`
      <Properties xmlns="${PROPERTIES}/extended-properties" ${VARIANTS}>
        <Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop>
        <HeadingPairs>
          <vt:vector size="4" baseType="variant">
            <vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length - 1}</vt:i4></vt:variant>
            <vt:variant><vt:lpstr>Charts</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant>
          </vt:vector>
        </HeadingPairs>
        <TitlesOfParts>
          <vt:vector size="${titles.length}" baseType="lpstr">
            ${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join("")}
          </vt:vector>
        </TitlesOfParts>
        <Company>Example</Company><AppVersion>16.0300</AppVersion>
      </Properties>`),
  };
}

/** What the package says of itself; the titles are those of the worksheets, then of the chart sheets. */
export const propertyParts = (titles: readonly string[]): readonly RichPart[] => [
  corePart,
  appPart(titles),
  customPart,
];

/** The links to those. */
export const propertyLinks: readonly RichLink[] = [
  { id: "rId2", type: `${PACKAGE}/relationships/metadata/core-properties`, target: corePart.path },
  { id: "rId3", type: `${NAMESPACES.r}/extended-properties`, target: "docProps/app.xml" },
  { id: "rId4", type: `${NAMESPACES.r}/custom-properties`, target: customPart.path },
];
