import { partOfType, type OpenWorkbook } from "../readWorkbook";
import type { Namespaces } from "./newSheet";
import { STRICT, TRANSITIONAL } from "./packageEditor";
import { rootTagOf } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content types of the parts that are made here (ECMA-376 15.2). */
export const CONTENT_TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sheetMetadata: `${SPREADSHEET}.sheetMetadata+xml`,
};

/** The namespaces of a workbook, as its root names them. */
export function namespacesOf(xml: string, part: string): Namespaces {
  const { tag } = rootTagOf(xml, part);
  const isStrict = tag.includes("http://purl.oclc.org/ooxml/");
  return {
    main: isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relationships: isStrict ? STRICT : TRANSITIONAL,
  };
}

/** The workbook's part of a type, by its name in the package. */
export const partNameOf = (workbook: OpenWorkbook, type: string): string | undefined =>
  partOfType(workbook, type)?.name;
