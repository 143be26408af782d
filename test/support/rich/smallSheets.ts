import { guidingPhrase } from "../../../src/framework/guidingPhrase";
import { LEVELS } from "../../../src/framework/level";
import { chartSheetParts } from "./drawings";
import { pivotParts, pivotRows } from "./pivot";
import { dimension, sheetData, tablePart, type RichCell, type RichRow, type RichTexts } from "./richCells";
import { declared, excelPart, excelRoot, guid, link, spreadsheetType, type RichLink, type RichPart } from "./richPart";
import type { RichSheet } from "./richSheet";

const HEADINGS = ["Level", "Meaning"];
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

interface Around {
  readonly protection?: string;
  readonly tableParts?: string;
  readonly links?: readonly RichLink[];
  readonly others?: readonly RichPart[];
}

function smallSheet(
  number: number,
  rows: readonly RichRow[],
  { texts, ...around }: Around & { texts: RichTexts },
): RichSheet {
  const data = sheetData(rows, texts);
  const content = excelPart(`
    <worksheet ${excelRoot(guid(number))}>
      <sheetPr codeName="Sheet${number}"/>
      ${dimension(rows)}
      <sheetViews><sheetView workbookViewId="0"/></sheetViews>
      <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
      ${data.xml}
      ${around.protection ?? ""}
      ${MARGINS}
      ${around.tableParts ?? ""}
    </worksheet>`);
  const path = `xl/worksheets/sheet${number}.xml`;
  const part = { path, contentType: spreadsheetType("worksheet"), content, links: around.links ?? [] };
  return { part, formulas: data.formulas, others: around.others ?? [] };
}

const heading = (value: string): RichCell => ({ value, style: "heading" });

/** What the levels mean, in a table. */
export function legendSheet(texts: RichTexts): RichSheet {
  const rows = [
    { row: 1, cells: HEADINGS.map(heading) },
    ...LEVELS.map((level, index) => ({ row: index + 2, cells: [level, guidingPhrase(level)] })),
  ];
  const table = tablePart(2, { name: "Legend_Levels", area: "A1:B8", headings: HEADINGS });
  return smallSheet(3, rows, {
    texts,
    tableParts: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    links: [link("rId1", "table", table.path)],
    others: [table],
  });
}

/** A list that nobody may change. */
export function lockedSheet(texts: RichTexts): RichSheet {
  const rows: RichRow[] = [
    { row: 1, cells: ["Name", "Code", "Skill", "Level"].map(heading) },
    { row: 2, cells: ["Mira Stone", "ITMG", "IT management", 4] },
    { row: 3, cells: ["Noah Weiss", "ITMG", "IT management", { value: 5, style: "unlocked" }] },
    { row: 4, cells: ["Olga Marin", "CHMG", "Change management", { value: 3, style: "good" }] },
  ];
  return smallSheet(4, rows, {
    texts,
    protection: '<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"/>',
  });
}

/** A pivot table over the legend. */
export function pivotSheet(texts: RichTexts): RichSheet {
  const [table, ...cache] = pivotParts;
  return smallSheet(5, pivotRows, {
    texts,
    links: [link("rId1", "pivotTable", table.path)],
    others: [table, ...cache],
  });
}

/** A sheet that only a macro shows. */
export function secretSheet(texts: RichTexts): RichSheet {
  return smallSheet(6, [{ row: 1, cells: ["Kept for the macro"] }], { texts });
}

/** A sheet that is one chart. */
export function chartSheet(): RichSheet {
  const [drawing, chart] = chartSheetParts;
  const content = excelPart(`
    <chartsheet ${declared("main", "r")}>
      <sheetPr/>
      <sheetViews><sheetView zoomScale="90" workbookViewId="0"/></sheetViews>
      ${MARGINS}
      <drawing r:id="rId1"/>
    </chartsheet>`);
  const part: RichPart = {
    path: "xl/chartsheets/sheet1.xml",
    contentType: spreadsheetType("chartsheet"),
    content,
    links: [link("rId1", "drawing", drawing.path)],
  };
  return { part, formulas: [], others: [drawing, chart] };
}
