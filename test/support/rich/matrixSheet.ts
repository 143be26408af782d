import { dimension, sheetData, type RichCell, type RichRow, type RichTexts } from "./richCells";
import { drawingParts } from "./drawings";
import { commentParts } from "./comments";
import { declared, excelPart, excelRoot, guid, link, spreadsheetType, type RichPart } from "./richPart";
import type { RichSheet } from "./richSheet";

const HEADINGS = [
  "Name",
  "Assessed",
  "ITMG - IT management",
  "PROG",
  "CHMG - Change management",
  "TEST",
  "SCTY",
  "Average",
];
const FIRST_ROW = 4;
const LAST_ROW = 15;
/** 5 January 2026. */
const FIRST_DAY = 46_027;

/** A person a line: the name, then the levels in the order of the headings. */
const PEOPLE = `
Anna Berg|5||5||
Bruno Costa|4||3|2|
Chidi Okafor|6||||6
Dana Levi|5-6||5||"5"
Emil Novak||4||3|
Farida Haidari||2||4|
Goran Ilic|3|||1|
Hana Sato|||4||6
Ivo Petrov|7||5||
June Adams||6||5|5
Kai Nguyen|n/a|3|2|2|
Lea Martin|5, 6|||| `;

function levelCell(written: string): RichCell {
  const text = written.trim();
  if (text === "") return { style: "level" };
  return { value: /^\d$/.test(text) ? Number(text) : text.replaceAll('"', ""), style: "level" };
}

function personRow(line: string, index: number): RichRow {
  const [name = "", ...levels] = line.split("|");
  const row = FIRST_ROW + index;
  const numbers = levels.filter((level) => /^\d$/.test(level)).map(Number);
  const mean = numbers.reduce((sum, level) => sum + level, 0) / Math.max(1, numbers.length);
  const shared = index === 0 ? `ref="H${FIRST_ROW}:H${LAST_ROW}" si="0">IFERROR(AVERAGE(C${row}:G${row}),0)</f>` : "";
  const formula = shared === "" ? '<f t="shared" si="0"/>' : `<f t="shared" ${shared}`;
  const who: RichCell = index === 1 || index === 2 ? { value: name, style: "link" } : { value: name };
  const cells = [who, { value: FIRST_DAY + index, style: "date" } satisfies RichCell, ...levels.map(levelCell)];
  const attributes = { 5: 'hidden="1"', 6: 'outlineLevel="1"', 7: 'outlineLevel="1"' }[index];
  return {
    row,
    ...(attributes !== undefined && { attributes }),
    cells: [...cells, { value: mean, formula, style: "average" }],
  };
}

const SUM = '<f t="array" ref="J1">SUM(LEN(A4:A15)*(C4:C15&lt;&gt;""))</f>';

/** Every kind of conditional format that people use, in their order of precedence. */
const FORMATS = `
  <conditionalFormatting sqref="C4:G15">
    <cfRule type="cellIs" dxfId="0" priority="5" operator="lessThan"><formula>2</formula></cfRule>
    <cfRule type="colorScale" priority="4">
      <colorScale>
        <cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/>
        <color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/>
      </colorScale>
    </cfRule>
  </conditionalFormatting>
  <conditionalFormatting sqref="H4:H15">
    <cfRule type="dataBar" priority="3">
      <dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>
      <extLst>
        <ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${declared("x14")}><x14:id>${guid(71)}</x14:id></ext>
      </extLst>
    </cfRule>
    <cfRule type="iconSet" priority="2">
      <iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>
    </cfRule>
  </conditionalFormatting>
  <conditionalFormatting sqref="A4:A15 B4">
    <cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1">
      <formula>COUNTIF($A$4:$A$15,$A4)&gt;1</formula>
    </cfRule>
  </conditionalFormatting>`;

const VALIDATIONS = `
  <dataValidations count="2" xWindow="300" yWindow="200">
    <dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Level"
      error="Choose a level from the legend" sqref="C4:E9" xr:uid="${guid(81)}">
      <formula1>Levels</formula1>
    </dataValidation>
    <dataValidation type="date" showInputMessage="1" promptTitle="When" prompt="Day of the assessment"
      sqref="B4:B15" xr:uid="${guid(82)}">
      <formula1>DATE(2020,1,1)</formula1><formula2>TODAY()</formula2>
    </dataValidation>
  </dataValidations>`;

