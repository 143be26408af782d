import type { OpenedFile } from "../files/openFile";
import type { Notice } from "./host/notices";
import type { Addin } from "./loadAddin";
import { leavePane, mountRegionKeys, pageRegions } from "./regions";
import type { Command } from "./ribbon/manifest";
import { mountRibbon } from "./ribbon/ribbon";
import { pressedKey, shortcutFor, type PressedKey } from "./ribbon/shortcuts";
import { openSession, type Session } from "./session";
import { byId } from "./view/element";
import { showFileName } from "./view/fileName";
import type { Messages } from "./view/messages";
import { words } from "./words";

/** The page with whatever workbook is open. */
export interface WorkbenchPage {
  readonly session: () => Session | undefined;
  /** Opens a workbook in the place of the one before. */
  readonly show: (file: OpenedFile) => void;
}

/** Makes ribbon, menu and keys work on whatever workbook is open. */
export function createWorkbenchPage(addin: Addin, messages: Messages): WorkbenchPage {
  let session: Session | undefined;
  const regions = pageRegions({
    sheet: () => session?.grid.focus(),
    pane: () => session?.pane.show(true),
  });

  async function run({ label, id, action }: Command): Promise<void> {
    if (session === undefined) return;
    const { pane } = session;
    if (action.kind === "show-pane") {
      pane.show(true);
      return;
    }
    await session.settled();
    const end = await pane.host.commands.run(action.name, id);
    if (end !== 0) messages.warn(words.commandFailed(label));
  }

  /** Runs the action of a shortcut; says whether the key is one. */
  function press(key: PressedKey): boolean {
    const shortcut = shortcutFor(key, addin.shortcuts);
    if (shortcut !== undefined) void session?.settled().then(() => session?.pane.host.commands.act(shortcut.action));
    return shortcut !== undefined;
  }

  function heed(notice: Notice): void {
    if (notice.kind === "key") press(notice.key);
    else leavePane(notice.to, regions());
  }

  const { manifest, locale, shortcuts } = addin;
  const menu = manifest.menu.commands.map((command) => ({
    label: `${manifest.menu.label}: ${command.label}`,
    run: () => void run(command),
  }));
  mountRibbon(byId("ribbon", HTMLElement), { tab: manifest.tab, locale, shortcuts, run });
  mountRegionKeys(regions);
  // The way past the ribbon leads to the cells, not only to where they are.
  byId("sheet", HTMLElement).addEventListener("focus", () => session?.grid.focus());
  addEventListener("keydown", (event) => {
    if (press(pressedKey(event))) event.preventDefault();
  });

  return {
    session: () => session,
    show: (file) => {
      session?.close();
      session = undefined;
      const unsavedChanged = (isUnsaved: boolean): void => {
        showFileName(file.book.name, isUnsaved);
      };
      session = openSession({ file, addin, menu, heed, unsavedChanged });
      unsavedChanged(false);
    },
  };
}
