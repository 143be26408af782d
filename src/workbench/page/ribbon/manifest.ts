import { childrenNamed, elementsNamed, readResources, type Resources } from "./resources";

/** What a button or menu entry does: a command of the add-in by its name, or showing its pane. */
export type CommandAction = { readonly kind: "run"; readonly name: string } | { readonly kind: "show-pane" };

/** A button of the ribbon, or an entry of the menu on cells. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: CommandAction;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
}

/** What the manifest says of how the add-in shows in its host. */
export interface AddinManifest {
  /** The add-in's tab in the ribbon. */
  readonly tab: { readonly label: string; readonly groups: readonly CommandGroup[] };
  /** Its menu on cells. */
  readonly menu: { readonly label: string; readonly commands: readonly Command[] };
  readonly pane: string;
  readonly functions: { readonly namespace: string; readonly metadata: string };
  readonly shortcuts: string | undefined;
}

/** The size that the ribbon shows icons in, in pixels. */
const ICON_SIZE = "32";
const MENU_ICON_SIZE = "16";

/**
 * Reads a manifest. Its addresses are where the add-in is to be hosted; here they become addresses below a folder of the workbench.
 *
 * @param locale A language of the manifest.
 * @param folder Where the add-in's files are, with a slash at the end.
 * @throws Error with a sentence, where an add-in of another kind is described.
 */
export function readManifest(manifest: Document, locale: string, folder: string): AddinManifest {
  const resources = readResources(manifest, locale);
  const moved = addressesIn(manifest, folder);
  const text = (within: Element, name: string): string => resourceOf(childrenNamed(within, name)[0], resources);
  const commandsIn = (within: Element, name: string, size: string): Command[] =>
    childrenNamed(within, name).map((each) => readCommand(each, resources, moved, size));

  const tab = needed(elementsNamed(manifest, "CustomTab")[0], "tab in the ribbon");
  const menu = needed(elementsNamed(manifest, "OfficeMenu")[0], "menu on cells");
  const menuControl = needed(childrenNamed(menu, "Control")[0], "menu on cells");
  const items = needed(childrenNamed(menuControl, "Items")[0], "entry in its menu");
  const functions = needed(extensionPoint(manifest, "CustomFunctions"), "functions");
  const script = (name: string): string =>
    moved(resourceOf(elementsNamed(needed(elementsNamed(functions, name)[0], name), "SourceLocation")[0], resources));
  const overrides = elementsNamed(manifest, "ExtendedOverrides")[0]?.getAttribute("Url");

  return {
    tab: {
      label: text(tab, "Label"),
      groups: childrenNamed(tab, "Group").map((group) => ({
        id: idOf(group),
        label: text(group, "Label"),
        commands: commandsIn(group, "Control", ICON_SIZE),
      })),
    },
    menu: { label: text(menuControl, "Label"), commands: commandsIn(items, "Item", MENU_ICON_SIZE) },
    pane: script("Page"),
    functions: {
      namespace: resourceOf(elementsNamed(functions, "Namespace")[0], resources),
      metadata: script("Metadata"),
    },
    shortcuts: overrides ? moved(overrides) : undefined,
  };
}

function readCommand(
  element: Element,
  resources: Resources,
  moved: (address: string) => string,
  size: string,
): Command {
  const id = idOf(element);
  const tip = needed(childrenNamed(element, "Supertip")[0], `tip of ${id}`);
  const image = elementsNamed(element, "Image").find((each) => each.getAttribute("size") === size);
  return {
    id,
    label: resourceOf(childrenNamed(element, "Label")[0], resources),
    tip: resourceOf(childrenNamed(tip, "Description")[0], resources),
    icon: moved(resourceOf(image, resources)),
    action: readAction(needed(childrenNamed(element, "Action")[0], `action of ${id}`)),
  };
}

function readAction(action: Element): CommandAction {
  const name = elementsNamed(action, "FunctionName")[0]?.textContent;
  return name ? { kind: "run", name: name.trim() } : { kind: "show-pane" };
}

const idOf = (element: Element): string => element.getAttribute("id") ?? "";

const resourceOf = (element: Element | undefined, resources: Resources): string =>
  resources.get(element?.getAttribute("resid") ?? "") ?? "";

const extensionPoint = (manifest: Document, type: string): Element | undefined =>
  elementsNamed(manifest, "ExtensionPoint").find((each) => each.getAttribute("xsi:type") === type);

function needed(element: Element | undefined, what: string): Element {
  if (element === undefined) throw new Error(`The add-in's manifest has no ${what}.`);
  return element;
}

/** Addresses of the add-in, below the folder where it is served instead of where it is to be hosted. */
function addressesIn(manifest: Document, folder: string): (address: string) => string {
  const source = elementsNamed(manifest, "DefaultSettings")[0];
  const page = source && elementsNamed(source, "SourceLocation")[0]?.getAttribute("DefaultValue");
  const base = new URL(".", page ?? "https://localhost/").href;
  return (address) => (address.startsWith(base) ? folder + address.slice(base.length) : address);
}
