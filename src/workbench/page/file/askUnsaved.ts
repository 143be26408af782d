import { byId } from "../view/element";

export type UnsavedChoice = "save" | "drop" | "cancel";

/** Asks what shall become of changes that are not saved. */
export function askUnsaved(name: string): Promise<UnsavedChoice> {
  const dialog = byId("unsaved", HTMLDialogElement);
  byId("unsaved-title", HTMLHeadingElement).textContent = `Save the changes to ${name}?`;
  dialog.returnValue = "cancel";
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        const { returnValue } = dialog;
        resolve(returnValue === "save" || returnValue === "drop" ? returnValue : "cancel");
      },
      { once: true },
    );
    dialog.showModal();
  });
}
