import { readFile } from "node:fs/promises";
import type { Frame, Locator, Page } from "playwright-core";

/** A page of the workbench, by what a user does with it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: Frame;
  /** A button of the ribbon. */
  readonly ribbon: (label: string) => Locator;
  /** What the page says. */
  readonly message: Locator;
  /** A cell of the sheet in front, as screen readers are told of it; it has to be in sight. */
  readonly cell: (address: string) => Locator;
  readonly showSheet: (name: string) => Promise<void>;
  /** Goes to a cell or area. */
  readonly select: (address: string) => Promise<void>;
  /** Types into a cell, with Enter after it. */
  readonly enter: (address: string, text: string) => Promise<void>;
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Saves, and gives the file that the browser has taken. */
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** Waits for the pane of a page, and gives what a user does with the two. */
export async function workbenchPage(page: Page): Promise<WorkbenchPage> {
  const nameBox = page.getByRole("textbox", { name: "Name box" });

  async function select(address: string): Promise<void> {
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  return {
    page,
    pane: await readyPane(page),
    ribbon: (label) => page.getByRole("region", { name: "Ribbon" }).getByRole("button", { name: label, exact: true }),
    message: page.locator("#messages"),
    cell: (address) => page.locator(`#grid-cell-${address}`),
    showSheet: (name) => page.getByRole("tab", { name, exact: true }).click(),
    select,
    enter: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    openFile: async (name, bytes) => {
      await page.locator("#file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
    },
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save", exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}

/** The pane's frame, once the add-in shows in it what it is made for. */
async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane-frame iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no page.");
  await frame.getByRole("button").first().waitFor();
  return frame;
}
