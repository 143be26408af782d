import { guidingPhrase } from "../../../src/framework/guidingPhrase";
import { LEVELS } from "../../../src/framework/level";
import type { RichRow } from "./richCells";
import { declared, excelPart, link, spreadsheetType, type RichPart } from "./richPart";

/** The pivot table as it lies in the cells: the sum of the levels by their meaning. */
export const pivotRows: readonly RichRow[] = [
  { row: 3, cells: ["Row Labels", "Sum of Level"] },
  ...LEVELS.map((level, index) => ({ row: index + 4, cells: [guidingPhrase(level), level] })),
  { row: LEVELS.length + 4, cells: ["Grand Total", LEVELS.reduce((sum, level) => sum + level, 0)] },
];

const records: RichPart = {
  path: "xl/pivotCache/pivotCacheRecords1.xml",
  contentType: spreadsheetType("pivotCacheRecords"),
  content: excelPart(`
    <pivotCacheRecords ${declared("main", "r")} count="7">
      ${LEVELS.map((level, index) => `<r><n v="${level}"/><x v="${index}"/></r>`).join("")}
    </pivotCacheRecords>`),
};

const cache: RichPart = {
  path: "xl/pivotCache/pivotCacheDefinition1.xml",
  contentType: spreadsheetType("pivotCacheDefinition"),
  content: excelPart(`
    <pivotCacheDefinition ${declared("main", "r")} r:id="rId1" refreshedBy="Ada" refreshedDate="46027" createdVersion="6"
      refreshedVersion="6" minRefreshableVersion="3" recordCount="7">
      <cacheSource type="worksheet"><worksheetSource name="Legend_Levels"/></cacheSource>
      <cacheFields count="2">
        <cacheField name="Level" numFmtId="0">
          <sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1"
            maxValue="7"/>
        </cacheField>
        <cacheField name="Meaning" numFmtId="0">
          <sharedItems count="7">${LEVELS.map((level) => `<s v="${guidingPhrase(level)}"/>`).join("")}</sharedItems>
        </cacheField>
      </cacheFields>
    </pivotCacheDefinition>`),
  links: [link("rId1", "pivotCacheRecords", records.path)],
};

const table: RichPart = {
  path: "xl/pivotTables/pivotTable1.xml",
  contentType: spreadsheetType("pivotTable"),
  content: excelPart(`
    <pivotTableDefinition ${declared("main")} name="PivotTable1" cacheId="7" applyNumberFormats="0" applyBorderFormats="0"
      applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1"
      dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1" outlineData="1">
      <location ref="A3:B11" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>
      <pivotFields count="2">
        <pivotField dataField="1" showAll="0"/>
        <pivotField axis="axisRow" showAll="0">
          <items count="8">${LEVELS.map((_, index) => `<item x="${index}"/>`).join("")}<item t="default"/></items>
        </pivotField>
      </pivotFields>
      <rowFields count="1"><field x="1"/></rowFields>
      <rowItems count="8"><i><x/></i>${LEVELS.slice(0, -1)
        .map((level) => `<i><x v="${level}"/></i>`)
        .join("")}<i t="grand"><x/></i></rowItems>
      <colItems count="1"><i/></colItems>
      <dataFields count="1"><dataField name="Sum of Level" fld="0" baseField="0" baseItem="0"/></dataFields>
      <pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1"/>
    </pivotTableDefinition>`),
  links: [link("rId1", "pivotCacheDefinition", cache.path)],
};

/** A pivot table, its cache and the cache's records. */
export const pivotParts = [table, cache, records] as const;
