import type { Looks, ShownLook } from "../../../../src/workbench/formula/looks";
import { cellAt, styleNumberAt } from "../../../../src/workbench/model/cells";
import type { ConditionalFormat } from "../../../../src/workbench/model/conditionalFormat";
import { shownText } from "../../../../src/workbench/model/display/shownText";
import { styleAt } from "../../../../src/workbench/model/style";
import type { Workbench } from "../../../../src/workbench/model/workbench";
import { contains } from "../../../../src/workbook/address";

/** Stands in for the engine: a format by formula paints where its formula is `=TRUE`, a data bar is a share of 10. */
export function stubLooks({ book }: Workbench): Looks {
  return {
    textAt: (sheet, { row, column }) =>
      shownText(
        cellAt(sheet, row, column)?.content,
        styleAt(book.styles, styleNumberAt(sheet, row, column)).numberFormat,
      ),
    lookAt: (sheet, cell) => {
      const style = styleAt(book.styles, styleNumberAt(sheet, cell.row, cell.column));
      const content = cellAt(sheet, cell.row, cell.column)?.content;
      return sheet.formats
        .filter(({ areas }) => areas.some((area) => contains(area, cell)))
        .reduceRight<ShownLook>((look, format) => withFormat(look, format, content), { style });
    },
  };
}

function withFormat(look: ShownLook, format: ConditionalFormat, content: unknown): ShownLook {
  if (format.type === "Custom") {
    if (format.formula !== "=TRUE") return look;
    return { ...look, ...format.paint };
  }
  if (format.type !== "DataBar" || typeof content !== "number") return look;
  const { positive, showDataBarOnly: isOnly } = format.bar;
  return { ...look, bar: { share: Math.min(1, content / 10), colour: positive.fillColor, isOnly } };
}
