import type { RecognisedSheet } from "../../commands/recognise";
import type { Settings } from "../../commands/settings";
import { createStore, type Watched } from "../app/store";

/** What is known of the sheet that the user looks at. */
export interface SheetLookState {
  /** What was found when it was looked at last. */
  readonly found: RecognisedSheet | undefined;
  readonly isLooking: boolean;
  /** Why it could not be read, in a sentence. */
  readonly problem: string | undefined;
}

/** Looks at the sheet that the user looks at, when somebody wants to know. */
export interface SheetLook extends Watched<SheetLookState> {
  /** Looks again, at once where the answer is being shown, else when it is. */
  readonly refresh: () => void;
  /** Says whether the answer is being shown. */
  readonly show: (isShown: boolean) => void;
}

/** What looks at the sheet, and what says why it could not. */
export interface Looking {
  readonly recognise: (signal: AbortSignal) => Promise<RecognisedSheet>;
  readonly explain: (error: unknown) => string;
}

/** Makes what looks at the sheet in view. Of several looks at once the last counts. */
export function createSheetLook({ recognise, explain }: Looking): SheetLook {
  const { state, subscribe, set } = createStore<SheetLookState>({
    found: undefined,
    isLooking: true,
    problem: undefined,
  });
  let controller = new AbortController();
  let isStale = true;
  let isShown = false;

  const look = (): void => {
    if (!isStale || !isShown) return;
    isStale = false;
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    set({ ...state(), isLooking: true, problem: undefined });
    recognise(signal).then(
      (found) => {
        if (!signal.aborted) set({ found, isLooking: false, problem: undefined });
      },
      (error: unknown) => {
        if (!signal.aborted) set({ found: undefined, isLooking: false, problem: explain(error) });
      },
    );
  };

  return {
    state,
    subscribe,
    refresh: () => {
      isStale = true;
      look();
    },
    show: (shown) => {
      isShown = shown;
      look();
    },
  };
}

/** Whether other settings mean that the sheet is read another way. */
export const readsOtherwise = (a: Settings, b: Settings): boolean =>
  a.version !== b.version || a.renames !== b.renames || a.readings !== b.readings;