/** What Excel 2010 brought, beside what older ones can read. */
const EXTENSIONS = `
  <extLst>
    <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${declared("x14")}>
      <x14:conditionalFormattings>
        <x14:conditionalFormatting ${declared("xm")}>
          <x14:cfRule type="dataBar" id="${guid(71)}">
            <x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0">
              <x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/>
              <x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/>
              <x14:axisColor rgb="FF000000"/>
            </x14:dataBar>
          </x14:cfRule>
          <xm:sqref>H4:H15</xm:sqref>
        </x14:conditionalFormatting>
      </x14:conditionalFormattings>
    </ext>
    <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${declared("x14")}>
      <x14:dataValidations count="1" ${declared("xm")}>
        <x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="${guid(83)}">
          <x14:formula1><xm:f>Legend!$B$2:$B$8</xm:f></x14:formula1><xm:sqref>K3</xm:sqref>
        </x14:dataValidation>
      </x14:dataValidations>
    </ext>
    <ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${declared("x14")}>
      <x14:sparklineGroups ${declared("xm")}>
        <x14:sparklineGroup displayEmptyCellsAs="gap" xr2:uid="${guid(84)}">
          <x14:colorSeries rgb="FF376092"/>
          <x14:sparklines>
            <x14:sparkline><xm:f>Matrix!C4:G4</xm:f><xm:sqref>I4</xm:sqref></x14:sparkline>
          </x14:sparklines>
        </x14:sparklineGroup>
      </x14:sparklineGroups>
    </ext>
  </extLst>`;

/** People by skills, with all that a matrix gathers over the years. */
export function matrixSheet(texts: RichTexts): RichSheet {
  const external: RichCell = { value: 12, formula: "<f>[1]Roles!$B$2</f>" };
  const title = [{ value: "Skills matrix", style: "title" } satisfies RichCell];
  const titleRow = [...title, ...Array<undefined>(8), { value: 96, formula: SUM } satisfies RichCell, external];
  const rows: RichRow[] = [
    { row: 1, attributes: 'ht="32.25" customHeight="1"', cells: titleRow },
    { row: FIRST_ROW - 1, cells: HEADINGS.map((value): RichCell => ({ value, style: "heading" })) },
    ...PEOPLE.trimStart().split("\n").map(personRow),
  ];
  const data = sheetData(rows, texts);
  const content = excelPart(`
    <worksheet ${excelRoot(guid(2))}>
      <sheetPr codeName="Sheet2">
        <tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>
      </sheetPr>
      ${dimension(rows)}
      <sheetViews>
        <sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0">
          <pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>
          <selection pane="topRight" activeCell="B1" sqref="B1"/>
          <selection pane="bottomLeft" activeCell="A4" sqref="A4"/>
          <selection pane="bottomRight" activeCell="C4" sqref="C4"/>
        </sheetView>
      </sheetViews>
      <sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/>
      <cols>
        <col min="1" max="1" width="22.7109375" customWidth="1"/>
        <col min="2" max="2" width="12" customWidth="1"/>
        <col min="6" max="6" width="9.140625" hidden="1" customWidth="1"/>
        <col min="8" max="8" width="11" customWidth="1" outlineLevel="1"/>
      </cols>
      ${data.xml}
      <autoFilter ref="A3:H15" xr:uid="${guid(85)}"/>
      <mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells>
      ${FORMATS}
      ${VALIDATIONS}
      <hyperlinks>
        <hyperlink ref="A5" r:id="rId1" tooltip="Profile" xr:uid="${guid(86)}"/>
        <hyperlink ref="A6" location="Legend!A1" display="Chidi Okafor" xr:uid="${guid(87)}"/>
      </hyperlinks>
      <printOptions gridLines="1"/>
      <pageMargins left="0.3" right="0.3" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/>
      <headerFooter differentFirst="1">
        <oddHeader>&amp;CSkills &amp;D</oddHeader><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter>
        <firstHeader>&amp;LFirst</firstHeader>
      </headerFooter>
      <rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks>
      <ignoredErrors><ignoredError sqref="G7" numberStoredAsText="1"/></ignoredErrors>
      <drawing r:id="rId3"/>
      <legacyDrawing r:id="rId4"/>
      ${EXTENSIONS}
    </worksheet>`);
  const [drawing, ...drawn] = drawingParts;
  const [comments, vml] = commentParts;
  const part: RichPart = {
    path: "xl/worksheets/sheet2.xml",
    contentType: spreadsheetType("worksheet"),
    content,
    links: [
      { ...link("rId1", "hyperlink", "https://example.com/people?a=1&b=2"), isExternal: true },
      link("rId2", "printerSettings", PRINTER.path),
      link("rId3", "drawing", drawing.path),
      link("rId4", "vmlDrawing", vml.path),
      link("rId5", "comments", comments.path),
    ],
  };
  return { part, formulas: data.formulas, others: [PRINTER, drawing, ...drawn, comments, vml] };
}

const PRINTER: RichPart = {
  path: "xl/printerSettings/printerSettings1.bin",
  content: new TextEncoder().encode("\0P\0R\0I\0N\0T\0E\0R".repeat(20)),
};
