import { readFileSync } from "node:fs";
import path from "node:path";
import { folderOf, levelcheck, removeFolders } from "./levelcheck";

const folder = folderOf({});
afterAll(removeFolders);

/** The words that the project was given, spaces between them evened out. */
const source = words(readFileSync(path.resolve(__dirname, "../../data/source/itmg-sfia-7.txt"), "utf8"));

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const skill = (...args: readonly string[]) => levelcheck(folder, ["skill", ...args]);

test("ITMG is printed word for word, with its owner named", async () => {
  const { code, out } = await skill("itmg");
  expect(code).toBe(0);
  const paragraphs = out.split("\n\n").map((part) => words(part.replace(/^(?:Levels? [\d-]+|Moving to SFIA 8)\n/, "")));
  for (const paragraph of paragraphs.slice(1, -1)) expect(source).toContain(paragraph);
  expect(paragraphs.at(-1)).toMatch(/^Source: .*SFIA Foundation/);
  expect(out).toContain("Levels 1-4");
  expect(out).toContain("Moving to SFIA 8");
});

test("one level is its descriptor alone", async () => {
  const { out } = await skill("ITMG", "--level", "6");
  expect(out).toContain("Level 6\nIdentifies and manages resources");
  expect(out).not.toContain("Takes responsibility for the design");
});

test("a level that the skill is not defined at is answered in the words of the source", async () => {
  const { code, out } = await skill("ITMG", "--level", "3");
  expect(code).toBe(0);
  expect(words(out)).toContain("This skill is not typically observed when working at these levels of responsibility.");
});

test("a skill without bundled text is its facts, and the reason why there is no more", async () => {
  const { code, out } = await skill("PROG", "--sfia", "8", "--level", "7");
  expect(code).toBe(0);
  expect(out).toContain("(PROG) · SFIA 8");
  expect(out).toContain("Level 7 is not one of them.");
  expect(words(out)).toContain("Its text is not bundled: it belongs to the SFIA Foundation");
});

test("a skill may be asked for by its name in that version", async () => {
  const { out } = await skill("technology service management", "--sfia", "8");
  expect(out).toContain("Technology service management (ITMG) · SFIA 8");
});

test("JSON holds the same", async () => {
  const { out } = await skill("ITMG", "--level", "5", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({
    code: "ITMG",
    version: "7",
    levels: [5, 6, 7],
    descriptors: [{ level: 5, text: expect.stringMatching(/^Takes responsibility for the design/) }],
    source: expect.stringContaining("SFIA Foundation"),
  });
});

test.each([
  ["a level beyond the scale", ["ITMG", "--level", "9"], "1 to 7"],
  ["an unknown skill", ["ITMK"], "Did you mean ITMG"],
  ["a skill of other versions only", ["CORE", "--sfia", "8"], "not in SFIA 8"],
])("%s is wrong usage, said in a sentence", async (_, args, sentence) => {
  const { code, err } = await skill(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err).not.toContain("    at ");
});
