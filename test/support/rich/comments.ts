import { declared, excelPart, spreadsheetType, type RichPart } from "./richPart";

const comments: RichPart = {
  path: "xl/comments1.xml",
  contentType: spreadsheetType("comments"),
  content: excelPart(`
    <comments ${declared("main")}>
      <authors><author>Ada</author></authors>
      <commentList>
        <comment ref="C5" authorId="0" shapeId="0">
          <text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t>Check with the lead</t></r></text>
        </comment>
      </commentList>
    </comments>`),
};

/** The box that Excel draws for the comment: the old markup, without a declaration. */
const vml: RichPart = {
  path: "xl/drawings/vmlDrawing1.vml",
  content: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
 <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
 <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
  <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>
 </v:shapetype>
 <v:shape id="_x0000_s1025" type="#_x0000_t202" style='position:absolute;margin-left:150pt;margin-top:60pt;width:108pt;height:59pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">
  <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>
  <v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>
  <x:ClientData ObjectType="Note">
   <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>3, 15, 4, 10, 5, 31, 8, 9</x:Anchor>
   <x:AutoFill>False</x:AutoFill><x:Row>4</x:Row><x:Column>2</x:Column>
  </x:ClientData>
 </v:shape>
</xml>`,
};

/** A comment of the old kind: what it says, and how it is drawn. */
export const commentParts = [comments, vml] as const;
