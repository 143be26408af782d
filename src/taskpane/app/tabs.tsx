import type { TargetedKeyboardEvent } from "preact";
import { Icon } from "../controls/icon";
import { usePane } from "./paneContext";
import { useSpeech } from "./useSpeech";
import { useWatched } from "./useWatched";
import { tabAfter } from "./tabAfter";
import { VIEW_NAMES, type ViewName } from "./views";

export const tabId = (view: ViewName): string => `tab-${view}`;
export const panelId = (view: ViewName): string => `panel-${view}`;

/** The tabs of the views: one stop for the keyboard, the arrows lead from tab to tab. */
export function Tabs() {
  const { view } = usePane();
  const { words } = useSpeech();
  const chosen = useWatched(view);

  const follow = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = tabAfter(chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    view.set(next);
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={words.shell.views} onKeyDown={follow}>
      {VIEW_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          class={`tab tab-${name}`}
          aria-selected={name === chosen}
          aria-controls={panelId(name)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => {
            view.set(name);
          }}
        >
          {name === "settings" && <Icon name="settings" />}
          <span class="tab-name">{words.tabs[name]}</span>
        </button>
      ))}
    </div>
  );
}
