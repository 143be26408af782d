import { createDesk } from "../commands/desk";
import { loadSettings } from "../commands/documentSettings";
import { registerCommands } from "../commands/registerCommands";
import "../functions/functions";
import "./styles/styles";

/** What is to be seen: a script of its own, for cell functions and ribbon need none of it. */
const fetchPane = () => import(/* webpackChunkName: "pane" */ "./app/startPane");

/** Starts the add-in: this one page is pane, commands and cell functions (a shared runtime). */
async function start(root: HTMLElement): Promise<void> {
  const fetched = fetchPane();
  // Outside Office, office.js answers with null, whatever its types say.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  if (host === null) {
    (await fetched).showOutside(root);
    return;
  }
  const desk = createDesk(loadSettings());
  registerCommands(desk);
  const { startPane } = await fetched;
  await startPane(root, desk, Office.context);
}

const root = document.getElementById("pane");
if (root !== null) void start(root);
