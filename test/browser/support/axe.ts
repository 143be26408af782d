import axe from "axe-core";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Of ARIA 1.3, which browsers know before axe does: the letter of a column in the place of its number. */
const NEWER = { "aria-colindextext": { type: "string", global: true } };
const CONFIGURE = `axe.configure({ standards: { ariaAttrs: ${JSON.stringify(NEWER)} } })`;

/** What axe finds wrong with the accessibility of a page or frame, one sentence a rule. */
export async function axeFindings(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(`${axe.source};${CONFIGURE}`);
  const options: RunOptions = { resultTypes: ["violations"], iframes: false };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (run) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(run),
    options,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${placesOf(nodes)}`);
}

/** The first place with what is wrong there, and how many more there are. */
function placesOf([first, ...others]: readonly NodeResult[]): string {
  const more = others.length === 0 ? "" : ` (and ${others.length} more places)`;
  return `${first?.target.join(" ") ?? ""}${more}. ${first?.failureSummary ?? ""}`;
}
