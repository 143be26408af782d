import type { FindingReport } from "../../check/report";
import { failureOf } from "../../excel/failure";
import { openWorkbook } from "../../excel/openWorkbook";
import { watchActiveSheet, watchCells, type SheetChange, type StopWatching } from "../../excel/watch";
import type { Area } from "../../workbook/address";
import { knowSheet, type KnownSheet, type LiveSettings } from "./knownSheet";

/** What the live check shows. */
export interface LiveState {
  readonly isOn: boolean;
  /** The sheet that the user looks at, with its findings; undefined where it holds no matrix. */
  readonly sheet: { readonly name: string; readonly findings: readonly FindingReport[] } | undefined;
  /** What keeps it from working, in a sentence. */
  readonly problem: string | undefined;
}

/** Checks edits of recognised matrices as they happen, while it is on. */
export interface LiveCheck {
  readonly state: () => LiveState;
  readonly subscribe: (listener: (state: LiveState) => void) => () => void;
  /** Reads the sheet that the user looks at, and watches from then on. */
  readonly start: (settings: LiveSettings) => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Resolves when everything that has changed so far is checked. */
  readonly settled: () => Promise<void>;
}

/** Changes come one by one, and many for one paste: they are checked together after so many milliseconds of quiet. */
const QUIET = 150;
/** While a cell is being edited Excel answers nobody: then it is tried again after so many milliseconds. */
const AGAIN = 1_000;

const OFF: LiveState = { isOn: false, sheet: undefined, problem: undefined };

/** Makes a live check that is off. */
export function createLiveCheck(): LiveCheck {
  const listeners = new Set<(state: LiveState) => void>();
  const sheets = new Map<string, KnownSheet>();
  const pending = new Map<string, Area[] | "whole">();
  let watches: StopWatching[] = [];
  let active = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<void> = Promise.resolve();
  let settings: LiveSettings | undefined;
  let state = OFF;

  const publish = (change: Partial<LiveState>): void => {
    const known = sheets.get(active);
    const sheet = known?.hasMatrices === true ? { name: known.name, findings: known.findings() } : undefined;
    state = { ...state, sheet, ...change };
    for (const listener of listeners) listener(state);
  };

  const learn = async (id: string): Promise<void> => {
    if (settings === undefined) return;
    const workbook = await openWorkbook();
    const listed = workbook.sheets.find((sheet) => sheet.id === id);
    if (listed === undefined) sheets.delete(id);
    else sheets.set(id, await knowSheet(workbook, listed.name, settings));
  };

  /** Notes what a change concerns; one elsewhere costs nothing. */
  const notice = ({ sheet, areas, isContent }: SheetChange): void => {
    const known = sheets.get(sheet);
    if (known === undefined || pending.get(sheet) === "whole") return;
    const concerns = isContent ? areas.map(known.concern) : [];
    const isWhole = concerns.includes("headings") || (!isContent && areas.some(known.moves));
    if (!isWhole && !concerns.includes("rows")) return;
    const before = pending.get(sheet) ?? [];
    pending.set(sheet, isWhole || before === "whole" ? "whole" : [...before, ...areas]);
    checkAfter(QUIET);
  };

  const checkAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      work = work.then(checkPending);
    }, milliseconds);
  };

  const checkPending = async (): Promise<void> => {
    for (const [id, change] of [...pending]) {
      pending.delete(id);
      try {
        if (change === "whole") await learn(id);
        else await sheets.get(id)?.checkAgain(change);
        publish({ problem: undefined });
      } catch (error) {
        putBack(id, change, error);
      }
    }
  };

  const putBack = (id: string, change: Area[] | "whole", error: unknown): void => {
    const { code, message } = failureOf(error);
    if (code === "gone") {
      sheets.delete(id);
      return;
    }
    const later = pending.get(id);
    pending.set(id, change === "whole" || later === "whole" ? "whole" : [...change, ...(later ?? [])]);
    if (code === "editing" || code === "busy") checkAfter(AGAIN);
    else publish({ problem: message });
  };

  const turnTo = async (id: string): Promise<void> => {
    active = id;
    try {
      // A sheet without a matrix may have got one.
      if (sheets.get(id)?.hasMatrices !== true) await learn(id);
      publish({ problem: undefined });
    } catch (error) {
      publish({ problem: failureOf(error).message });
    }
  };

  const stop = async (): Promise<void> => {
    clearTimeout(timer);
    const ending = watches;
    watches = [];
    sheets.clear();
    pending.clear();
    settings = undefined;
    publish(OFF);
    await Promise.all(ending.map((end) => end()));
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start(chosen) {
      await stop();
      settings = chosen;
      watches = [
        await watchCells(notice),
        await watchActiveSheet((id) => {
          work = work.then(() => turnTo(id));
        }),
      ];
      publish({ isOn: true });
      await turnTo((await openWorkbook()).active);
    },
    stop,
    settled: () => work,
  };
}
