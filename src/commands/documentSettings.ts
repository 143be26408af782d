import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { settingsFrom } from "./storedSettings";

/** The name that the settings bear among those that a document keeps. */
const KEY = "levelcheck";

/** The settings that the workbook was stored with; the usual ones where it was stored with none. */
export function loadSettings(): Settings {
  return settingsFrom(store()?.get(KEY));
}

/**
 * Keeps settings with the workbook, for whoever opens it next; tells whether Excel did. What is as usual leaves nothing in the
 * workbook. They are in the file when the user saves it.
 */
export function keepSettings(settings: Settings): Promise<boolean> {
  const kept = store();
  if (kept === undefined) return Promise.resolve(false);
  if (isUsual(settings)) kept.remove(KEY);
  else kept.set(KEY, settings);
  return new Promise((resolve) => {
    kept.saveAsync((result) => {
      resolve(`${result.status}` === "succeeded");
    });
  });
}

const isUsual = (settings: Settings): boolean => JSON.stringify(settings) === JSON.stringify(DEFAULT_SETTINGS);

/** Undefined where Office keeps no settings, whatever its types say. */
function store(): Office.Settings | undefined {
  const { document } = Office.context as { readonly document?: Partial<Office.Document> };
  return document?.settings;
}
