/** What an add-in keeps in a workbook: texts of JSON by name. They last for as long as the workbook is open here. */
export type Settings = Map<string, string>;

/** Reads the settings that an add-in saves, which take the place of all that were there; what is none is passed over. */
export function readSettings(data: Readonly<Record<string, unknown>>): Settings {
  const { DdaSettingsMethod: method } = data;
  const pairs = typeof method === "object" && method !== null && "Properties" in method ? method.Properties : undefined;
  const settings: Settings = new Map();
  for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : []) {
    const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof name === "string" && typeof value === "string") settings.set(name, value);
  }
  return settings;
}

/** Settings as an add-in reads them back. */
export const loadedSettings = (settings: Settings): object => ({
  Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
});
