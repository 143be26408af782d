/**
 * The user commands. Ribbon and context menu (`<FunctionName>` in manifest.xml), shortcuts (`action` in shortcuts.json)
 * and the pane call them by these names, and each is registered under its name once.
 */
export const COMMAND_NAMES = [
  "insertDescriptors",
  "validateSheet",
  "validateWorkbook",
  "restrictLevels",
  "highlightRename",
  "report",
  "clearMarks",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** The action of the shortcut that shows the pane. The ribbon shows the pane by itself, so this is no command. */
export const SHOW_PANE = "showPane";
