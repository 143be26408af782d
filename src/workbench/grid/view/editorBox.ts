import { place } from "../chrome/element";
import type { Box } from "../geometry/layout";
import type { Face } from "../text/face";

/** Puts the editor over its cell and the lines around it; it becomes wider and higher as the text needs it. */
export function fitEditor(
  editor: HTMLTextAreaElement,
  { x, y, width, height }: Box,
  view: { readonly width: number; readonly height: number },
): void {
  place(editor, { x: x - 1, y: y - 1 });
  editor.style.minWidth = `${width + 1}px`;
  editor.style.minHeight = `${height + 1}px`;
  editor.style.maxWidth = `${Math.max(width + 1, view.width - x)}px`;
  editor.style.maxHeight = `${Math.max(height + 1, view.height - y)}px`;
}

/** Writes in the editor as in the cell. */
export function dressEditor({ style }: HTMLTextAreaElement, { font, bold, italic }: Face): void {
  style.font = font.css;
  style.lineHeight = `${font.lineHeight}px`;
  style.fontWeight = bold ? "bold" : "normal";
  style.fontStyle = italic ? "italic" : "normal";
}
