import { strFromU8, strToU8, zipSync } from "fflate";
import { buildWorkbook } from "./buildWorkbook";
import { partsOf } from "./packageDiff";
import { richWorkbook } from "./richWorkbook";
import { problemsOf } from "./schemaOrder";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const TEAM = "xl/worksheets/sheet1.xml";
const MATRIX = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table1.xml";
const TYPES = "[Content_Types].xml";
const LINKS = "xl/_rels/workbook.xml.rels";

const good = richWorkbook({ shape: "excel" });

/** The good workbook with the first match in one part replaced. */
function broken(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = partsOf(good);
  const xml = strFromU8(parts.get(part) ?? new Uint8Array());
  parts.set(part, strToU8(xml.replace(from, () => to)));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** A way to break a part: what is replaced by what, and what is said of it. */
type Breakage = readonly [problem: string, part: string, from: string | RegExp, to: string];

const inXml: readonly Breakage[] = [
  ["no markup at", TEAM, "<sheetViews>", "<sheetViews><>"],
  ["</sheetPr> ends what is not open", TEAM, "<sheetViews>", "</sheetPr><sheetViews>"],
  ["<worksheet> is not ended", TEAM, "</worksheet>", ""],
  ["there is not one root", TEAM, "</worksheet>", "</worksheet><worksheet/>"],
  ["text outside the root", TEAM, "</worksheet>", "</worksheet>text"],
  ["no markup at", TEAM, "<worksheet ", "<!DOCTYPE worksheet><worksheet "],
  ["no markup at", TEAM, 'codeName="Sheet1"', "codeName=Sheet1"],
  ["no markup at", TEAM, 'codeName="Sheet1"', 'codeName="<Sheet1"'],
  ["no markup at", TEAM, 'codeName="Sheet1"/>', 'codeName="Sheet1"x="1"/>'],
  ["no markup at", TEAM, "<sheetViews>", "<!-- a -- b --><sheetViews>"],
  ["<sheetPr> has an attribute twice", TEAM, 'codeName="Sheet1"', 'codeName="Sheet1" codeName="Sheet1"'],
  ["the prefix of q:row is not declared", TEAM, "<sheetData>", "<sheetData><q:row/>"],
  ["no character is meant by &nbsp;", TEAM, "<v>5</v>", "<v>&nbsp;</v>"],
  ["no character is meant by &", TEAM, "<v>5</v>", "<v>5 & 6</v>"],
  ["a character that XML cannot hold", TEAM, "<v>5</v>", "<v>\u0001</v>"],
  ["a character that XML cannot hold", TEAM, "<v>5</v>", "<v>&#1;</v>"],
  ["]]> in a text", TEAM, "<v>5</v>", "<v>]]></v>"],
];

const inThePackage: readonly Breakage[] = [
  ["customXml/item1.xml: has no content type", TYPES, /<Default Extension="xml"[^>]*>/, ""],
  [
    `${TYPES}: types /xl/none.xml, which is not there`,
    TYPES,
    "</Types>",
    '<Override PartName="/xl/none.xml"/></Types>',
  ],
  [`${TYPES}: types png twice`, TYPES, "<Override", '<Default Extension="png" ContentType="image/png"/><Override'],
  [`${WORKBOOK}: rId20 leads to xl/theme/none.xml, which is not there`, LINKS, "theme1.xml", "none.xml"],
  ["xl/theme/theme1.xml: nothing leads to it", LINKS, "theme1.xml", "none.xml"],
  [`${WORKBOOK}: has two relationships rId21`, LINKS, "rId20", "rId21"],
  [`${TEAM}: <tablePart> names rId9, which leads nowhere`, TEAM, 'r:id="rId1"', 'r:id="rId9"'],
];

const inTheOrder: readonly Breakage[] = [
  [
    `${TEAM}: <mergeCells> comes too late in <worksheet>`,
    TEAM,
    /(<mergeCells.*<\/mergeCells>)(.*)(?=<\/worksheet>)/,
    "<tableParts/><mergeCells/>",
  ],
  [`${TEAM}: <pageMargins> stands twice in <worksheet>`, TEAM, "<tableParts", "<pageMargins/><tableParts"],
  [`${TEAM}: <tables> has no place in <worksheet>`, TEAM, "<tableParts", "<tables/><tableParts"],
  [`${TEAM}: <f> comes too late in <c>`, TEAM, "<v>5</v>", "<v>5</v><f>1</f>"],
  [`${MATRIX}: <formula> comes too late in <cfRule>`, MATRIX, "<dataBar>", "<dataBar/><formula>1</formula><dataBar>"],
  [
    `${MATRIX}: <formula1> comes too late in <dataValidation>`,
    MATRIX,
    /<formula1>DATE.*?<\/formula2>/,
    "<formula2>1</formula2><formula1>1</formula1>",
  ],
  [`${WORKBOOK}: <bookViews> comes too late in <workbook>`, WORKBOOK, "</sheets>", "</sheets><bookViews/>"],
  [`${STYLES}: <font> comes too late in <dxf>`, STYLES, "<dxf><font><b/></font>", "<dxf><fill/><font/>"],
  [`${STYLES}: <dxfs> comes too late in <styleSheet>`, STYLES, "<colors>", "<dxfs/><colors>"],
  [`${TABLE}: <autoFilter> comes too late in <table>`, TABLE, "</tableColumns>", "</tableColumns><autoFilter/>"],
];

const inCounts: readonly Breakage[] = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"].map((list): Breakage => [
    `${STYLES}: <${list}> says count 77 and holds`,
    STYLES,
    new RegExp(`<${list} count="\\d+"`),
    `<${list} count="77"`,
  ]),
  [
    `${MATRIX}: <dataValidations> says count 3 and holds 2`,
    MATRIX,
    '<dataValidations count="2"',
    '<dataValidations count="3"',
  ],
  [
    `${MATRIX}: <dataValidations> says count 4 and holds 1`,
    MATRIX,
    '<x14:dataValidations count="1"',
    '<x14:dataValidations count="4"',
  ],
  [`${MATRIX}: <mergeCells> says count 0 and holds 1`, MATRIX, '<mergeCells count="1"', '<mergeCells count="0"'],
  [`${TABLE}: <tableColumns> says count 5 and holds 6`, TABLE, '<tableColumns count="6"', '<tableColumns count="5"'],
  ["<sst> says uniqueCount 1 and holds", "xl/sharedStrings.xml", /uniqueCount="\d+"/, 'uniqueCount="1"'],
  ["docProps/app.xml: <vector> says size 6 and holds 7", "docProps/app.xml", 'size="7"', 'size="6"'],
];

