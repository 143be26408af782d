/** The views of the pane, in the order of their tabs. */
export const VIEW_NAMES = ["home", "validate", "insert", "rename", "files", "picture", "settings"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
