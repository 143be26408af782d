import { asColumn, asRow, formatArea, formatCell, parseCell, type Area } from "../../workbook/address";
import { isTrue } from "../elements";
import { element, prefixed, spliced, withAttribute } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { readArea } from "./areas";
import { childOf, withChildren, type SheetChange } from "./children";

/** How many rows and columns stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is looked at. */
export interface FileView {
  /** Whether its tab is one of those that are in front. */
  readonly isSelected: boolean;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozen: Frozen;
  readonly selection: Area | undefined;
}

/** Reads the first view of a sheet. */
export function readView(views: XmlNode | undefined): FileView {
  const view = views?.child("sheetView");
  return {
    isSelected: isTrue(view?.attribute("tabSelected")),
    showGridlines: isTrue(view?.attribute("showGridLines") ?? "1"),
    showHeadings: isTrue(view?.attribute("showRowColHeaders") ?? "1"),
    frozen: frozenIn(view),
    selection: selectionIn(view),
  };
}

/** Rows that were scrolled away before the others were frozen can never be seen; they are taken for frozen too. */
function frozenIn(view: XmlNode | undefined): Frozen {
  const pane = view?.child("pane");
  if (!["frozen", "frozenSplit"].includes(pane?.attribute("state") ?? "")) return { rows: 0, columns: 0 };
  const first = parseCell(view?.attribute("topLeftCell") ?? "A1") ?? { row: 0, column: 0 };
  const split = (name: string, from: number): number => {
    const count = Number(pane?.attribute(name) ?? 0);
    return Number.isInteger(count) && count > 0 ? from + count : 0;
  };
  return { rows: split("ySplit", first.row), columns: split("xSplit", first.column) };
}

const ACTIVE = "topLeft";

function activeSelection(view: XmlNode | undefined): XmlNode | undefined {
  const pane = view?.child("pane")?.attribute("activePane") ?? ACTIVE;
  return view?.children("selection").find((selection) => (selection.attribute("pane") ?? ACTIVE) === pane);
}

/** Of a selection of several areas the one with the active cell counts. */
function selectionIn(view: XmlNode | undefined): Area | undefined {
  const selection = activeSelection(view);
  const areas = (selection?.attribute("sqref") ?? "").split(/\s+/);
  return readArea(areas[Number(selection?.attribute("activeCellId") ?? 0)] ?? "");
}

/** What changes of a sheet's view. */
export interface ViewChange {
  readonly showGridlines?: boolean;
  readonly showHeadings?: boolean;
  /** Whether its tab is the one in front. */
  readonly isSelected?: boolean;
  readonly frozen?: Frozen;
  readonly selection?: Area;
}

/** Changes the first view of a sheet, which is made where there is none. */
export const changeView =
  (change: ViewChange): SheetChange =>
  (sheet) => {
    const views = childOf(sheet, "sheetViews");
    const view = views?.child("sheetView");
    if (views === undefined || view === undefined) {
      return withChildren(sheet, "sheetViews", element("sheetViews", {}, newView(change)));
    }
    const panes =
      change.frozen === undefined
        ? keptPanes(view, change)
        : newPanes(change.frozen, change.selection ?? selectionIn(view));
    const others = view.children().filter(({ name }) => name !== "pane" && name !== "selection");
    const content = prefixed(panes, sheet.prefix) + others.map((child) => child.xml()).join("");
    const scrolled = change.frozen === undefined ? view.tag() : withAttribute(view.tag(), "topLeftCell", undefined);
    const tag = flagged(scrolled, change);
    const open = tag.replace(/\s*\/?>$/, content === "" ? "/>" : ">");
    const written = content === "" ? open : `${open}${content}</${sheet.prefix}sheetView>`;
    return spliced(sheet.xml, view.start, view.end, written);
  };

const newView = (change: ViewChange): string =>
  flagged('<sheetView workbookViewId="0"/>', change).replace(
    /\/>$/,
    `>${newPanes(change.frozen ?? { rows: 0, columns: 0 }, change.selection)}</sheetView>`,
  );

/** A view's tag; what is as it usually is, is not said. */
function flagged(tag: string, { showGridlines, showHeadings, isSelected }: ViewChange): string {
  const flags = [
    ["showGridLines", showGridlines, true],
    ["showRowColHeaders", showHeadings, true],
    ["tabSelected", isSelected, false],
  ] as const;
  return flags.reduce((changed, [name, value, usual]) => {
    if (value === undefined) return changed;
    return withAttribute(changed, name, value === usual ? undefined : value ? "1" : "0");
  }, tag);
}

/** The panes and selections of a view as they are, but for what is selected. */
function keptPanes(view: XmlNode, { selection }: ViewChange): string {
  const active = activeSelection(view);
  const kept = view.children().filter(({ name }) => name === "pane" || name === "selection");
  const bare = (node: XmlNode): string => node.xml().replace(/^<[^\s/>:]+:/, "<");
  if (selection === undefined) return kept.map(bare).join("");
  const fresh = selectionXml(selection, view.child("pane")?.attribute("activePane"));
  const others = kept.map((node) => (node.start === active?.start ? fresh : bare(node)));
  return others.join("") + (active === undefined ? fresh : "");
}

function newPanes({ rows, columns }: Frozen, selection: Area | undefined): string {
  if (rows === 0 && columns === 0) return selection === undefined ? "" : selectionXml(selection, undefined);
  const topLeftCell = formatCell({ row: asRow(rows), column: asColumn(columns) });
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = { xSplit: columns === 0 ? undefined : columns, ySplit: rows === 0 ? undefined : rows };
  const pane = element("pane", { ...split, topLeftCell, activePane, state: "frozen" });
  const others = activePane === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  return (
    pane +
    others.map((name) => element("selection", { pane: name })).join("") +
    (selection === undefined ? element("selection", { pane: activePane }) : selectionXml(selection, activePane))
  );
}

function selectionXml(selection: Area, pane: string | undefined): string {
  const activeCell = formatCell({ row: selection.top, column: selection.left });
  return element("selection", { pane, activeCell, sqref: formatArea(selection) });
}
