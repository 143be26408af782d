import { axeFindings } from "./support/axe";
import { useWorkbench, type OpenOptions } from "./support/workbench";

const workbench = useWorkbench();

test.each<[string, OpenOptions]>([
  ["in light colours", { colorScheme: "light" }],
  ["in dark colours", { colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
  ["in a narrow window", { width: 400 }],
])("axe finds nothing wrong with the page %s", async (_, options) => {
  const { page, ribbon } = await workbench.open(options);
  // Its tip is in sight as long as it has the focus.
  await ribbon("Report").focus();
  expect(await axeFindings(page)).toEqual([]);
});

test("in narrow windows, and in wide ones at a high zoom, the pane stands below the sheet and nothing is cut off", async () => {
  for (const width of [640, 320]) {
    const { page } = await workbench.open({ width });
    const sheet = await page.locator("#sheet").boundingBox();
    const pane = await page.locator("#pane").boundingBox();
    expect(pane?.y).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("the ribbon speaks the language of the page, and so does office.js", async () => {
  const { page, pane, ribbon } = await workbench.open({ lang: "de-AT" });
  await ribbon("Blatt prüfen").waitFor();
  expect(await page.locator("#ribbon").getAttribute("lang")).toBe("de-DE");
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("de-DE");
});

test("an address can ask for another language", async () => {
  const { page } = await workbench.open();
  await page.goto(`${workbench.address()}?lang=ja`);
  await page.getByRole("button", { name: "シートの検証" }).waitFor();
});