const inStyles: readonly Breakage[] = [
  [`${STYLES}: two number formats have the number 165`, STYLES, 'numFmtId="164"', 'numFmtId="165"'],
  [`${STYLES}: cellXfs 4 names number format 164, which is not there`, STYLES, 'numFmtId="164"', 'numFmtId="166"'],
  [`${STYLES}: cellXfs 1 names fonts 5, which is not there`, STYLES, 'fontId="1"', 'fontId="5"'],
  [`${STYLES}: cellXfs 2 names fills 9, which is not there`, STYLES, 'fillId="2"', 'fillId="9"'],
  [`${STYLES}: cellXfs 2 names borders 2, which is not there`, STYLES, 'borderId="1"', 'borderId="2"'],
  [
    `${STYLES}: cellXfs 9 names cellStyleXfs 2, which is not there`,
    STYLES,
    'borderId="0" xfId="1"',
    'borderId="0" xfId="2"',
  ],
  [
    `${STYLES}: <cellStyle> names cellStyleXfs 8, which is not there`,
    STYLES,
    'name="Good" xfId="1"',
    'name="Good" xfId="8"',
  ],
  [`${MATRIX}: <cfRule> names dxf 3, which is not there`, MATRIX, 'dxfId="0"', 'dxfId="3"'],
  [`${TABLE}: <table> names dxf 3, which is not there`, TABLE, 'headerRowDxfId="2"', 'headerRowDxfId="3"'],
];

