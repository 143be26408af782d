import { declared, excelPart, spreadsheetType, type RichPart } from "./richPart";

/** The cell styles of a rich workbook, each in the place of its number. */
export const STYLES = [
  "plain",
  "title",
  "heading",
  "level",
  "date",
  "average",
  "link",
  "text",
  "unlocked",
  "good",
] as const;

export type RichStyle = (typeof STYLES)[number];

/** The styles part: what Excel writes for a workbook that a person has worked on. */
export const stylesPart: RichPart = {
  path: "xl/styles.xml",
  contentType: spreadsheetType("styles"),
  content: excelPart(`
    <styleSheet ${declared("main", "mc", "x14ac")} mc:Ignorable="x14ac">
      <numFmts count="2">
        <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>
        <numFmt numFmtId="165" formatCode="0.00_);[Red]\\(0.00\\)"/>
      </numFmts>
      <fonts count="5" x14ac:knownFonts="1">
        <font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
        <font><b/><sz val="16"/><color rgb="FF1F4E79"/><name val="Georgia"/><family val="1"/></font>
        <font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
        <font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
        <font><sz val="11"/><color rgb="FF006100"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>
      </fonts>
      <fills count="4">
        <fill><patternFill patternType="none"/></fill>
        <fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FF2E75B6"/><bgColor indexed="64"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/></patternFill></fill>
      </fills>
      <borders count="2">
        <border><left/><right/><top/><bottom/><diagonal/></border>
        <border>
          <left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right>
          <top style="thin"><color indexed="64"/></top><bottom style="thin"><color indexed="64"/></bottom><diagonal/>
        </border>
      </borders>
      <cellStyleXfs count="2">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
        <xf numFmtId="0" fontId="4" fillId="3" borderId="0" applyNumberFormat="0" applyBorder="0" applyAlignment="0"
          applyProtection="0"/>
      </cellStyleXfs>
      <cellXfs count="10">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">
          <alignment horizontal="center" vertical="center"/>
        </xf>
        <xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">
          <alignment horizontal="center"/>
        </xf>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">
          <protection locked="0"/>
        </xf>
        <xf numFmtId="0" fontId="4" fillId="3" borderId="0" xfId="1"/>
      </cellXfs>
      <cellStyles count="2">
        <cellStyle name="Good" xfId="1" builtinId="26"/>
        <cellStyle name="Normal" xfId="0" builtinId="0"/>
      </cellStyles>
      <dxfs count="3">
        <dxf>
          <font><color rgb="FF9C0006"/></font>
          <fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>
        </dxf>
        <dxf><font><b/><i val="0"/></font></dxf>
        <dxf><font><b/></font><border><bottom style="medium"><color auto="1"/></bottom></border></dxf>
      </dxfs>
      <tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>
      <colors><mruColors><color rgb="FF1F4E79"/></mruColors></colors>
      <extLst>
        <ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" ${declared("x14")}>
          <x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/>
        </ext>
      </extLst>
    </styleSheet>`),
};
