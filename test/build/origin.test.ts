import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { atOrigin, DEVELOPMENT_ORIGIN, readOrigin } from "../../src/taskpane/build/origin";

const HOSTED = "https://planning.example.org/levelcheck";

test("without an origin the add-in is built for development", () => {
  expect(readOrigin({ WEBPACK_BUILD: true })).toBe(DEVELOPMENT_ORIGIN);
});

test.each([
  [HOSTED, HOSTED],
  [`${HOSTED}/`, HOSTED],
  ["https://planning.example.org", "https://planning.example.org"],
  ["https://Planning.Example.org:8443/a/b/../c/", "https://planning.example.org:8443/a/c"],
  ["https://localhost:8443", "https://localhost:8443"],
])("%s is read as %s", (origin, read) => {
  expect(readOrigin({ origin })).toBe(read);
});

test.each([
  ["http", "http://planning.example.org"],
  ["http on this machine", "http://localhost:3000"],
  ["a scheme that is no web server's", "file:///srv/levelcheck"],
  ["no scheme", "planning.example.org"],
  ["a query", `${HOSTED}?team=a`],
  ["a fragment", `${HOSTED}#top`],
  ["a user", "https://user:secret@planning.example.org"],
  ["letters that XML reads otherwise", `${HOSTED}/a&b`],
  ["nothing, as of an unset variable", undefined],
  ["no value", true],
])("an origin with %s is refused with a sentence", (_, origin) => {
  expect(() => readOrigin({ origin })).toThrow(
    /^The add-in cannot be hosted at “[^”]*”: give --env origin a plain https/,
  );
});

test("the manifest names the origin that it is made for, and no other", () => {
  const source = readFileSync("manifest.xml", "utf8");
  const made = atOrigin(source, HOSTED);
  expect(made).not.toContain("localhost");
  expect(made.split(`${HOSTED}/`)).toHaveLength(source.split(`${DEVELOPMENT_ORIGIN}/`).length);
});

test("the build ends with that sentence alone", () => {
  const run = (): unknown =>
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "origin=http://localhost:3000"], {
      encoding: "utf8",
      stdio: "pipe",
    });
  expect(run).toThrow(expect.objectContaining({ status: 2, stderr: expect.stringMatching(/^The add-in [^\n]*\.\n$/) }));
});
