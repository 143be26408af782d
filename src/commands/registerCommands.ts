import type { Command } from "./command";
import type { Desk } from "./desk";
import { clearMarks, highlightRename, insertDescriptors, report, restrictLevels } from "./edit";
import { SHOW_PANE, type CommandName } from "./names";
import { validateSheet, validateWorkbook } from "./validate";

/** The commands that ribbon, context menu and shortcuts call by name. */
export const RIBBON_COMMANDS: Readonly<Record<CommandName, Command>> = {
  insertDescriptors,
  validateSheet,
  validateWorkbook,
  restrictLevels,
  highlightRename,
  report,
  clearMarks,
};

/**
 * Lets ribbon, context menu and shortcuts run commands. What a command came to is told in the pane, which opens by itself: a ribbon
 * button cannot say anything.
 */
export function registerCommands(desk: Desk): void {
  for (const [name, command] of Object.entries(RIBBON_COMMANDS)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until it hears of the end; shortcuts have no button.
      void Promise.all([showPane(), desk.run(command)]).then(() => event?.completed());
    });
  }
  Office.actions.associate(SHOW_PANE, () => void showPane());
}

/** Shows the pane; where that is not to be had, the command is done all the same. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
