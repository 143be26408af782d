import type { Area } from "../../workbook/address";
import { distinct, intersections, WHOLE_SHEET } from "../model/areas";
import type { Cell } from "../model/book";
import { cellsWith, visibleAreas } from "../model/cellsWith";
import type { Arguments } from "../richApi/arguments";
import { refuse } from "../richApi/richApiError";
import type { AreasTarget } from "./areasTarget";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** The cells of some areas that are of a kind; of a single cell, those of the whole sheet (guess: "special-cells-of-one"). */
export function specialCells({ sheet, areas }: Pick<AreasTarget, "sheet" | "areas">, args: Arguments): Area[] {
  const type = args.choice(0, TYPES);
  const values = args.choice(1, VALUE_TYPES, "All");
  const [first] = areas;
  const isOneCell =
    areas.length === 1 && first !== undefined && first.top === first.bottom && first.left === first.right;
  const within = isOneCell ? [WHOLE_SHEET] : areas;
  switch (type) {
    case "Visible":
      return within.flatMap((area) => visibleAreas(sheet, area));
    case "ConditionalFormats":
      return distinct(
        intersections(
          sheet.formats.flatMap((format) => format.areas),
          within,
        ),
      );
    case "DataValidations":
      return intersections(
        sheet.validations.flatMap((validation) => validation.areas),
        within,
      );
    case "Constants":
    case "Formulas":
      return within.flatMap((area) => cellsWith(sheet, area, (cell) => isOfKind(cell, type === "Formulas", values)));
    case "Blanks":
    case "SameConditionalFormat":
    case "SameDataValidation":
      return refuse("ApiNotFound", `${type} is not built`);
  }
}

function isOfKind({ content, formula }: Cell, isFormula: boolean, values: (typeof VALUE_TYPES)[number]): boolean {
  if (content === undefined || isFormula !== (formula !== undefined)) return false;
  if (values === "All") return true;
  const word = { object: "Error", string: "Text", number: "Number", boolean: "Logical" }[
    typeof content as "object" | "string" | "number" | "boolean"
  ];
  return values.includes(word);
}
