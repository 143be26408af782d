import type { EventMessage } from "../../../src/workbench/api/eventMessages";
import type { Bridge, RichApiMessage } from "./loadOffice";

/** Brings answers and events to office.js in the order in which Excel gives them: an answer first, then what it set off. */
export interface Mailbox {
  readonly post: (message: EventMessage) => void;
  readonly postSelection: () => void;
  /** Gives an answer as soon as the code that asked has come to rest. */
  readonly expect: (answer: () => void) => void;
  readonly settle: () => Promise<void>;
}

const RICH_API_EVENT = 65_536;
/** The real one, whatever clock a test puts in its place. */
const afterOthers = setImmediate;
/** How often nothing has to be under way in a row before all is taken to be done: handlers may make requests of their own. */
const QUIET_TURNS = 5;

/** Takes the place of the host page for one seam. */
export function createMailbox(bridge: Bridge): Mailbox {
  const handlers = new Set<(message: RichApiMessage) => void>();
  let underWay = 0;

  function deliver(act: () => void): void {
    underWay += 1;
    afterOthers(() => {
      underWay -= 1;
      act();
    });
  }

  bridge.registerMessages = (handler) => {
    handlers.add(handler);
  };

  return {
    post: ({ messageType, targetId, message }) => {
      deliver(() => {
        for (const handler of handlers) {
          handler({ entries: [{ messageCategory: RICH_API_EVENT, messageType, targetId, message }] });
        }
      });
    },
    postSelection: () => {
      deliver(() => {
        for (const handler of [...bridge.documentHandlers]) handler();
      });
    },
    expect: (answer) => {
      underWay += 1;
      void Promise.resolve().then(() => {
        underWay -= 1;
        answer();
      });
    },
    settle: async () => {
      for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
        await new Promise<void>((resolve) => {
          afterOthers(resolve);
        });
        if (underWay > 0) quiet = 0;
      }
    },
  };
}
