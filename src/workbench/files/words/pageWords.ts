import type { FilePage } from "../../../xlsx/worksheet/page";
import type { PageLayout, PageZoom } from "../../model/book";

/** How large a sheet prints, in the words of Excel's API; a number of pages of 0 is not said. */
export function zoomFromFile({ scale, fitToWidth, fitToHeight }: FilePage, fitsToPage: boolean): PageZoom {
  if (!fitsToPage) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

/** Whether a sheet is to fit on pages, not to print at a scale. */
export const isFitted = ({ zoom }: PageLayout): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

/** How a sheet prints in the words of a file. */
export function pageToFile(layout: PageLayout): FilePage {
  const { zoom, orientation } = layout;
  const isFit = isFitted(layout);
  return {
    landscape: orientation === "Landscape",
    scale: isFit ? 100 : (zoom.scale ?? 100),
    fitToWidth: isFit ? (zoom.horizontalFitToPages ?? 0) : 1,
    fitToHeight: isFit ? (zoom.verticalFitToPages ?? 0) : 1,
  };
}
