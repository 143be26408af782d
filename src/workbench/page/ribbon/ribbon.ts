import { element } from "../view/element";
import type { AddinManifest, Command, CommandGroup } from "./manifest";
import { ariaKeys, type Shortcut } from "./shortcuts";

export interface RibbonParts {
  readonly tab: AddinManifest["tab"];
  readonly locale: string;
  readonly shortcuts: readonly Shortcut[];
  /** Does what a button is for; the button is busy until then. */
  readonly run: (command: Command) => Promise<void>;
}

/** Shows the add-in's tab: its groups of buttons, as the manifest has them. */
export function mountRibbon(place: HTMLElement, { tab, locale, shortcuts, run }: RibbonParts): void {
  const groups = tab.groups.map((group) => groupOf(group, shortcuts, run));
  place.lang = locale;
  place.replaceChildren(
    element("h2", { className: "ribbon-tab" }, tab.label),
    element("div", { className: "ribbon-groups" }, ...groups),
  );
}

function groupOf(group: CommandGroup, shortcuts: readonly Shortcut[], run: RibbonParts["run"]): HTMLElement {
  const label = element("p", { id: `label-${group.id}`, className: "ribbon-label" }, group.label);
  const buttons = group.commands.map((command) => commandOf(command, shortcuts, run));
  const made = element("div", { className: "ribbon-group" }, element("div", { className: "ribbon-row" }, ...buttons));
  made.setAttribute("role", "group");
  made.setAttribute("aria-labelledby", label.id);
  made.append(label);
  return made;
}

function commandOf(command: Command, shortcuts: readonly Shortcut[], run: RibbonParts["run"]): HTMLElement {
  const shortcut = shortcuts.find(({ action }) => action === actionOf(command));
  const icon = element("img", { src: command.icon, alt: "", width: 32, height: 32 });
  const button = element("button", { type: "button" }, icon, element("span", {}, command.label));
  const tip = tipOf(command, shortcut);
  button.setAttribute("aria-describedby", tip.id);
  if (shortcut !== undefined) button.setAttribute("aria-keyshortcuts", ariaKeys(shortcut));
  button.onclick = () => {
    button.setAttribute("aria-busy", "true");
    void run(command).finally(() => {
      button.removeAttribute("aria-busy");
    });
  };
  return withTip(button, tip);
}

/** The shortcut's action has the name of the command; the one that shows the pane has that of its button. */
function actionOf({ id, action }: Command): string {
  return action.kind === "run" ? action.name : (id.split(".").at(-1) ?? "");
}

function tipOf(command: Command, shortcut: Shortcut | undefined): HTMLElement {
  const tip = element("div", { id: `tip-${command.id}`, className: "tip" }, element("p", {}, command.tip));
  tip.role = "tooltip";
  if (shortcut !== undefined) tip.append(element("p", { className: "keys" }, shortcut.keys));
  return tip;
}

/** A button and its tip, which stands there while the button has pointer or focus; Esc takes it away. */
function withTip(button: HTMLElement, tip: HTMLElement): HTMLElement {
  const command = element("div", { className: "ribbon-command" }, button, tip);
  const takeAway = (): void => {
    command.classList.add("tip-gone");
  };
  command.addEventListener("click", takeAway);
  command.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") takeAway();
  });
  for (const event of ["pointerenter", "focusin"]) {
    command.addEventListener(event, () => {
      command.classList.remove("tip-gone");
      keepInSight(tip);
    });
  }
  return command;
}

/** Moves a tip that would reach beyond the window to the left. */
function keepInSight(tip: HTMLElement): void {
  tip.style.translate = "";
  const beyond = tip.getBoundingClientRect().right - document.documentElement.clientWidth;
  if (beyond > 0) tip.style.translate = `${-Math.ceil(beyond)}px`;
}
