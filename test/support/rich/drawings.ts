import { declared, excelPart, link, NAMESPACES, type RichPart } from "./richPart";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const DRAWING_TYPE = `${OFFICE}.drawing+xml`;
const CHART_TYPE = `${OFFICE}.drawingml.chart+xml`;

function chart(number: number, { name, values }: { name: string; values: string }): RichPart {
  return {
    path: `xl/charts/chart${number}.xml`,
    contentType: CHART_TYPE,
    content: excelPart(`
      <c:chartSpace ${declared("c", "a", "r")}>
        <c:roundedCorners val="0"/>
        <c:chart>
          <c:autoTitleDeleted val="1"/>
          <c:plotArea>
            <c:layout/>
            <c:barChart>
              <c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>
              <c:ser>
                <c:idx val="0"/><c:order val="0"/>
                <c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx>
                <c:invertIfNegative val="0"/>
                <c:cat><c:strRef><c:f>Matrix!$A$4:$A$15</c:f></c:strRef></c:cat>
                <c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val>
              </c:ser>
              <c:gapWidth val="150"/><c:axId val="1001"/><c:axId val="1002"/>
            </c:barChart>
            <c:catAx>
              <c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>
              <c:axPos val="b"/><c:crossAx val="1002"/><c:crosses val="autoZero"/>
            </c:catAx>
            <c:valAx>
              <c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>
              <c:axPos val="l"/><c:crossAx val="1001"/><c:crosses val="autoZero"/>
            </c:valAx>
          </c:plotArea>
          <c:plotVisOnly val="1"/>
        </c:chart>
      </c:chartSpace>`),
  };
}

const frame = (name: string): string => `
  <xdr:graphicFrame macro="">
    <xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
    <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
    <a:graphic><a:graphicData uri="${NAMESPACES.c}"><c:chart ${declared("c", "r")} r:id="rId1"/></a:graphicData></a:graphic>
  </xdr:graphicFrame>
  <xdr:clientData/>`;

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const PICTURE = `
  <xdr:pic>
    <xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>
    <xdr:blipFill><a:blip ${declared("r")} r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>
    <xdr:spPr>
      <a:xfrm><a:off x="0" y="0"/><a:ext cx="381000" cy="381000"/></a:xfrm>
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
    </xdr:spPr>
  </xdr:pic>
  <xdr:clientData/>`;

/** One red dot. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

const image: RichPart = { path: "xl/media/image1.png", content: Uint8Array.from(Buffer.from(PNG, "base64")) };
const averages = chart(1, { name: "Matrix!$H$3", values: "Matrix!$H$4:$H$15" });
const itManagement = chart(2, { name: "Matrix!$C$3", values: "Matrix!$C$4:$C$15" });

const drawing: RichPart = {
  path: "xl/drawings/drawing1.xml",
  contentType: DRAWING_TYPE,
  content: excelPart(`
    <xdr:wsDr ${declared("xdr", "a")}>
      <xdr:twoCellAnchor>${corner("from", 11, 2)}${corner("to", 18, 16)}${frame("Averages")}</xdr:twoCellAnchor>
      <xdr:oneCellAnchor>${corner("from", 11, 18)}<xdr:ext cx="381000" cy="381000"/>${PICTURE}</xdr:oneCellAnchor>
    </xdr:wsDr>`),
  links: [link("rId1", "chart", averages.path), link("rId2", "image", image.path)],
};

/** A drawing with a chart and an image, and what it shows. */
export const drawingParts = [drawing, averages, image] as const;

const chartSheetDrawing: RichPart = {
  path: "xl/drawings/drawing2.xml",
  contentType: DRAWING_TYPE,
  content: excelPart(`
    <xdr:wsDr ${declared("xdr", "a")}>
      <xdr:absoluteAnchor>
        <xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6070000"/>${frame("IT management")}
      </xdr:absoluteAnchor>
    </xdr:wsDr>`),
  links: [link("rId1", "chart", itManagement.path)],
};

/** The drawing of a sheet that is one chart, and the chart. */
export const chartSheetParts = [chartSheetDrawing, itManagement] as const;
