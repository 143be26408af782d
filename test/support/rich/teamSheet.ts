import { dimension, sheetData, tablePart, type RichCell, type RichRow, type RichTexts } from "./richCells";
import { excelPart, excelRoot, guid, link, spreadsheetType, type RichPart } from "./richPart";
import type { RichSheet } from "./richSheet";

const HEADINGS = ["Name", "Role", "Code", "Skill", "Level", "Target"];
const FIRST_ROW = 6;

/** A list of people as teams keep them: ITMG in many spellings and at levels that it has and has not. `_` is a no-break space. */
const LIST = `
Anna Berg|IT manager|ITMG|IT management|5|6
Anna Berg|IT manager|RLMT|Relationship management|5|5
Anna Berg|IT manager|ITSP|Strategic planning|5|6
Bruno Costa|Operations lead|ITMG|IT  Management|4|5
Bruno Costa|Operations lead|ITOP|IT infrastructure|4|4
Bruno Costa|Operations lead|USUP|Incident management|4|5
Chidi Okafor|Head of IT|itmg|IT_management|6|7
Chidi Okafor|Head of IT|ITSP|Strategic planning|6|6
Chidi Okafor|Head of IT|IRMG|Information governance|5|6
Dana Levi|+Deputy head|ITMG|IT MANAGEMENT|5-6|6
Dana Levi|+Deputy head|CHMG|Change management|5|5
Dana Levi|+Deputy head|RLMT|Relationship management|4|5
Emil Novak|Developer|PROG|Programming/software development|4|5
Emil Novak|Developer|TEST|Testing|3|4
Emil Novak|Developer|DTAN|Data modelling and design|3|3
Farida Haidari|Tester|TEST|Testing|4|5
Farida Haidari|Tester|PROG|Programming/software development|2|3
Farida Haidari|Tester|REQM|Requirements definition and management|3|3
Goran Ilic|=Lead analyst|BUAN|Business analysis|5|6
Goran Ilic|=Lead analyst|REQM|Requirements definition and management|5|5
Goran Ilic|=Lead analyst|ITMG|IT Management|4|5
Hana Sato|Security officer|SCTY|Information security|6|6
Hana Sato|Security officer|IRMG|Information governance|5|6
Hana Sato|Security officer|CHMG|Change management|4|4
Ivo Petrov|Service manager|USUP|Incident management|5|5
Ivo Petrov|Service manager|CHMG|Change management|5|6
Ivo Petrov|Service manager|ITMG|  IT management |6|6
June Adams|Architect|DTAN|Data modelling and design|5|5
June Adams|Architect|PROG|Programming/software development|6|6
June Adams|Architect|SCTY|Information security|4|5`;

function listRows(): RichRow[] {
  const lines = LIST.trim().split("\n");
  return lines.map((line, index) => {
    const [name, role, code, skill = "", level = "", target = ""] = line.replaceAll("_", "\u00a0").split("|");
    const cells = [name, { value: role ?? "", style: "text" } satisfies RichCell, code, skill];
    return { row: FIRST_ROW + index, cells: [...cells, levelCell(level), levelCell(target)] };
  });
}

const levelCell = (written: string): RichCell => ({
  value: /^\d$/.test(written) ? Number(written) : written,
  style: "level",
});

const LEGEND_RUNS = `<r><t xml:space="preserve">Levels: </t></r><r><rPr><b/><sz val="11"/><color rgb="FF9C0006"/>
<rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t>4 = Enable</t></r><r><rPr><sz val="11"/>
<color theme="1"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr><t xml:space="preserve">, 5 = Ensure, advise,
 6 = Initiate, influence</t></r>`.replaceAll("\n", "");

/** A list of people and skills in a table, below a title and a legend. */
export function teamSheet(texts: RichTexts): RichSheet {
  const list = listRows();
  const rows: RichRow[] = [
    { row: 1, attributes: 'ht="24" customHeight="1"', cells: [{ value: "Team skills, SFIA 7", style: "title" }] },
    { row: 2, cells: [{ runs: LEGEND_RUNS }] },
    { row: 3, cells: ["Kept by the PMO; ask before you sort"] },
    { row: FIRST_ROW - 1, cells: HEADINGS.map((value): RichCell => ({ value, style: "heading" })) },
    ...list,
  ];
  const area = `A${FIRST_ROW - 1}:F${FIRST_ROW + list.length - 1}`;
  const data = sheetData(rows, texts);
  const content = excelPart(`
    <worksheet ${excelRoot(guid(1))}>
      <sheetPr codeName="Sheet1"/>
      ${dimension(rows)}
      <sheetViews>
        <sheetView workbookViewId="0">
          <pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>
          <selection pane="bottomLeft" activeCell="E6" sqref="E6"/>
        </sheetView>
      </sheetViews>
      <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
      <cols>
        <col min="1" max="2" width="18.7109375" customWidth="1"/>
        <col min="4" max="4" width="36" bestFit="1" customWidth="1"/>
      </cols>
      ${data.xml}
      <mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>
      <phoneticPr fontId="0" type="noConversion"/>
      <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
      <tableParts count="1"><tablePart r:id="rId1"/></tableParts>
    </worksheet>`);
  const table = tablePart(1, { name: "TeamSkills", area, headings: HEADINGS });
  const part: RichPart = {
    path: "xl/worksheets/sheet1.xml",
    contentType: spreadsheetType("worksheet"),
    content,
    links: [link("rId1", "table", table.path)],
  };
  return { part, formulas: data.formulas, others: [table] };
}
