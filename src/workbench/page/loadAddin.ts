import { readFunctions, type FunctionInfo } from "./cellFunctions/metadata";
import { pickLocale } from "./ribbon/locale";
import { readManifest, type AddinManifest } from "./ribbon/manifest";
import { localesOf } from "./ribbon/resources";
import { readShortcuts, type Shortcut } from "./ribbon/shortcuts";

/** What the workbench knows of the add-in, in the language of the page. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly locale: string;
  readonly functions: readonly FunctionInfo[];
  readonly shortcuts: readonly Shortcut[];
}

const FOLDER = "/addin/";

/**
 * Reads the files that describe the add-in, as they were built.
 *
 * @param wished The languages that the user reads, the best first.
 */
export async function loadAddin(wished: readonly string[]): Promise<Addin> {
  const document = await loadXml(`${FOLDER}manifest.xml`);
  const locale = pickLocale(wished, localesOf(document));
  const manifest = readManifest(document, locale, FOLDER);
  const isMac = navigator.userAgent.includes("Mac OS");
  const [metadata, shortcuts] = await Promise.all([
    loadJson(manifest.functions.metadata),
    manifest.shortcuts === undefined ? undefined : loadJson(manifest.shortcuts),
  ]);
  const functions = readFunctions(metadata, manifest.functions.namespace);
  return { manifest, locale, functions, shortcuts: readShortcuts(shortcuts, isMac) };
}

async function loadJson(address: string): Promise<unknown> {
  return (await load(address)).json();
}

/** Loads a file of the server; where it is not there, a sentence says so. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new Error(`${address} is not to be had. Is the server of npm start still running?`);
  return response;
}

/** The page's policy lets no text become a document by DOMParser; what comes from the server may be read as one. */
function loadXml(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.overrideMimeType("application/xml");
    request.onloadend = () => {
      const document = request.status === 200 ? request.responseXML : null;
      if (document === null) reject(new Error(`${address} cannot be read.`));
      else resolve(document);
    };
    request.send();
  });
}
