import { formatCell, type CellAddress } from "../../../workbook/address";
import { place } from "../chrome/element";
import type { Box } from "../geometry/layout";
import type { Face } from "../text/face";

/** A cell as screen readers and tests read it. */
export interface ReadableCell {
  readonly cell: CellAddress;
  readonly face: Face;
  readonly box: Box;
  readonly isSelected: boolean;
  readonly span: { readonly rows: number; readonly columns: number };
  /** The note on the cell, what its validation asks for. */
  readonly description: string;
  readonly hasList: boolean;
}

/** The id of a cell's element, by which the grid says which cell is active. */
export const cellId = (cell: CellAddress): string => `grid-cell-${formatCell(cell)}`;

/** Writes a cell into its element. */
export function writeCell(
  element: HTMLElement,
  { cell, face, box, isSelected, span, description, hasList }: ReadableCell,
): void {
  element.id = cellId(cell);
  element.textContent = face.text;
  element.ariaColIndex = String(cell.column + 1);
  element.ariaSelected = String(isSelected);
  element.dataset["address"] = formatCell(cell);
  mark(element, "fill", face.fill);
  mark(element, "color", face.color === "#000000" ? undefined : face.color);
  mark(element, "bold", face.bold ? "true" : undefined);
  mark(element, "italic", face.italic ? "true" : undefined);
  mark(element, "underline", face.underline === "none" ? undefined : face.underline);
  mark(element, "strikethrough", face.strikethrough ? "true" : undefined);
  mark(element, "bar", face.bar === undefined ? undefined : String(Math.round(face.bar.share * 1000) / 1000));
  setAttribute(element, "aria-rowspan", span.rows > 1 ? String(span.rows) : undefined);
  setAttribute(element, "aria-colspan", span.columns > 1 ? String(span.columns) : undefined);
  setAttribute(element, "aria-description", description === "" ? undefined : description);
  setAttribute(element, "aria-haspopup", hasList ? "listbox" : undefined);
  place(element, box);
}

function mark(element: HTMLElement, name: string, value: string | undefined): void {
  setAttribute(element, `data-${name}`, value);
}

function setAttribute(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
