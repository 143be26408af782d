import { DOMParser, type Element } from "@xmldom/xmldom";
import { functionHelp } from "../../src/functions/help";
import { helpPage } from "../../src/functions/helpPage";
import { bundledFramework } from "../../src/framework/bundled";

const html = helpPage();
const strict = {
  onError: (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  },
};
const page = new DOMParser(strict).parseFromString(html, "text/html");
const all = (name: string): Element[] => Array.from(page.getElementsByTagName(name));
const attribute =
  (name: string) =>
  (element: Element): string =>
    element.getAttribute(name) ?? "";

it("is well-formed, in English, with a title", () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(all("title")[0]?.textContent).toContain("SKILL");
});

it("has a heading for each function, with its name in small letters for an id", () => {
  const headings = all("h2").map((heading) => [attribute("id")(heading), heading.textContent]);
  expect(headings.slice(0, -1)).toEqual(functionHelp.map(({ name }) => [name.toLowerCase(), `SKILL.${name}`]));
});

it("has no id twice, and leads nowhere that is not there", () => {
  const ids = all("*")
    .map(attribute("id"))
    .filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of all("a")) expect(ids).toContain(attribute("href")(link).replace(/^#/, ""));
  for (const section of all("section")) expect(ids).toContain(attribute("aria-labelledby")(section));
});

it("goes down one level of headings at a time", () => {
  const levels = all("*").flatMap(({ tagName }) => /^h(\d)$/.exec(tagName)?.slice(1).map(Number) ?? []);
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
  });
});

it("explains every argument in a table with a caption and headings for columns and rows", () => {
  const tables = all("table").filter((table) => table.getElementsByTagName("thead").length > 0);
  expect(tables).toHaveLength(functionHelp.length);
  tables.forEach((table, index) => {
    const headings = Array.from(table.getElementsByTagName("th"), attribute("scope"));
    const parameters = functionHelp[index]?.parameters ?? [];
    expect(table.getElementsByTagName("caption")).toHaveLength(1);
    expect(headings).toEqual(["col", "col", "col", ...parameters.map(() => "row")]);
  });
});

it("shows every example with its whole result", () => {
  const text = page.documentElement?.textContent ?? "";
  for (const { formula, result } of functionHelp.flatMap(({ examples }) => examples)) {
    expect(text).toContain(formula);
    for (const cell of result.flat()) {
      const shown =
        typeof cell === "object" ? cell.message : typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
      expect(text).toContain(String(shown));
    }
  }
});

it("runs no script and asks nobody for anything", () => {
  expect(all("script")).toEqual([]);
  expect(all("link")).toEqual([]);
  expect(
    all("*")
      .flatMap((element) => [attribute("src")(element), attribute("style")(element)])
      .join(""),
  ).toBe("");
  expect(html).not.toMatch(/\bon\w+=|url\(|@import/);
  expect(all("meta").map(attribute("content"))).toContain("default-src 'none'; style-src 'unsafe-inline'");
});

it("takes the reader's own colours, light or dark", () => {
  expect(html).toContain("color-scheme: light dark");
  expect(html).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(/i);
});

it("says whose text the descriptors are", () => {
  const source = bundledFramework().text("ITMG", "7")?.source ?? "";
  expect(all("footer")[0]?.textContent).toContain(source);
  expect(source).toContain("The SFIA Foundation");
});
