import { render } from "preact";
import type { Desk } from "../../commands/desk";
import { createLiveCheck } from "../../commands/live/liveCheck";
import { watchActiveSheet } from "../../excel/watch";
import { createUserSettings } from "../settings/userSettings";
import { followTheme } from "../theme/theme";
import { followLanguage } from "../words/followLanguage";
import { english } from "../words/loadWords";
import { speechIn } from "../words/speech";
import { App } from "./app";
import { createPane } from "./pane";
import { createStore } from "./store";

/** What Office tells of itself, where it does. */
export type Surroundings = Partial<Pick<Office.Context, "officeTheme" | "displayLanguage" | "partitionKey">>;

/** Fills the page with the pane, which watches the desk and the workbook from then on. */
export async function startPane(root: HTMLElement, desk: Desk, office: Surroundings): Promise<void> {
  followTheme(document.documentElement, () => office.officeTheme?.bodyBackgroundColor);
  const user = createUserSettings(() => localStorage, `${office.partitionKey ?? ""}levelcheck`);
  const speech = createStore(speechIn("en", english));
  await followLanguage(user, speech, office.displayLanguage);
  const pane = createPane({ desk, live: createLiveCheck(), user, speech });
  root.replaceChildren();
  render(<App pane={pane} />, root);
  if (user.state().isLive) pane.setLive(true);
  // Where Excel does not tell, the planner looks again with the button.
  await watchActiveSheet(pane.look.refresh).catch(() => undefined);
}

/** Says on the page that it is to be opened in Excel. */
export function showOutside(root: HTMLElement): void {
  followTheme(document.documentElement, () => undefined);
  root.replaceChildren();
  render(
    <main>
      <h1>Levelcheck</h1>
      <p>{english.words.shell.outside}</p>
    </main>,
    root,
  );
}
