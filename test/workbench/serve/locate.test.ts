import path from "node:path";
import fc from "fast-check";
import { locate, type ServedFolder } from "../../../src/workbench/serve/locate";

const FOLDERS: readonly ServedFolder[] = [
  { at: "", folder: "/served/workbench" },
  { at: "addin", folder: "/served/addin" },
  { at: "office-js", folder: "/served/office", isLowerCase: true },
];

const found = (address: string): string | undefined => locate(address, FOLDERS)?.replaceAll(path.sep, "/");

test.each([
  ["/", "/served/workbench/index.html"],
  ["/?lang=de", "/served/workbench/index.html"],
  ["/workbench.js", "/served/workbench/workbench.js"],
  ["/addin/taskpane.html?_host_Info=Excel$Web", "/served/addin/taskpane.html"],
  ["/addin/icons/report-32.png", "/served/addin/icons/report-32.png"],
  ["/sample%2Dteam.xlsx", "/served/workbench/sample-team.xlsx"],
])("%s is %s", (address, file) => {
  expect(found(address)).toBe(file);
});

test("office.js finds its parts in whatever case it asks for them", () => {
  expect(found("/office-js/AgaveErrorUX/index.html")).toBe("/served/office/agaveerrorux/index.html");
  expect(found("/office-js/de-DE/office_strings.js")).toBe("/served/office/de-de/office_strings.js");
});

test.each([
  "/../package.json",
  "/addin/../../package.json",
  "/%2e%2e/package.json",
  "/addin/%2e%2e%2f%2e%2e%2fpackage.json",
  "/..%5cpackage.json",
  "/C:/Windows/win.ini",
  "/addin//etc/passwd",
  "/.git/config",
  "/%00",
  "/%",
  "",
  "http://localhost/",
  "*",
])("%j leads nowhere", (address) => {
  expect(found(address)).toBeUndefined();
});

test("no address leads out of the folders that are served", () => {
  const part = fc.oneof(
    fc.constantFrom("..", ".", "%2e%2e", "%2E.", "..%2f", "%5c..", "addin", "office-js", "~", "a b", "%20"),
    fc.string({ maxLength: 8 }),
  );
  const address = fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(address, (asked) => {
      const file = locate(asked, FOLDERS);
      if (file === undefined) return;
      const roots = FOLDERS.map(({ folder }) => path.resolve(folder) + path.sep);
      expect(roots.some((root) => (path.resolve(file) + path.sep).startsWith(root))).toBe(true);
    }),
  );
});
