import { WAYS, type Way } from "../selection/steps";

/** A key with what is held down beside it. Ctrl stands for the Command key too. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What keys do in a sheet while no cell is being edited. */
export type Action =
  | { readonly kind: "move"; readonly way: Way; readonly isJump: boolean; readonly isExtending: boolean }
  | { readonly kind: "next"; readonly by: "rows" | "columns"; readonly step: 1 | -1 }
  | { readonly kind: "page"; readonly way: Way; readonly isExtending: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly isExtending: boolean }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "leave"; readonly step: 1 | -1 }
  | { readonly kind: "command"; readonly name: CommandName };

/** What is done to the selection as it is. */
export type CommandName =
  | "all"
  | "clear"
  | "empty"
  | "edit"
  | "undo"
  | "redo"
  | "open-list"
  | "menu"
  | "whole-rows"
  | "whole-columns"
  | "fill-down"
  | "fill-right"
  | "insert"
  | "delete"
  | "escape"
  | "active-cell";

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: WAYS.up,
  ArrowDown: WAYS.down,
  ArrowLeft: WAYS.left,
  ArrowRight: WAYS.right,
};

const command = (name: CommandName): Action => ({ kind: "command", name });

/** What a key does; undefined where it does nothing here, so that the page and the browser have it. */
export function actionOf(press: KeyPress): Action | undefined {
  const { key, ctrl, shift, alt } = press;
  const way = ARROWS[key];
  if (alt) return altAction(press);
  if (way !== undefined) return { kind: "move", way, isJump: ctrl, isExtending: shift };
  if (ctrl) return ctrlAction(press);
  if (key.length === 1) return key === " " && shift ? command("whole-rows") : { kind: "type", text: key };
  return plainAction(press);
}

function altAction({ key, ctrl, shift }: KeyPress): Action | undefined {
  if (shift && key !== "+") return undefined;
  if (ctrl) return ctrlAltAction(key);
  if (key === "ArrowDown") return command("open-list");
  if (key === "PageDown") return { kind: "page", way: WAYS.right, isExtending: false };
  return key === "PageUp" ? { kind: "page", way: WAYS.left, isExtending: false } : undefined;
}

/** What browsers keep for themselves with Ctrl alone: the next tab, and a larger or smaller page. */
function ctrlAltAction(key: string): Action | undefined {
  if (key === "PageDown") return { kind: "sheet", step: 1 };
  if (key === "PageUp") return { kind: "sheet", step: -1 };
  if (key === "+" || key === "=") return command("insert");
  return key === "-" ? command("delete") : undefined;
}

function plainAction({ key, shift }: KeyPress): Action | undefined {
  switch (key) {
    case "Enter":
      return { kind: "next", by: "rows", step: shift ? -1 : 1 };
    case "Tab":
      return { kind: "next", by: "columns", step: shift ? -1 : 1 };
    case "PageDown":
      return { kind: "page", way: WAYS.down, isExtending: shift };
    case "PageUp":
      return { kind: "page", way: WAYS.up, isExtending: shift };
    case "Home":
      return { kind: "row-start", isExtending: shift };
    case "F6":
      return { kind: "leave", step: shift ? -1 : 1 };
    case "F10":
      return shift ? command("menu") : undefined;
    // An input method or an accent begins: the editor takes it from here.
    case "Dead":
    case "Process":
      return { kind: "type", text: "" };
    default:
      return PLAIN[key] === undefined ? undefined : command(PLAIN[key]);
  }
}

const PLAIN: Readonly<Record<string, CommandName>> = {
  Delete: "clear",
  Backspace: "empty",
  F2: "edit",
  ContextMenu: "menu",
  Escape: "escape",
};

function ctrlAction({ key, shift }: KeyPress): Action | undefined {
  switch (key) {
    case "Home":
      return { kind: "sheet-start", isExtending: shift };
    case "End":
      return { kind: "sheet-end", isExtending: shift };
    case "PageDown":
      return { kind: "sheet", step: 1 };
    case "PageUp":
      return { kind: "sheet", step: -1 };
    case "Backspace":
      return command("active-cell");
    case " ":
      return command(shift ? "all" : "whole-columns");
    default:
      return ctrlLetter(key.toLowerCase(), shift);
  }
}

function ctrlLetter(key: string, shift: boolean): Action | undefined {
  if (key === "z") return command(shift ? "redo" : "undo");
  const name = shift ? undefined : CTRL[key];
  return name === undefined ? undefined : command(name);
}

const CTRL: Readonly<Record<string, CommandName>> = { a: "all", y: "redo", d: "fill-down", r: "fill-right" };
