import type { Namespaces } from "./newSheet";
import { DECLARATION, element } from "./xml";

const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** The part of a sheet with nothing on it, to be filled. */
export function blankSheetXml({ main, relationships }: Namespaces): string {
  return (
    DECLARATION +
    element(
      "worksheet",
      { xmlns: main, "xmlns:r": relationships },
      element("dimension", { ref: "A1" }),
      element("sheetViews", {}, element("sheetView", { workbookViewId: 0 })),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element("sheetData"),
      element("pageMargins", MARGINS),
    )
  );
}
