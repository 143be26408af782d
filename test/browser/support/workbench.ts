/**
 * The workbench in a browser, as `npm start` serves it, for tests of the whole: page, office.js, pane, functions and files.
 *
 *     const workbench = useWorkbench();                       // one server and one browser a test file
 *     test("…", async () => {
 *       const page = await workbench.open();                  // the sample workbook, with the pane ready
 *       await page.ribbon("Validate sheet").click();
 *       await page.pane().getByText("…").waitFor();
 *       await page.enter("M2", '=SKILL.DESCRIPTOR("ITMG", 5)');
 *       await page.untilCell("M2", /procurement/);
 *     });
 *
 * A test fails by any request that would leave this machine, any error in the console and any script that fails, in page or pane.
 * Run `npm run build` before: the tests use what is in dist.
 */
import type { Browser } from "playwright-core";
import { startServer, type RunningServer } from "../../../src/workbench/serve/startServer";
import { launchBrowser } from "./browser";
import { ROOT } from "./files";
import { guard, type Guard } from "./guard";
import { workbenchPage, type WorkbenchPage } from "./workbenchPage";

export type { WorkbenchPage } from "./workbenchPage";

export interface OpenOptions {
  /** The language of ribbon and pane. */
  readonly lang?: string;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly width?: number;
  readonly height?: number;
}

export interface WorkbenchInBrowser {
  /** Opens the workbench anew, and waits until sample workbook and pane are there. */
  readonly open: (options?: OpenOptions) => Promise<WorkbenchPage>;
  readonly address: () => string;
}

const TEST_TIMEOUT = 60_000;
const STEP_TIMEOUT = 15_000;

/** Starts server and browser for the tests of a file, and ends them after. */
export function useWorkbench(): WorkbenchInBrowser {
  let server: RunningServer;
  let browser: Browser;
  const guards: Guard[] = [];
  jest.setTimeout(TEST_TIMEOUT);

  beforeAll(async () => {
    server = await startServer({ root: ROOT, port: 0 });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(guards.splice(0).flatMap(({ problems }) => problems())).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    address: () => server.address,
    open: async ({ lang = "en-US", width = 1280, height = 800, ...media } = {}) => {
      const context = await browser.newContext({ viewport: { width, height }, locale: lang, ...media });
      context.setDefaultTimeout(STEP_TIMEOUT);
      const guarded = await guard(context);
      guards.push(guarded);
      const page = await context.newPage();
      guarded.watch(page);
      await page.goto(server.address);
      return workbenchPage(page);
    },
  };
}
