import type { Locator } from "playwright-core";
import { useWorkbench } from "./support/workbench";

const workbench = useWorkbench();

/** Waits until something has the focus: when it leaves the pane, it does so by messages. */
const untilFocused = (locator: Locator): Promise<void> => locator.and(locator.page().locator(":focus")).waitFor();

test("the first Tab offers the way past the ribbon to the sheet", async () => {
  const { page } = await workbench.open();
  await page.keyboard.press("Tab");
  await untilFocused(page.getByRole("link", { name: "Skip to the sheet" }));
  await page.keyboard.press("Enter");
  await untilFocused(page.getByRole("grid"));
});

test("F6 goes from part to part, into the pane, and Ctrl+F6 out of it again", async () => {
  const { page, pane, ribbon } = await workbench.open();
  await page.getByRole("button", { name: "Open…" }).focus();
  await page.keyboard.press("F6");
  await untilFocused(ribbon("Insert descriptors"));
  await page.keyboard.press("F6");
  await untilFocused(page.getByRole("grid"));
  await page.keyboard.press("F6");
  await untilFocused(page.getByRole("tab", { name: "Read me" }));
  await page.keyboard.press("F6");
  await pane.locator(":focus").waitFor();
  await page.keyboard.press("Control+F6");
  await untilFocused(page.getByRole("button", { name: "Open…" }));
});

test("Tab leads into the pane and out of it at both ends", async () => {
  const { page, pane } = await workbench.open();
  const close = page.getByRole("button", { name: "Close the pane" });
  await close.focus();
  await page.keyboard.press("Tab");
  await pane.locator(":focus").waitFor();
  await page.keyboard.press("Shift+Tab");
  await untilFocused(close);
  const skip = page.getByRole("link", { name: "Skip to the sheet" });
  for (let presses = 0; presses < 200 && !(await skip.and(page.locator(":focus")).isVisible()); presses++) {
    await page.keyboard.press("Tab");
  }
  await untilFocused(skip);
});

test("Escape in the pane gives the keys back to the sheet", async () => {
  const { page, pane, ribbon } = await workbench.open();
  await ribbon("Open pane").click();
  await pane.locator(":focus").waitFor();
  await page.keyboard.press("Escape");
  await untilFocused(page.getByRole("grid"));
});

test("the add-in's shortcuts run its commands, in the sheet and in the pane", async () => {
  const { page, pane, select, showSheet } = await workbench.open();
  await showSheet("Team");
  await select("B5");
  await page.keyboard.press("Control+Alt+Shift+V");
  await pane.getByText(/^Programme management \(PGMG\) is not defined at level 5/).waitFor();
  await page.keyboard.press("Control+Alt+Shift+J");
  await pane.getByRole("button").first().focus();
  await page.keyboard.press("Control+Alt+Shift+H");
  await page.locator('[data-fill="#FFE699"]').first().waitFor();
});

test("the pane can be closed and opened again, and knows it", async () => {
  const { page, pane, ribbon } = await workbench.open();
  const modes = await pane.evaluateHandle(async () => {
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
    return heard;
  });
  await page.getByRole("button", { name: "Close the pane" }).press("Enter");
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await ribbon("Open pane").press("Enter");
  await pane.locator(":focus").waitFor();
  expect(await modes.jsonValue()).toEqual(["Hidden", "Taskpane"]);
});

test("the line between sheet and pane moves by keys, and leaves the pane room enough", async () => {
  const { page } = await workbench.open();
  const width = (): Promise<number> => page.locator("#pane-frame").evaluate(({ clientWidth }) => clientWidth);
  const line = page.getByRole("separator", { name: "Width of the pane" });
  const before = await width();
  await line.press("ArrowLeft");
  expect(await width()).toBeGreaterThan(before);
  await line.press("End");
  expect([await width(), await line.getAttribute("aria-valuenow")]).toEqual([320, "320"]);
  await line.press("ArrowRight");
  expect(await width()).toBe(320);
  await line.press("Home");
  expect(await width()).toBeGreaterThan(before);
});
