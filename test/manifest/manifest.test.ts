import { existsSync } from "node:fs";
import packageFile from "../../package.json";
import { COMMAND_NAMES } from "../../src/commands/names";
import { DEVELOPMENT_ORIGIN } from "../../src/taskpane/build/origin";
import { attribute, elements, fileOf, ICON_SIZES, source, values } from "./manifest";

const resources = elements("Resources").flatMap((element) =>
  ["Image", "Url", "String"].flatMap((name) => elements(name, element)),
);
const addresses = source.match(/https?:\/\/[^"]+/g) ?? [];
const SCHEMAS = ["http://schemas.microsoft.com/", "http://www.w3.org/"];

test("every resid names one resource, and every resource is used", () => {
  const ids = resources.map((resource) => attribute(resource, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(values("resid"))).toEqual(new Set(ids));
});

test("resids are no longer than Office reads them", () => {
  expect(values("resid").filter((id) => id.length > 32)).toEqual([]);
});

test("tab, groups, buttons and menu items have ids of their own", () => {
  const tags = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => elements(name));
  const ids = tags.map((tag) => attribute(tag, "id"));
  expect(ids.length).toBeGreaterThan(COMMAND_NAMES.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the ribbon runs every command once, and nothing else", () => {
  const [ribbon] = elements("CustomTab");
  const run = elements("FunctionName", ribbon).map(({ textContent }) => textContent);
  expect(run.sort()).toEqual([...COMMAND_NAMES].sort());
});

test("the cell menu runs commands only, and opens the pane", () => {
  const [menu] = elements("OfficeMenu");
  const run = elements("FunctionName", menu).map(({ textContent }) => textContent);
  expect(run).toEqual(["validateSheet", "highlightRename", "insertDescriptors", "clearMarks"]);
  expect(elements("SourceLocation", menu)).toHaveLength(1);
});

test("a command looks and reads the same wherever it stands", () => {
  for (const control of [...elements("Control"), ...elements("Item")]) {
    const [name] = elements("FunctionName", control);
    if (name === undefined || elements("Items", control).length > 0) continue;
    const resids = ["Label", "Title", "Description", "Image"].flatMap((tag) => elements(tag, control));
    const names = resids.map((element) => attribute(element, "resid").replace(/^Icon\.|\.\w+$/g, ""));
    expect(new Set(names)).toEqual(new Set([name.textContent]));
  }
});

test("every icon is there in all sizes that Office takes", () => {
  const icons = elements("Icon");
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const sizes = elements("Image", icon).map((image) => Number(attribute(image, "size")));
    expect(sizes).toEqual(ICON_SIZES);
  }
});

test("an icon's size, resid and file go together", () => {
  const wrong = elements("Image")
    .filter((image) => image.hasAttribute("size"))
    .filter((image) => {
      const resid = attribute(image, "resid");
      const address = resources.find((resource) => attribute(resource, "id") === resid)?.getAttribute("DefaultValue");
      const [, name, size] = resid.split(".");
      return size !== attribute(image, "size") || address !== `${DEVELOPMENT_ORIGIN}/icons/${name}-${size}.png`;
    });
  expect(wrong.map(String)).toEqual([]);
});

test("pane, commands and cell functions share one long runtime", () => {
  const runtimes = elements("Runtime");
  expect(runtimes.map((runtime) => attribute(runtime, "lifetime"))).toEqual(["long"]);
  const [shared] = runtimes.map((runtime) => attribute(runtime, "resid"));
  const pages = [...elements("Page"), ...elements("Action")].flatMap((element) => elements("SourceLocation", element));
  const users = [...pages, ...elements("FunctionFile")].map((element) => attribute(element, "resid"));
  expect(users).toEqual(users.map(() => shared));
  expect(elements("TaskpaneId")).toEqual([]);
});

test("every own address is a file of the build", () => {
  const own = addresses.filter((address) => address.startsWith(`${DEVELOPMENT_ORIGIN}/`));
  expect(own.filter((address) => !existsSync(`dist/addin/${fileOf(address)}`))).toEqual([]);
});

test("every address is the add-in's own, over https", () => {
  const foreign = addresses.filter((address) => !address.startsWith(`${DEVELOPMENT_ORIGIN}/`));
  expect(foreign.filter((address) => !SCHEMAS.some((schema) => address.startsWith(schema)))).toEqual([]);
});

test("it asks for no more of Excel than it needs", () => {
  const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.9", "CustomFunctionsRuntime 1.3"]);
  expect(elements("Permissions").map(({ textContent }) => textContent)).toEqual(["ReadWriteDocument"]);
  expect(elements("AppDomain")).toEqual([]);
});

test("its version is that of the package", () => {
  const [version] = elements("Version").map(({ textContent }) => textContent);
  expect(version).toBe(`${packageFile.version}.0`);
});
