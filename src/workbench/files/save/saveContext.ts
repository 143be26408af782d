import type { Limits } from "../../../xlsx/limits";
import type { OpenWorkbook } from "../../../xlsx/readWorkbook";
import { createCellStyles, type CellStyles } from "../../../xlsx/write/cellStyles";
import { arrayMetadata } from "../../../xlsx/write/dynamicArrays";
import type { Namespaces } from "../../../xlsx/write/newSheet";
import type { PackageEditor } from "../../../xlsx/write/packageEditor";
import { emptyStyleSheet } from "../../../xlsx/write/styles";
import { CONTENT_TYPE, namespacesOf, partNameOf } from "../../../xlsx/write/workbookParts";
import type { CellStyle } from "../../model/style";
import type { Opened } from "../opened";
import type { CellWriter } from "./cellDrafts";
import type { BookNow } from "./snapshot";
import { createStyleNumbers } from "./styleNumbers";

/** What saving has found to change for the workbook as a whole. */
export interface Findings {
  /** Formulas have come, gone or moved. */
  formulas: boolean;
  /** Something has changed that formulas may refer to. */
  values: boolean;
}

/** A workbook that is being saved. */
export interface SaveContext {
  readonly opened: Opened;
  readonly now: BookNow;
  readonly workbook: OpenWorkbook;
  readonly parts: PackageEditor;
  readonly limits: Limits;
  readonly pause: () => Promise<void>;
  readonly namespaces: Namespaces;
  readonly styles: CellStyles;
  readonly writer: Omit<CellWriter, "richText">;
  readonly findings: Findings;
  /** Writes the parts that all sheets share, as far as they have changed. */
  readonly saveShared: () => Promise<void>;
}

/** A part that all sheets share, and its text where it is there. */
interface SharedPart {
  readonly name: string;
  readonly xml: string | undefined;
}

type Base = Pick<SaveContext, "opened" | "now" | "workbook" | "parts" | "limits" | "pause">;

/** Makes ready what writing into a workbook needs. */
export async function createSaveContext(base: Base, styles: readonly CellStyle[]): Promise<SaveContext> {
  const { opened, workbook, parts } = base;
  const namespaces = namespacesOf((await parts.text(workbook.part.name)) ?? "", workbook.part.name);
  const styleSheet = await sharedPart(base, "styles", "xl/styles#.xml");
  const metadata = await sharedPart(base, "sheetMetadata", "xl/metadata#.xml");
  const cellStyles = createCellStyles(styleSheet.xml ?? emptyStyleSheet(namespaces.main), styleSheet.name);
  const findings: Findings = { formulas: false, values: false };
  let arrays: { readonly xml: string; readonly number: number } | undefined;
  const writer = {
    numbers: createStyleNumbers(opened, styles, cellStyles),
    styles,
    date1904: opened.date1904,
    arrayMetadata: () => (arrays ??= arrayMetadata(metadata.xml, metadata.name, namespaces.main)).number,
    onChange: (isFormula: boolean) => {
      findings.values = true;
      if (isFormula) findings.formulas = true;
    },
  };

  async function saveShared(): Promise<void> {
    const fresh = cellStyles.xml();
    if (fresh !== (styleSheet.xml ?? emptyStyleSheet(namespaces.main))) {
      await savePart(styleSheet, { type: "styles", contentType: CONTENT_TYPE.styles, xml: fresh });
    }
    if (arrays === undefined || arrays.xml === metadata.xml) return;
    await savePart(metadata, { type: "sheetMetadata", contentType: CONTENT_TYPE.sheetMetadata, xml: arrays.xml });
  }

  async function savePart(
    { name, xml: old }: SharedPart,
    { type, contentType, xml }: { readonly type: string; readonly contentType: string; readonly xml: string },
  ): Promise<void> {
    if (old !== undefined) {
      parts.setText(name, xml);
      return;
    }
    await parts.add(name, contentType, xml);
    await parts.relate(workbook.part.name, `${namespaces.relationships}/${type}`, name);
  }

  return { ...base, namespaces, styles: cellStyles, writer, findings, saveShared };
}

async function sharedPart({ workbook, parts }: Base, type: string, pattern: string): Promise<SharedPart> {
  const name = partNameOf(workbook, type) ?? parts.freeName(pattern).replace("1", "");
  return { name, xml: await parts.text(name) };
}
