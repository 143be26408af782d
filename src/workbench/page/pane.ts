import type { Workbench } from "../model/workbench";
import { createAddinHost, type AddinHost } from "./host/addinHost";
import type { Notice } from "./host/notices";
import type { PaneState } from "./host/services";
import type { Addin } from "./loadAddin";
import { openAddinFrame } from "./transport/addinFrame";
import { byId } from "./view/element";

/** The add-in's pane beside a workbook. */
export interface Pane {
  readonly host: AddinHost;
  /** Puts the pane into sight, and the keyboard's focus into it where that is asked for. */
  readonly show: (withFocus: boolean) => void;
  readonly close: () => void;
}

/** office.js's number for: the keyboard's focus comes in. */
const FOCUS_COMES_IN = 11;

/** Opens the pane of a workbook. */
export function openPane(bench: Workbench, addin: Addin, heed: (notice: Notice) => void): Pane {
  const aside = byId("pane", HTMLElement);
  const title = addin.manifest.tab.label;
  byId("pane-title", HTMLElement).textContent = title;

  const setState = (state: PaneState): void => {
    aside.hidden = state === "Hidden";
    host.paneStateChanged(state);
  };
  const host = createAddinHost({
    bench,
    tell: (event, data) => frame.tell(event, data),
    locale: addin.locale,
    heed,
    setPaneState: setState,
  });
  const frame = openAddinFrame({
    container: byId("pane-frame", HTMLElement),
    page: addin.manifest.pane,
    title,
    locale: addin.locale,
    answering: host.answering,
  });
  byId("close-pane", HTMLButtonElement).onclick = () => {
    setState("Hidden");
  };
  setState("Visible");

  return {
    host,
    show: (withFocus) => {
      setState("Visible");
      if (!withFocus) return;
      frame.element.focus();
      frame.notify([FOCUS_COMES_IN]);
    },
    close: () => {
      host.close();
      frame.close();
    },
  };
}
