import type { BrowserContext, Page } from "playwright-core";

/** What went wrong on pages that no test has asked about. */
export interface Guard {
  /** Watches a page from here on. */
  readonly watch: (page: Page) => void;
  /** All that went wrong, in sentences. */
  readonly problems: () => readonly string[];
}

/** Keeps every request on this machine, and writes down those that would leave it, errors in the console and errors of scripts. */
export async function guard(context: BrowserContext): Promise<Guard> {
  const problems: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "localhost",
    (route) => {
      problems.push(`A request would leave this machine: ${route.request().url()}`);
      return route.abort();
    },
  );
  return {
    watch: (page) => {
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(`The console has an error: ${message.text()}`);
      });
      page.on("pageerror", (error) => {
        problems.push(`A script failed: ${error.stack ?? error.message}`);
      });
      page.on("dialog", (dialog) => {
        // Leaving a page with changes asks, and a test that leaves means it.
        if (dialog.type() !== "beforeunload") problems.push(`The browser asks: ${dialog.message()}`);
        void dialog.accept();
      });
    },
    problems: () => problems,
  };
}
