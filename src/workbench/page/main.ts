import { createFileActions } from "./file/fileActions";
import { mountFileBar } from "./file/fileBar";
import { loadAddin } from "./loadAddin";
import { trustThisPage } from "./trust";
import { byId } from "./view/element";
import { createMessages } from "./view/messages";
import { mountSplitter } from "./view/splitter";
import "./workbench.css";
import { words } from "./words";
import { createWorkbenchPage, type WorkbenchPage } from "./workbenchPage";

/** The languages that the user reads: the one that the address asks for, else those of the browser. */
const wishedLanguages = (): readonly string[] => {
  const asked = new URLSearchParams(location.search).get("lang");
  return asked === null ? navigator.languages : [asked];
};

async function start(): Promise<void> {
  const messages = createMessages(byId("messages", HTMLElement));
  try {
    mountSplitter(byId("splitter", HTMLElement), byId("desk", HTMLElement));
    const addin = await loadAddin(wishedLanguages());
    const page = createWorkbenchPage(addin, messages);
    const isTrusted = trustThisPage(window);
    const files = createFileActions(page, messages);
    mountFileBar(files);
    warnBeforeLeaving(page);
    await files.openSample();
    if (!isTrusted) messages.warn(words.willBeAsked);
  } catch (error) {
    messages.warn(error instanceof Error ? error.message : String(error));
  }
}

/** Lets the browser ask before changes are lost with the page. */
function warnBeforeLeaving({ session }: WorkbenchPage): void {
  addEventListener("beforeunload", (event) => {
    if (session()?.unsaved.isUnsaved() === true) event.preventDefault();
  });
}

void start();
