import { sheetPrefix } from "../api/address";
import type { OpenedFile } from "../files/openFile";
import { attachEngine, type InvokeFunction } from "../formula/engine";
import { createLooks } from "../formula/looks";
import { mountGrid } from "../grid/mountGrid";
import type { Grid, MenuEntry } from "../grid/parts";
import { openWorkbench } from "../model/workbench";
import { formatCell } from "../../workbook/address";
import { watchUnsaved, type UnsavedWatch } from "./file/unsaved";
import type { Invocations } from "./cellFunctions/invocations";
import type { FunctionInfo } from "./cellFunctions/metadata";
import type { Notice } from "./host/notices";
import type { Addin } from "./loadAddin";
import { openPane, type Pane } from "./pane";
import { byId } from "./view/element";

/** One workbook that is open: its sheet, and the add-in's pane beside it. */
export interface Session {
  readonly name: string;
  readonly grid: Grid;
  readonly pane: Pane;
  readonly unsaved: UnsavedWatch;
  /** Resolves when nothing is being typed any more; an entry that its cell refuses keeps it waiting. */
  readonly settled: () => Promise<void>;
  readonly bytes: () => Promise<readonly Uint8Array[]>;
  readonly close: () => void;
}

export interface SessionParts {
  readonly file: OpenedFile;
  readonly addin: Addin;
  /** The add-in's entries in the menu of cells. */
  readonly menu: readonly MenuEntry[];
  readonly heed: (notice: Notice) => void;
  readonly unsavedChanged: (isUnsaved: boolean) => void;
}

/** Takes a workbook into use. */
export function openSession({ file, addin, menu, heed, unsavedChanged }: SessionParts): Session {
  const bench = openWorkbench(file.book);
  const engine = attachEngine(bench);
  const looks = createLooks(bench, engine);
  const pane = openPane(bench, addin, heed);
  const { evaluate } = engine;
  const onEditing = pane.host.setCellEdited;
  const grid = mountGrid(byId("sheet", HTMLElement), { bench, looks, menu, onEditing, evaluate });
  engine.register(
    addin.functions.map(({ name }) => name),
    invoker(addin.functions, pane.host.functions),
  );
  const unsaved = watchUnsaved({
    bench,
    watchLooks: (restyled) => engine.watch({ touched: () => undefined, restyled }),
    changed: unsavedChanged,
  });
  return {
    name: file.book.name,
    grid,
    pane,
    unsaved,
    settled: () =>
      new Promise((resolve) => {
        grid.commit(resolve);
      }),
    bytes: () => file.save(bench),
    close: () => {
      unsaved.close();
      pane.close();
      grid.dispose();
      engine.dispose();
    },
  };
}

/** Lets cells call the add-in's functions. */
function invoker(functions: readonly FunctionInfo[], invocations: Invocations): InvokeFunction {
  const byName = new Map(functions.map((info) => [info.name, info]));
  return ({ name, args, sheet, cell, argAddresses }) => {
    const info = byName.get(name.toUpperCase());
    if (info === undefined) return Promise.resolve({ kind: "error", code: "#NAME?" });
    const address = `${sheetPrefix(sheet.name)}!${formatCell(cell)}`;
    return invocations.invoke({ info, args, address, argumentAddresses: argAddresses });
  };
}
