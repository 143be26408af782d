import type { Notice } from "./host/notices";
import { byId } from "./view/element";

/** A part of the page that the keyboard's focus can go to as a whole. */
export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

const FOCUSABLE = "a[href], button:not([disabled]), input, [tabindex='0']";

/** The parts of the page that are in sight, in order: files, ribbon, sheet and pane. */
export function pageRegions(focus: { readonly sheet: () => void; readonly pane: () => void }): () => readonly Region[] {
  const withControls = (id: string): Region => {
    const element = byId(id, HTMLElement);
    return { element, focus: () => focusables(element)[0]?.focus() };
  };
  const all: readonly Region[] = [
    withControls("file-bar"),
    withControls("ribbon"),
    { element: byId("sheet", HTMLElement), focus: focus.sheet },
    { element: byId("pane", HTMLElement), focus: focus.pane },
  ];
  return () => all.filter(({ element }) => !element.hidden);
}

/** Takes the focus out of the pane: the page's first control comes after it, the one that closes it stands before it. */
export function leavePane(to: (Notice & { kind: "leave" })["to"], regions: readonly Region[]): void {
  const pane = regions.find(({ element }) => element.id === "pane");
  switch (to) {
    case "next":
      focusables(document.body)[0]?.focus();
      return;
    case "before":
      byId("close-pane", HTMLElement).focus();
      return;
    case "sheet":
      regions.find(({ element }) => element.id === "sheet")?.focus();
      return;
    case "next-region":
    case "region-before":
      if (pane !== undefined) neighbour(regions, pane, to === "next-region" ? 1 : -1)?.focus();
  }
}

/** F6 takes the focus from part to part; from the pane, office.js lets only Ctrl+F6 out. */
export function mountRegionKeys(regions: () => readonly Region[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.defaultPrevented) return;
    event.preventDefault();
    const all = regions();
    const here = all.find(({ element }) => element.contains(document.activeElement));
    (here === undefined ? all[0] : neighbour(all, here, event.shiftKey ? -1 : 1))?.focus();
  });
}

const neighbour = (regions: readonly Region[], from: Region, step: 1 | -1): Region | undefined =>
  regions.at((regions.indexOf(from) + step) % regions.length);

const focusables = (within: HTMLElement): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
