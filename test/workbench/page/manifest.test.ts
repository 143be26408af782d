import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { pickLocale } from "../../../src/workbench/page/ribbon/locale";
import { readManifest, type AddinManifest } from "../../../src/workbench/page/ribbon/manifest";
import { localesOf } from "../../../src/workbench/page/ribbon/resources";

const XML = readFileSync("manifest.xml", "utf8");
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
const read = (locale = "en-US", xml = XML): AddinManifest => readManifest(parse(xml), locale, "/addin/");

test("the ribbon has the groups and buttons of the manifest, with their labels, tips and icons", () => {
  const { tab } = read();
  expect(tab.label).toBe("Levelcheck");
  expect(tab.groups.map(({ label, commands }) => [label, ...commands.map((command) => command.label)])).toEqual([
    ["Framework", "Insert descriptors"],
    ["Check", "Validate sheet", "Validate workbook", "Restrict levels"],
    ["SFIA 8", "Highlight SFIA 8 rename"],
    ["Results", "Report", "Clear marks", "Open pane"],
  ]);
  const [insert] = tab.groups[0]?.commands ?? [];
  expect(insert).toMatchObject({
    id: "Levelcheck.Framework.insertDescriptors",
    icon: "/addin/icons/insertDescriptors-32.png",
    action: { kind: "run", name: "insertDescriptors" },
  });
  expect(insert?.tip).toMatch(/descriptor/);
  expect(tab.groups.at(-1)?.commands.at(-1)?.action).toEqual({ kind: "show-pane" });
});

test("the menu on cells has its entries", () => {
  const { menu } = read();
  expect(menu.commands.map(({ label }) => label)).toEqual([
    "Validate sheet",
    "Highlight SFIA 8 rename",
    "Insert descriptors",
    "Clear marks",
    "Open pane",
  ]);
});

test("labels come in each language of the manifest, and in its own for any other", () => {
  const locales = localesOf(parse(XML));
  expect(locales).toEqual(["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"]);
  const labels = locales.map((locale) => read(locale).tab.groups[1]?.commands[0]?.label);
  expect(new Set(labels).size).toBe(locales.length);
  expect(read("xx-XX")).toEqual(read("en-US"));
});

test("the add-in is reached here, wherever it is to be hosted", () => {
  const hosted = XML.replaceAll("https://localhost:3000", "https://planning.example.org/levelcheck");
  expect(read("en-US", hosted)).toEqual(read());
  expect(read()).toMatchObject({
    pane: "/addin/taskpane.html",
    shortcuts: "/addin/shortcuts.json",
    functions: { namespace: "SKILL", metadata: "/addin/functions.json" },
  });
});

test("a manifest without a tab, menu or functions is refused in words", () => {
  expect(() => read("en-US", "<OfficeApp/>")).toThrow("The add-in's manifest has no tab in the ribbon.");
});

test.each([
  [["de-DE"], "de-DE"],
  [["de-AT", "fr-FR"], "de-DE"],
  [["it-IT", "pt-PT"], "pt-BR"],
  [["ja"], "ja-JP"],
  [["it-IT"], "en-US"],
  [[], "en-US"],
])("who reads %j gets %s", (wished, locale) => {
  expect(pickLocale(wished, ["en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP"])).toBe(locale);
});
