import { IGNORE } from "../../matrix/ignore";
import { asColumn, asRow, type Area } from "../../workbook/address";
import type { CellContent } from "../../workbook/content";
import type { CellWrite } from "../../workbook/edit";
import { makeRoom } from "../insert/room";
import { templateNotes } from "../messages/template";
import type { Planner } from "../planner";
import { templateRows, type TemplateContent } from "./template";

/** What a template holds, and the sheet that it goes to. */
export interface TemplateOptions extends TemplateContent {
  readonly sheet: string;
}

/** In characters. */
const WIDTHS = { list: [24, 24, 12, 40, 8], "people-by-skills": [24, 24, 18, 18, 18, 18] } as const;

/**
 * Makes a planner that writes a small skill matrix into the top left of a sheet, for a team to begin with. Throws a Refusal where
 * something stands there.
 *
 * @example createTemplatePlanner({ framework, version: "7", layout: "list", labels: TEMPLATE_LABELS, sheet: "Sheet1" })
 */
export function createTemplatePlanner({ sheet, ...content }: TemplateOptions): Planner {
  return {
    open: () => IGNORE,
    async finish(workbook) {
      const rows = templateRows(content);
      await makeRoom(workbook, sheet, [areaOf(rows)], false);
      const widths = WIDTHS[content.layout].map((width, column) => ({ column: asColumn(column), width }));
      return {
        edits: [
          { kind: "write-cells", sheet, cells: rows.flatMap(writesOf) },
          { kind: "set-column-widths", sheet, widths },
        ],
        notes: [templateNotes.inserted(sheet)],
      };
    },
  };
}

function areaOf(rows: readonly (readonly CellContent[])[]): Area {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  return { top: asRow(0), left: asColumn(0), bottom: asRow(rows.length - 1), right: asColumn(right) };
}

function writesOf(row: readonly CellContent[], index: number): CellWrite[] {
  return row.flatMap((content, column): CellWrite[] => {
    if (content === undefined) return [];
    const cell = { row: asRow(index), column: asColumn(column) };
    return [{ cell, content, look: index === 0 ? "heading" : "text" }];
  });
}
