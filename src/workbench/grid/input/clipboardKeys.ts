import type { GridView } from "../view/gridView";
import { words } from "../words";

/** Lets the system's clipboard work with the cells. */
export function listenToClipboard({ dom, clipboard }: GridView): void {
  const { cells } = dom;
  const copy = (isCut: boolean) => (event: ClipboardEvent) => {
    if (event.target !== cells) return;
    event.preventDefault();
    const text = clipboard.copy(isCut);
    if (text !== undefined) event.clipboardData?.setData("text/plain", text);
  };
  cells.addEventListener("copy", copy(false));
  cells.addEventListener("cut", copy(true));
  cells.addEventListener("paste", (event) => {
    if (event.target !== cells) return;
    event.preventDefault();
    clipboard.paste(event.clipboardData?.getData("text/plain") ?? "");
  });
}

/** Copies from the menu, which the browser may forbid. */
export async function copyByMenu({ clipboard, writing }: GridView, isCut: boolean): Promise<void> {
  const text = clipboard.copy(isCut);
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    clipboard.forget();
    writing.refuse(words.noCopying);
  }
}

/** Pastes from the menu, which the browser may forbid. */
export async function pasteByMenu({ clipboard, writing }: GridView): Promise<void> {
  try {
    clipboard.paste(await navigator.clipboard.readText());
  } catch {
    writing.refuse(words.noClipboard);
  }
}
