import { byId } from "../view/element";
import { mountDropZone } from "./dropZone";
import type { FileActions } from "./fileActions";

/** Makes the buttons of the file bar work, the keys that stand for them, and files that are dropped on the page. */
export function mountFileBar({ openOwn, openNew, openSample, save }: FileActions): void {
  const input = byId("file", HTMLInputElement);
  const choose = (): void => {
    input.click();
  };
  const on = (id: string, act: () => void): void => {
    byId(id, HTMLButtonElement).onclick = act;
  };
  on("open", choose);
  on("save", () => void save());
  on("new", () => void openNew());
  on("sample", () => void openSample());
  input.onchange = () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = "";
    if (file !== undefined) void openOwn(file);
  };
  mountDropZone(document.body, (file) => void openOwn(file));
  mountKeys({ o: choose, s: () => void save() });
}

/** Ctrl or Command with a letter. */
function mountKeys(keys: Readonly<Record<string, () => void>>): void {
  addEventListener("keydown", (event) => {
    const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const act = isPlain && Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
