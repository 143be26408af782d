import { createDesk } from "../commands/desk";
import { createLiveCheck } from "../commands/live/liveCheck";
import { registerCommands } from "../commands/registerCommands";
import { watchActiveSheet } from "../excel/watch";
import "../functions/functions";
import { element } from "./element";
import { showPane } from "./pane";
import "./taskpane.css";
import { words } from "./words";

/** Starts the add-in: this one page is pane, commands and cell functions (a shared runtime). */
async function start(root: HTMLElement): Promise<void> {
  // Outside Office, office.js answers with null, whatever its types say.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  if (host === null) {
    root.replaceChildren(element("h1", {}, words.title), element("p", {}, words.outside));
    return;
  }
  const desk = createDesk();
  registerCommands(desk);
  const { look } = showPane(root, desk, createLiveCheck());
  // Where Excel does not tell, the planner looks again with the button.
  await watchActiveSheet(look).catch(() => undefined);
}

const root = document.getElementById("pane");
if (root !== null) void start(root);
