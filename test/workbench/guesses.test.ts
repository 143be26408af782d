import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { GUESSES } from "../../src/workbench/guesses";

const SOURCES = [path.resolve(__dirname, "../../src/workbench"), __dirname];

/** The ids of guesses that comments of the host and titles of its tests name. */
function namedGuesses(): Set<string> {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.startsWith("guesses"))
      .map((file) => readFileSync(path.join(folder, file), "utf8")),
  );
  return new Set(files.flatMap((text) => [...text.matchAll(/guess(?:: "|\(")([a-z-]+)"/g)].map(([, id = ""]) => id)));
}

test("every guess about Excel is written down as a sentence, and is one that something rests on", () => {
  expect([...namedGuesses()].sort()).toEqual(Object.keys(GUESSES).sort());
  for (const sentence of Object.values(GUESSES)) expect(sentence).toMatch(/^[A-Z`].*\.$/);
});
