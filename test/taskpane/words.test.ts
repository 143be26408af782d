import { createStore } from "../../src/taskpane/app/store";
import { commandTitle } from "../../src/taskpane/app/commandTitle";
import { templateLabels } from "../../src/taskpane/home/templateLabels";
import { createUserSettings } from "../../src/taskpane/settings/userSettings";
import { de } from "../../src/taskpane/words/de";
import { en } from "../../src/taskpane/words/en";
import { es } from "../../src/taskpane/words/es";
import { followLanguage } from "../../src/taskpane/words/followLanguage";
import { fr } from "../../src/taskpane/words/fr";
import { ja } from "../../src/taskpane/words/ja";
import { languageFor } from "../../src/taskpane/words/language";
import { english, loadWords } from "../../src/taskpane/words/loadWords";
import { pt } from "../../src/taskpane/words/pt";
import { speechIn } from "../../src/taskpane/words/speech";
import { fill, LANGUAGES, type WordsText } from "../../src/taskpane/words/words";
import { bundledFramework } from "../../src/framework/bundled";
import { templateRows, type TemplateLayout } from "../../src/plan/template/template";
import { asRow } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { grid } from "../support/grid";
import { readGrid } from "../support/readGrid";

const TRANSLATIONS: Readonly<Record<string, WordsText>> = { de, fr, es, pt, ja };
const names = Object.keys(TRANSLATIONS);

/** Every text by its place, such as `shell.rows`. */
function textsOf(part: object, place = ""): Map<string, string> {
  const entries = Object.entries(part).flatMap(([key, value]: [string, string | object]) =>
    typeof value === "string" ? [[place + key, value] as const] : [...textsOf(value, `${place}${key}.`)],
  );
  return new Map(entries);
}

const english_ = textsOf(en);
const of = (language: string): Map<string, string> => textsOf(TRANSLATIONS[language] ?? {});
const gapsOf = (text = ""): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

test("there is a language for each name of one", () => {
  expect([...names, "en"].toSorted()).toEqual([...LANGUAGES].toSorted());
});

describe.each(names)("the words in %s", (language) => {
  const texts = of(language);

  test("are those of English, no more and no less", () => {
    expect([...texts.keys()]).toEqual([...english_.keys()]);
  });

  test("have the same gaps to be filled", () => {
    for (const [place, text] of texts) expect([place, gapsOf(text)]).toEqual([place, gapsOf(english_.get(place))]);
  });

  test("keep the names that are never translated", () => {
    const fixed = [
      "Levelcheck",
      "SFIA Foundation",
      "IT management (ITMG)",
      "IT management",
      "Excel",
      "sfia-online.org",
    ];
    for (const [place, text] of texts) {
      const kept = fixed.filter((name) => english_.get(place)?.includes(name));
      expect([place, kept.filter((name) => !text.includes(name))]).toEqual([place, []]);
    }
  });

  test("end as the English do: a sentence with its full stop, a label without", () => {
    const isSentence = (text = ""): boolean => /[.。]$/.test(text);
    for (const [place, text] of texts)
      expect([place, isSentence(text)]).toEqual([place, isSentence(english_.get(place))]);
  });

  test("have no space or straight quotation mark astray", () => {
    expect([...texts.values()].filter((text) => text !== text.trim() || / {2}|["]/.test(text))).toEqual([]);
  });

  test("call a button by what stands on it, for those who speak to it", () => {
    const { validate, shell } = TRANSLATIONS[language] ?? en;
    expect(fill(validate.fixWhat, { value: 5, cell: "C7" })).toContain(fill(validate.fix, { value: 5 }));
    expect(fill(shell.undoWhat, { title: "…" })).toContain(shell.undo);
  });
});

describe("a template in the language of the planner", () => {
  const LAYOUTS: readonly TemplateLayout[] = ["list", "people-by-skills"];
  const cases = LANGUAGES.flatMap((language) => LAYOUTS.map((layout) => [language, layout] as const));

  test.each(cases)("is read as a skill matrix (%s, %s)", async (language, layout) => {
    const { words } = await loadWords(language);
    const content = { framework: bundledFramework(), version: "7", layout, labels: templateLabels(words) } as const;
    const rows = templateRows(content).map((cells, row) => {
      return { row: asRow(row), hidden: false, cells: cells as readonly CellValue[] };
    });
    const [read] = readGrid({ ...grid(""), rows });
    expect(read?.matrix.layout).toBe(layout);
    expect(read?.extent).toMatchObject({ people: 3, assessments: 6, skills: ["ITMG", "SLMO", "PROG", "TEST"] });
    expect(read?.findings.filter(({ rule }) => rule !== "renamed")).toEqual([]);
  });
});

describe("speech", () => {
  test("counts as its language counts and writes numbers as it writes them", () => {
    const inEnglish = speechIn("en", english);
    expect(inEnglish.count(en.counts.people, 1)).toBe("1 person");
    expect(inEnglish.count(en.counts.people, 1200)).toBe("1,200 people");
    expect(speechIn("de", { ...english, words: de }).count(de.counts.people, 1200)).toBe("1.200 Personen");
    expect(speechIn("fr", { ...english, words: fr }).count(fr.counts.errors, 0)).toBe("0 erreur");
    expect(speechIn("ja", { ...english, words: ja }).count(ja.counts.people, 2)).toBe("2 人");
  });

  test("a gap that nothing is given for stays to be seen", () => {
    expect(fill("{sheet}: {rows}", { sheet: "Team" })).toBe("Team: {rows}");
  });

  test("what a workbook calls a sheet is never taken for a gap", () => {
    expect(fill(en.shell.rows, { sheet: "{rows}", rows: 1, total: 2 })).toBe("{rows}: row 1 of 2");
  });

  test("a command without a word of its own is called as it calls itself", () => {
    expect(commandTitle(en, "validateSheet", "x")).toBe("Validate sheet");
    expect(commandTitle(en, "somethingNew", "Something new")).toBe("Something new");
  });
});

describe("the language", () => {
  test.each([
    ["auto", "de-AT", "de"],
    ["auto", "pt-BR", "pt"],
    ["auto", "pt_PT", "pt"],
    ["auto", "JA-jp", "ja"],
    ["auto", "nl-NL", "en"],
    ["auto", undefined, "en"],
    ["fr", "de-DE", "fr"],
  ] as const)("chosen as %s in an Office that speaks %s is %s", (choice, office, language) => {
    expect(languageFor(choice, office)).toBe(language);
  });

  test("changes with what the user chooses, and the page says which it is", async () => {
    const page = { documentElement: { lang: "" } };
    Object.assign(globalThis, { document: page });
    const user = createUserSettings(
      () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }),
      "x",
    );
    const speech = createStore(speechIn("en", english));
    await followLanguage(user, speech, "de-DE");
    expect([speech.state().language, page.documentElement.lang]).toEqual(["de", "de"]);
    expect(speech.state().check.severityWords.error).toBe("Fehler");
    const changed = new Promise((resolve) => speech.subscribe(resolve));
    user.change({ language: "fr" });
    await changed;
    expect([speech.state().language, page.documentElement.lang]).toEqual(["fr", "fr"]);
    Reflect.deleteProperty(globalThis, "document");
  });
});