const inSheets: readonly Breakage[] = [
  [`${TEAM}: row 2 comes after row 3`, TEAM, '<row r="1"', '<row r="3"'],
  [`${TEAM}: A3 stands in row 4`, TEAM, '<row r="3"', '<row r="4"'],
  [`${TEAM}: A6 comes too late in row 6`, TEAM, 'r="B6"', 'r="A6"'],
  [`${TEAM}: 6B is no cell`, TEAM, 'r="B6"', 'r="6B"'],
  [`${TEAM}: A5 has the style 10, which is not there`, TEAM, '<c r="A5" s="2"', '<c r="A5" s="10"'],
  [`${TEAM}: row 1 has the style 10, which is not there`, TEAM, '<row r="1"', '<row r="1" s="10"'],
  [`${TEAM}: A5 shows text 900, which is not there`, TEAM, /(?<=<c r="A5" s="2" t="s"><v>)\d+/, "900"],
  [`${TEAM}: A5 is at odds about a text of its own`, TEAM, '<c r="A5" s="2" t="s"', '<c r="A5" s="2" t="inlineStr"'],
  [`${MATRIX}: H4 holds too long a text`, MATRIX, /(?<=AVERAGE\(C4:G4\),0\)<\/f><v>)/, "9".repeat(40_000)],
  [`${MATRIX}: H15 shares formula 0, which no cell holds`, MATRIX, ' t="shared" ref="H4:H15" si="0"', ""],
  [`${MATRIX}: columns 2 to 2 come after column 2`, MATRIX, 'min="1" max="1"', 'min="1" max="2"'],
  [`${MATRIX}: <mergeCell> means "A1:H", which is no area`, MATRIX, 'mergeCell ref="A1:H1"', 'mergeCell ref="A1:H"'],
  [`${MATRIX}: <conditionalFormatting> means "H0", which is no area`, MATRIX, 'sqref="H4:H15"', 'sqref="H4:H15 H0"'],
  [`${MATRIX}: <conditionalFormatting> means "", which is no area`, MATRIX, 'sqref="H4:H15"', 'sqref=""'],
  [`${MATRIX}: <sqref> means "4", which is no area`, MATRIX, "<xm:sqref>I4", "<xm:sqref>4"],
  [
    `${MATRIX}: merged cells overlap at H1`,
    MATRIX,
    /<mergeCells.*<\/mergeCells>/,
    '<mergeCells><mergeCell ref="A1:H1"/><mergeCell ref="H1:H2"/></mergeCells>',
  ],
  [`${MATRIX}: a rule has the priority "0"`, MATRIX, 'priority="1"', 'priority="0"'],
  [`${MATRIX}: two rules have the priority 2`, MATRIX, 'priority="1"', 'priority="2"'],
  [`${MATRIX}: a rule has no formula`, MATRIX, /<formula>COUNTIF.*?<\/formula>/, ""],
  [
    `${MATRIX}: a conditional format says not where it holds`,
    MATRIX,
    'conditionalFormatting sqref="H4:H15"',
    "conditionalFormatting",
  ],
  [
    `${MATRIX}: a conditional format has no rule`,
    MATRIX,
    "<dataValidations ",
    '<conditionalFormatting sqref="A1"/><dataValidations ',
  ],
  [
    `${MATRIX}: the errorTitle of the validation at C4:E9 is too long`,
    MATRIX,
    'errorTitle="Level"',
    `errorTitle="${"L".repeat(33)}"`,
  ],
  [
    `${MATRIX}: the promptTitle of the validation at B4:B15 is too long`,
    MATRIX,
    'promptTitle="When"',
    `promptTitle="${"W".repeat(33)}"`,
  ],
  [`${MATRIX}: the error of the validation at C4:E9 is too long`, MATRIX, 'error="Choose', `error="${"C".repeat(256)}`],
  [
    `${MATRIX}: the prompt of the validation at B4:B15 is too long`,
    MATRIX,
    'prompt="Day',
    `prompt="${"D".repeat(256)}`,
  ],
  [`${MATRIX}: the validation at C4:E9 has no list`, MATRIX, "<formula1>Levels</formula1>", ""],
  [
    `${MATRIX}: the list of the validation at C4:E9 is too long`,
    MATRIX,
    "<formula1>Levels<",
    `<formula1>"${"5,".repeat(128)}"<`,
  ],
  [`${MATRIX}: a validation says not where it holds`, MATRIX, 'sqref="C4:E9"', ""],
  [
    `${MATRIX}: there are no validations among the validations`,
    MATRIX,
    /<dataValidations.*?<\/dataValidations>/,
    "<dataValidations/>",
  ],
  [`${MATRIX}: <formula> holds too long a formula`, MATRIX, "<formula>2", `<formula>${"2".repeat(8193)}`],
  [`${MATRIX}: <formula> begins with an equals sign`, MATRIX, "<formula>2", "<formula>=2"],
  [
    `xl/sharedStrings.xml: the spaces around "  IT management " are not kept`,
    "xl/sharedStrings.xml",
    ' xml:space="preserve">  IT',
    ">  IT",
  ],
];

const inTables: readonly Breakage[] = [
  ["two tables have the number 2", TABLE, ' id="1"', ' id="2"'],
  ["two things have the name Legend_Levels", TABLE, 'displayName="TeamSkills"', 'displayName="legend_levels"'],
  ["two things have the name Roles", TABLE, 'displayName="TeamSkills"', 'displayName="roles"'],
  [`${TABLE}: "AB12" is no name for a table`, TABLE, 'displayName="TeamSkills"', 'displayName="AB12"'],
  [`${TABLE}: "Team skills" is no name for a table`, TABLE, 'displayName="TeamSkills"', 'displayName="Team skills"'],
  [`${TABLE}: the table means "A5:F", which is no area`, TABLE, 'ref="A5:F35"', 'ref="A5:F"'],
  [`${TABLE}: A5:G35 has not the 6 columns of the table`, TABLE, 'ref="A5:F35"', 'ref="A5:G35"'],
  [`${TABLE}: A5:F5 has no row below the headings`, TABLE, 'ref="A5:F35"', 'ref="A5:F5"'],
  [`${TABLE}: two columns have the heading Role`, TABLE, 'name="Name"', 'name="role"'],
  [`${TABLE}: two columns have the number 2`, TABLE, 'tableColumn id="1"', 'tableColumn id="2"'],
  [`${TABLE}: A5 says "Name", its column "Person"`, TABLE, 'name="Name"', 'name="Person"'],
  [`${TABLE}: B5 says null, its column "Role"`, TEAM, /(<c r="B5" s="2") t="s"><v>\d+/, '<c r="B5" s="2"><v>5'],
  [
    `${TEAM}: a table shares cells with another or with merged cells`,
    TEAM,
    'mergeCell ref="A1:F1"',
    'mergeCell ref="A5:A6"',
  ],
];

