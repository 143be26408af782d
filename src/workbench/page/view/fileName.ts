import { words } from "../words";
import { byId } from "./element";

/** Shows which workbook is open, and whether it has changes that are not saved. */
export function showFileName(name: string, isUnsaved: boolean): void {
  byId("file-name", HTMLElement).textContent = name;
  byId("file-mark", HTMLElement).textContent = isUnsaved ? `(${words.unsaved})` : "";
  document.title = `${isUnsaved ? "• " : ""}${name} – Levelcheck workbench`;
}
