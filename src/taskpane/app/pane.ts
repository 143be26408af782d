import { keepSettings } from "../../commands/documentSettings";
import type { Desk, DeskState } from "../../commands/desk";
import { fixFinding, type PlacedFinding } from "../../commands/fixFinding";
import type { LiveCheck } from "../../commands/live/liveCheck";
import { recogniseSheet } from "../../commands/recognise";
import type { Settings } from "../../commands/settings";
import { failureOf } from "../../excel/failure";
import { selectCell } from "../../excel/select";
import { parseCell } from "../../workbook/address";
import { createSheetLook, readsOtherwise, type SheetLook } from "../home/sheetLook";
import type { UserSettingsStore } from "../settings/userSettings";
import { reviewAfter, validatedScope, type Review } from "../validate/review";
import type { Speech } from "../words/speech";
import { noticeOf, type Notice } from "./notice";
import { createStore, type Store } from "./store";
import type { ViewName } from "./views";

/** What the pane is made of: where commands run, and what it keeps of them. */
export interface Pane {
  readonly desk: Desk;
  readonly live: LiveCheck;
  readonly user: UserSettingsStore;
  readonly speech: Store<Speech>;
  readonly look: SheetLook;
  readonly view: Store<ViewName>;
  readonly notice: Store<Notice | undefined>;
  readonly review: Store<Review | undefined>;
  /** Shows a cell of the workbook. */
  readonly goTo: (sheet: string, address: string) => void;
  /** Applies the correction that a finding offers. */
  readonly fix: (placed: PlacedFinding, reviewed: Review["reviewed"]) => Promise<void>;
  readonly setLive: (isOn: boolean) => void;
}

/** What the pane is given. */
export type PaneParts = Pick<Pane, "desk" | "live" | "user" | "speech">;

/** The views that show what stands on the sheet. */
const LOOKING: readonly ViewName[] = ["home", "rename", "picture"];

/** Connects the parts of the pane: from then on each hears of what concerns it. */
export function createPane({ desk, live, user, speech }: PaneParts): Pane {
  const view = createStore<ViewName>("home");
  const notice = createStore<Notice | undefined>(undefined);
  const review = createStore<Review | undefined>(undefined);
  const look = createSheetLook({
    recognise: (signal) => recogniseSheet(desk.state().settings, signal),
    explain: (error) => failureOf(error).message,
  });
  let fixing: PlacedFinding | undefined;
  let before = desk.state();

  const refuse = (error: unknown): void => {
    notice.set({ kind: "refused", sentences: [failureOf(error).message] });
  };

  const startLive = (): void => {
    const { messages } = speech.state().check;
    void live.start({ ...desk.state().settings, messages }).catch(refuse);
  };

  const hearOfResult = ({ result }: DeskState): void => {
    if (result === undefined) return;
    notice.set(noticeOf(result));
    review.set(reviewAfter(review.state(), result, fixing));
    if (validatedScope(result.command) !== undefined && result.kind === "done") view.set("validate");
    if (result.applied !== undefined || result.undone !== undefined) look.refresh();
  };

  const hearOfSettings = ({ settings }: DeskState, old: Settings): void => {
    void keepSettings(settings).then((isKept) => {
      if (!isKept) notice.set({ kind: "nothing", sentences: [speech.state().words.shell.notKept], isOwn: true });
    });
    if (!readsOtherwise(settings, old)) return;
    look.refresh();
    if (live.state().isOn) startLive();
  };

  desk.subscribe((state) => {
    const { result, settings } = before;
    before = state;
    if (state.running !== undefined) notice.set(undefined);
    if (state.result !== result) hearOfResult(state);
    if (state.settings !== settings) hearOfSettings(state, settings);
  });
  const speak = ({ check }: Speech): void => {
    desk.speak(check.messages);
    if (live.state().isOn) startLive();
  };
  speak(speech.state());
  speech.subscribe(speak);
  view.subscribe((name) => {
    look.show(LOOKING.includes(name));
  });
  look.show(true);

  return {
    desk,
    live,
    user,
    speech,
    look,
    view,
    notice,
    review,
    goTo: (sheet, address) => {
      const cell = parseCell(address);
      if (cell !== undefined) void selectCell(sheet, cell).catch(refuse);
    },
    fix: async (placed, reviewed) => {
      fixing = placed;
      await desk.run(fixFinding(placed, reviewed));
      fixing = undefined;
    },
    setLive: (isLive) => {
      user.change({ isLive });
      if (isLive) startLive();
      else void live.stop().catch(refuse);
    },
  };
}
