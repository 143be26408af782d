import { useEffect, useRef } from "preact/hooks";
import type { FunctionComponent } from "preact";
import { HomeView } from "../home/homeView";
import { ValidateView } from "../validate/validateView";
import { Announcer } from "./announcer";
import { JobBar } from "./jobBar";
import { lazyView } from "./lazyView";
import type { Pane } from "./pane";
import { PaneContext } from "./paneContext";
import { panelId, tabId, Tabs } from "./tabs";
import { useWatched } from "./useWatched";
import { VIEW_NAMES, type ViewName } from "./views";

/** What planners see first is there at once; the other views are fetched when they are first shown. */
const VIEWS: Readonly<Record<ViewName, FunctionComponent>> = {
  home: HomeView,
  validate: ValidateView,
  insert: lazyView(async () => (await import(/* webpackChunkName: "insert" */ "../insert/insertView")).InsertView),
  rename: lazyView(async () => (await import(/* webpackChunkName: "rename" */ "../rename/renameView")).RenameView),
  files: lazyView(async () => (await import(/* webpackChunkName: "files" */ "../files/filesView")).FilesView),
  picture: lazyView(async () => (await import(/* webpackChunkName: "picture" */ "../picture/pictureView")).PictureView),
  settings: lazyView(
    async () => (await import(/* webpackChunkName: "settings" */ "../settings/settingsView")).SettingsView,
  ),
};

/** The pane: its tabs, the view that was chosen, and what is at work. */
export function App({ pane }: { readonly pane: Pane }) {
  return (
    <PaneContext.Provider value={pane}>
      <header class="top">
        <h1>
          <img src="icons/levelcheck-32.png" alt="" width="20" height="20" />
          Levelcheck
        </h1>
        <Tabs />
      </header>
      <main>
        <Panels pane={pane} />
      </main>
      <JobBar />
      <Announcer />
    </PaneContext.Provider>
  );
}

/** The panels of all views; one that was shown once stays as it was left. */
function Panels({ pane }: { readonly pane: Pane }) {
  const chosen = useWatched(pane.view);
  const visited = useRef(new Set<ViewName>());
  visited.current.add(chosen);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [chosen]);
  return VIEW_NAMES.map((name) => {
    const View = VIEWS[name];
    return (
      <div
        key={name}
        role="tabpanel"
        id={panelId(name)}
        class={`panel panel-${name}`}
        aria-labelledby={tabId(name)}
        hidden={name !== chosen}
        tabIndex={0}
      >
        {visited.current.has(name) && <View />}
      </div>
    );
  });
}
