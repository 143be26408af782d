import type { Output } from "./terminal";

/** A line that says how far the work is. */
export interface Progress {
  readonly step: () => void;
  /** Takes the line away, so that other text can be written. It comes back with the next tick. */
  readonly hide: () => void;
  readonly stop: () => void;
}

/** Work that is done sooner needs no progress line. */
const PATIENCE = 1000;
const TICK = 200;
const CLEAR_LINE = "\r\u001b[K";

/** Shows progress on a terminal when the work takes longer than a second; elsewhere it shows nothing. */
export function createProgress(output: Output, total: number): Progress {
  const begin = Date.now();
  let done = 0;
  let isShown = false;

  const hide = (): void => {
    if (isShown) output.write(CLEAR_LINE);
    isShown = false;
  };
  const tick = (): void => {
    if (Date.now() - begin < PATIENCE) return;
    output.write(`${CLEAR_LINE}Checked ${done} of ${total} ${total === 1 ? "file" : "files"} …`);
    isShown = true;
  };
  const timer = output.isTTY === true ? setInterval(tick, TICK).unref() : undefined;

  return {
    step: () => void (done += 1),
    hide,
    stop: () => {
      clearInterval(timer);
      hide();
    },
  };
}
