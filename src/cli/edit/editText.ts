import { counted, listed } from "../../check/words";
import { columnName, formatArea, type Area } from "../../workbook/address";
import type { Edit } from "../../workbook/edit";

/** How many areas are named. */
const MOST_AREAS = 4;

/** What one edit does, in words. */
export function editText(edit: Edit): string {
  switch (edit.kind) {
    case "write-cells":
      return `Write ${counted(edit.cells.length, "cell")} of ${edit.sheet}.`;
    case "add-sheet":
      return `Add the sheet ${edit.sheet.name} with ${counted(edit.sheet.cells.length, "row")}.`;
    case "remove-sheet":
      return `Remove the sheet ${edit.sheet}.`;
    case "set-formats": {
      const areas = edit.formats.flatMap(({ item }) => item.areas);
      return areas.length === 0
        ? `Take the conditional formats "${edit.tag}" away from ${edit.sheet}.`
        : `Set ${counted(edit.formats.length, "conditional format")} "${edit.tag}" on ${edit.sheet}: ${areasText(areas)}.`;
    }
    case "set-validations": {
      const areas = edit.validations.flatMap(({ item }) => item.areas);
      return areas.length === 0
        ? `Take the lists of levels away from ${edit.sheet}.`
        : `Set ${counted(edit.validations.length, "list")} of levels on ${edit.sheet}: ${areasText(areas)}.`;
    }
    case "set-column-widths":
      return `Set the width of ${listed(edit.widths.map(({ column }) => `column ${columnName(column)}`))} of ${edit.sheet}.`;
  }
}

function areasText(areas: readonly Area[]): string {
  const named = areas.slice(0, MOST_AREAS).map(formatArea);
  const left = areas.length - named.length;
  return listed(left > 0 ? [...named, `${left.toLocaleString("en")} more`] : named);
}
