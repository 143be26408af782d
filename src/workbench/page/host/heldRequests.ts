import type { ExcelHost, HostAnswer } from "../../excelHost";
import type { RichApiRequest } from "./methods";

/** The flag of a request that may wait until the user has left the cell (`delayForCellEdit`). */
const WAITS_FOR_CELL = 64;
/** What is asked of Office and not of Excel, such as to show the pane, has nothing to do with cells. */
const OFFICE = "WacPartition";

/** Requests of the pane, of which some wait while the user types into a cell. */
export interface HeldRequests {
  readonly answer: (request: RichApiRequest) => HostAnswer | Promise<HostAnswer>;
  readonly setCellEdited: (isEdited: boolean) => void;
}

/** Lets requests that may wait, or are none of Excel's, do so until the user has left the cell; others are refused meanwhile. */
export function holdRequests(host: ExcelHost): HeldRequests {
  let held: (() => void)[] = [];
  return {
    answer: ({ body, flags, addressee }) => {
      const mayWait = (flags & WAITS_FOR_CELL) !== 0 || addressee === OFFICE;
      if (!host.isCellEdited || !mayWait) return answerOf(host, body);
      return new Promise((resolve) => {
        held.push(() => {
          resolve(answerOf(host, body));
        });
      });
    },
    setCellEdited: (isEdited) => {
      host.isCellEdited = isEdited;
      if (isEdited) return;
      const due = held;
      held = [];
      for (const answer of due) answer();
    },
  };
}

/** Whatever happens, the pane gets an answer: it would wait for ever. What has gone wrong here is still heard of. */
function answerOf(host: ExcelHost, body: string): HostAnswer {
  try {
    return host.answer(body);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    return { kind: "refused", reason: "internalError" };
  }
}
