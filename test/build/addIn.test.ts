import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { COMMAND_NAMES } from "../../src/commands/names";
import { budgetProblem } from "../../src/taskpane/build/budget";
import { LANGUAGES } from "../../src/taskpane/words/words";
import { DEVELOPMENT_ORIGIN } from "../../src/taskpane/build/origin";
import { ICON_SIZES } from "../manifest/manifest";

/** These tests read what `npm run build` made; `npm test` runs it first. */
const BUILD = "dist/addin";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PAGES = ["taskpane.html", "help.html", "functions.html"];
/** What is fetched when the pane is shown, and what only when a planner asks for it. */
const VIEWS = ["insert", "rename", "files", "picture", "settings"];
const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");
const SCRIPTS = [
  "taskpane",
  "pane",
  "file-worker",
  ...VIEWS,
  ...TRANSLATIONS.flatMap((language) => [`words-${language}`, `check-${language}`]),
];

const read = (file: string): string => readFileSync(path.join(BUILD, file), "utf8");
const files = readdirSync(BUILD, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(path.join(BUILD, file)).isFile())
  .map((file) => file.replaceAll(path.sep, "/"));

function tags(page: string, name: string): Element[] {
  return Array.from(new DOMParser().parseFromString(read(page), "text/html").getElementsByTagName(name));
}

/** The directives of a page's Content-Security-Policy, and their sources. */
function policyOf(page: string): ReadonlyMap<string, readonly string[]> {
  const [meta] = tags(page, "meta").filter((tag) => tag.getAttribute("http-equiv") === "Content-Security-Policy");
  const directives = meta?.getAttribute("content")?.split(";") ?? [];
  return new Map(
    directives.map((directive) => directive.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources]),
  );
}

test("the build is what the add-in needs, and nothing else", () => {
  const icons = ["levelcheck", ...COMMAND_NAMES].flatMap((name) =>
    ICON_SIZES.map((size) => `icons/${name}-${size}.png`),
  );
  const others = ["manifest.xml", "shortcuts.json", "functions.json", ...PAGES];
  const scripts = SCRIPTS.flatMap((name) => [`${name}.js`, `${name}.js.map`]);
  const styles = files.filter((file) => /^taskpane\.css(\.map)?$/.test(file));
  const licences = ["file-worker.js.LICENSE.txt"];
  expect([...files].sort()).toEqual([...icons, ...others, ...scripts, ...styles, ...licences].sort());
});

test("the pane's script is small enough to start with each workbook", () => {
  expect(budgetProblem("taskpane.js", readFileSync(path.join(BUILD, "taskpane.js")))).toBeUndefined();
});

test("what is to be seen is small enough to be there soon, and each part that is fetched later smaller still", () => {
  const kilobytes = (name: string): number => gzipSync(readFileSync(path.join(BUILD, `${name}.js`))).length / 1024;
  expect(kilobytes("pane")).toBeLessThan(32);
  for (const name of SCRIPTS.filter((each) => !["taskpane", "pane", "file-worker"].includes(each))) {
    expect([name, kilobytes(name) < 10]).toEqual([name, true]);
  }
});

test("what reads files stands in the worker's script alone", () => {
  const readers = SCRIPTS.filter((name) => read(`${name}.js`).includes("[Content_Types].xml"));
  expect(readers).toEqual(["file-worker"]);
});

test("the pane loads office.js from Microsoft's address first, then its own script", () => {
  const scripts = tags("taskpane.html", "script").map((script) => script.getAttribute("src"));
  expect(scripts).toEqual([OFFICE_JS, "taskpane.js"]);
});

test.each(PAGES)("%s allows nothing by default, no inline script, no evaluation and no wildcard", (page) => {
  const policy = policyOf(page);
  expect(policy.get("default-src")).toEqual(["'none'"]);
  const scripts = policy.get("script-src") ?? [];
  expect(scripts.filter((source) => source.startsWith("'unsafe-"))).toEqual([]);
  expect([...policy.values()].flat().filter((source) => source.includes("*") || source.endsWith(":"))).toEqual([]);
});

test("the pane may load from itself and from office.js's address, and may send nothing", () => {
  expect(Object.fromEntries(policyOf("taskpane.html"))).toMatchObject({
    "script-src": ["'self'", new URL(OFFICE_JS).origin],
    "style-src": ["'self'"],
    "worker-src": ["'self'"],
    "connect-src": ["'none'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
  });
});

test("the policy stands before anything that it is to hold for", () => {
  const page = read("taskpane.html");
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(script|link|style)\b/));
});

test("the pane's page has no code or style in its text, which its policy would refuse", () => {
  const attributes = tags("taskpane.html", "*").flatMap((tag) => Array.from(tag.attributes, ({ name }) => name));
  expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  expect(tags("taskpane.html", "style")).toEqual([]);
});

test.each(["help.html", "functions.html"])("%s runs no script and loads nothing", (page) => {
  expect(["script", "link", "img", "iframe"].flatMap((name) => tags(page, name))).toEqual([]);
});

test("no file names an address other than its own and office.js's", () => {
  const known = [`${DEVELOPMENT_ORIGIN}/`, new URL(OFFICE_JS).origin, ...SCHEMAS];
  // Source maps and licences hold the words of others, and no pane reads them.
  const texts = files.filter((file) => !/\.(png|map|txt)$/.test(file));
  const foreign = texts.flatMap((file) => read(file).match(/\b(https?|wss?):\/\/[^\s"'`<>)\\]+/g) ?? []);
  expect(foreign.filter((address) => !known.some((start) => address.startsWith(start)))).toEqual([]);
});

/** Names of languages of markup: they look like addresses, and nothing is fetched from them. */
const SCHEMAS = ["http://schemas.microsoft.com/office/", "http://www.w3.org/"];

describe("cell functions", () => {
  interface Metadata {
    readonly allowErrorForDataTypeAny?: boolean;
    readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
  }
  const { functions, allowErrorForDataTypeAny } = JSON.parse(read("functions.json")) as Metadata;

  test("an error in a cell is handed to the function, and does not keep Excel from calling it", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
  });

  test("what Excel is told of is what the pane answers", () => {
    const answered = [...read("taskpane.js").matchAll(/CustomFunctions\.associate\("([^"]+)"/g)].map(([, id]) => id);
    expect(answered.sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(answered.length).toBeGreaterThan(0);
  });

  test("the help of each stands on the page that it names", () => {
    const anchors = tags("functions.html", "*").map((tag) => tag.getAttribute("id"));
    for (const { helpUrl } of functions) {
      const [page, anchor] = helpUrl.split("#");
      expect(page).toBe(`${DEVELOPMENT_ORIGIN}/functions.html`);
      expect(anchors).toContain(anchor);
    }
  });
});