const inTheWorkbook: readonly Breakage[] = [
  [`${WORKBOOK}: "Team: 1" is no name for a sheet`, WORKBOOK, 'name="Team"', 'name="Team: 1"'],
  [`${WORKBOOK}: "'Team" is no name for a sheet`, WORKBOOK, 'name="Team"', `name="'Team"`],
  ["is no name for a sheet", WORKBOOK, 'name="Team"', `name="${"T".repeat(32)}"`],
  [`${WORKBOOK}: two sheets have the name Matrix`, WORKBOOK, 'name="Team"', 'name="matrix"'],
  [`${WORKBOOK}: two sheets have the number 4`, WORKBOOK, 'sheetId="1"', 'sheetId="4"'],
  [`${WORKBOOK}: a sheet has the number "0"`, WORKBOOK, 'sheetId="1"', 'sheetId="0"'],
  [`${WORKBOOK}: two sheets are the part rId2`, WORKBOOK, 'r:id="rId1"', 'r:id="rId2"'],
  [`${WORKBOOK}: sheet 7 is shown and not there`, WORKBOOK, 'activeTab="1"', 'activeTab="7"'],
  [`${WORKBOOK}: sheet 2 is shown and hidden`, WORKBOOK, 'activeTab="1"', 'activeTab="2"'],
  [
    `${WORKBOOK}: no sheet is visible`,
    WORKBOOK,
    /<sheets>.*<\/sheets>/,
    '<sheets><sheet name="A" state="hidden"/></sheets>',
  ],
  [`${WORKBOOK}: two ranges have the name levels everywhere`, WORKBOOK, 'name="Roles"', 'name="levels"'],
  [
    `${WORKBOOK}: the name Lead belongs to sheet 7, which is not there`,
    WORKBOOK,
    'name="Lead" localSheetId="1"',
    'name="Lead" localSheetId="7"',
  ],
  [`${WORKBOOK}: the name Lead means nothing`, WORKBOOK, ">Matrix!$A$4<", "><"],
  ["xl/calcChain.xml: C4 of sheet 4 holds no formula", "xl/calcChain.xml", '<c r="H4"', '<c r="C4"'],
];

describe("what Excel insists on in a package", () => {
  test("holds in a workbook written for a test", () => {
    const file = buildWorkbook({
      sheets: [{ name: "Team", cells: { A1: " ITMG ", B1: { value: 5, formula: "2+3" } } }],
    });
    expect(problemsOf(file)).toEqual([]);
  });

  test("is told by the part that lacks it", () => {
    expect(problemsOf(broken(TEAM, "</worksheet>", ""))).toContain(`${TEAM}: <worksheet> is not ended`);
  });

  test("includes the bytes of a text", () => {
    const parts = { ...Object.fromEntries(partsOf(good)), "xl/theme/theme1.xml": Uint8Array.from([0x3c, 0x61, 0xff]) };
    expect(problemsOf(zipSync(parts))).toEqual(["xl/theme/theme1.xml: holds bytes that are no UTF-8"]);
  });

  test("includes that no part is there twice in two spellings", () => {
    const parts = Object.fromEntries(partsOf(good));
    const file = zipSync({ ...parts, "XL/styles.xml": strToU8("<a/>") });
    expect(problemsOf(file)).toContain("XL/styles.xml: is there twice");
  });

  test("includes that relationships belong to a part", () => {
    const parts = Object.fromEntries(partsOf(good));
    const file = zipSync({ ...parts, "xl/_rels/none.xml.rels": strToU8("<Relationships/>") });
    expect(problemsOf(file)).toContain("xl/none.xml: has relationships and is not there");
  });

  test.each([
    ...inXml,
    ...inThePackage,
    ...inTheOrder,
    ...inCounts,
    ...inStyles,
    ...inSheets,
    ...inTables,
    ...inTheWorkbook,
  ])("is missed where it is broken: %s", (problem, part, from, to) => {
    expect(problemsOf(broken(part, from, to))).toContainEqual(expect.stringContaining(problem));
  });
});
