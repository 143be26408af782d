import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { guard, type Guard } from "../support/guard";
import { servePage, type ServedPage } from "./servePage";

/** The grid in a browser, by what a user does with it. */
export interface GridOnPage {
  readonly page: Page;
  /** A cell in sight, as screen readers are told of it. */
  readonly cell: (address: string) => Locator;
  /** What a cell holds, in sight or not; an empty one null. */
  readonly content: (address: string) => Promise<unknown>;
  /** Waits until the formula bar shows a text. */
  readonly untilBar: (text: string) => Promise<void>;
  readonly goTo: (address: string) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** The address that is selected in the workbook, such as `B2:C5`. */
  readonly selected: () => Promise<string>;
  /** Presses the left button on a cell, and lets it go on another. */
  readonly drag: (from: string, to: string) => Promise<void>;
}

export interface OpenOptions {
  /** Whether the sheet Long has 100,000 rows. */
  readonly isLong?: boolean;
}

export interface GridInBrowser {
  readonly open: (options?: OpenOptions) => Promise<GridOnPage>;
}

/** Starts page and browser for the tests of a file, and ends them after. Each test has the page anew. */
export function useGrid(): GridInBrowser {
  let served: ServedPage;
  let browser: Browser;
  let page: Page;
  let guarded: Guard;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    [served, browser] = await Promise.all([servePage(), launchBrowser()]);
    const context = await browser.newContext({
      viewport: { width: 1000, height: 600 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(10_000);
    guarded = await guard(context);
    page = await context.newPage();
    guarded.watch(page);
  });
  afterEach(() => {
    expect(guarded.problems()).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });

  return {
    open: async ({ isLong = false } = {}) => {
      await page.goto(served.address + (isLong ? "?long" : ""));
      await page.locator('[role="gridcell"]').first().waitFor();
      return gridOnPage(page);
    },
  };
}

function gridOnPage(page: Page): GridOnPage {
  const cell = (address: string): Locator => page.locator(`#grid-cell-${address}`);
  const nameBox = page.getByRole("textbox", { name: "Name box" });
  return {
    page,
    cell,
    content: (address) =>
      page.evaluate((text) => {
        const { bench, model } = gridPage;
        const sheet = bench.book.sheets.find(({ id }) => id === bench.book.activeSheet);
        const area = model.parseReference(text)?.area;
        return sheet === undefined || area === undefined
          ? undefined
          : (model.cellAt(sheet, area.top, area.left)?.content ?? null);
      }, address),
    untilBar: async (text) => {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLTextAreaElement>(".grid-formula")?.value === wanted,
        text,
      );
    },
    goTo: async (address) => {
      await nameBox.fill(address);
      await nameBox.press("Enter");
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    selected: () =>
      page.evaluate(() => {
        const { bench, model } = gridPage;
        const sheet = bench.book.sheets.find(({ id }) => id === bench.book.activeSheet);
        return sheet === undefined ? "" : model.formatReference(sheet.selection);
      }),
    drag: async (from, to) => {
      await cell(from).hover();
      await page.mouse.down();
      await cell(to).hover();
      await page.mouse.up();
    },
  };
}
