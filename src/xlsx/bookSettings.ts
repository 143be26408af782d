import { isTrue } from "./elements";
import { relationshipId } from "./package";
import { resolveEscapes } from "./text";
import { rootNode, type XmlNode } from "./xmlNode";

/** A name that a workbook defines, as the file has it. */
export interface FileName {
  readonly name: string;
  /** The place in the list of sheets of the one that it is for; undefined where it is for all. */
  readonly sheet: number | undefined;
  /** What it stands for, without an equals sign. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

/** What a workbook's part says of the workbook as a whole. */
export interface BookSettings {
  readonly names: readonly FileName[];
  /** The place in the list of sheets of the one in front. */
  readonly activeTab: number;
  readonly isStructureLocked: boolean;
  /** `auto`, `autoNoTable` or `manual`. */
  readonly calculation: string;
  /** The ids of the relationships to the sheets, in their order. */
  readonly sheetIds: readonly (string | undefined)[];
}

/** Reads a workbook's part. */
export function readBookSettings(xml: string, part: string): BookSettings {
  const root = rootNode(xml, part);
  const view = root.child("bookViews")?.child("workbookView");
  const sheets = root.child("sheets")?.children("sheet") ?? [];
  return {
    names: (root.child("definedNames")?.children("definedName") ?? []).map(readName),
    activeTab: Number(view?.attribute("activeTab") ?? 0) || 0,
    isStructureLocked: isTrue(root.child("workbookProtection")?.attribute("lockStructure")),
    calculation: root.child("calcPr")?.attribute("calcMode") ?? "auto",
    sheetIds: sheets.map((sheet) => relationshipId(sheet.attributes())),
  };
}

function readName(item: XmlNode): FileName {
  const sheet = item.attribute("localSheetId");
  return {
    name: resolveEscapes(item.attribute("name") ?? ""),
    sheet: sheet === undefined ? undefined : Number(sheet),
    formula: item.text(),
    hidden: isTrue(item.attribute("hidden")),
    comment: resolveEscapes(item.attribute("comment") ?? ""),
  };
}
