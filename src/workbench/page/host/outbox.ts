/** An event of the rich API, as office.js takes it. */
export interface RichApiEntry {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** What it says, as JSON. */
  readonly message: string;
  /** The number of an invocation; 0 for all that is none. */
  readonly id: number;
}

/** Brings events to the pane: after the answer to what has set them off, and those of one turn together. */
export interface Outbox {
  readonly post: (entry: RichApiEntry) => void;
  readonly postSelection: () => void;
}

/** A message holds so many entries that reading one does not keep the pane from its other work. */
const ENTRIES_AT_ONCE = 500;

/**
 * Makes an outbox.
 *
 * @param tell Tells the pane of an event by its name.
 */
export function createOutbox(tell: (event: string, data: unknown) => void): Outbox {
  let entries: RichApiEntry[] = [];
  let hasSelection = false;
  let isWaiting = false;

  function flush(): void {
    isWaiting = false;
    const posted = entries;
    entries = [];
    if (hasSelection) tell("documentSelectionChanged", {});
    hasSelection = false;
    for (let from = 0; from < posted.length; from += ENTRIES_AT_ONCE) {
      tell("richApiMessage", { ArrayData: posted.slice(from, from + ENTRIES_AT_ONCE).map(asArray) });
    }
  }

  function wait(): void {
    if (!isWaiting) queueMicrotask(flush);
    isWaiting = true;
  }

  return {
    post: (entry) => {
      entries.push(entry);
      wait();
    },
    postSelection: () => {
      hasSelection = true;
      wait();
    },
  };
}

const asArray = ({ category, type, target, message, id }: RichApiEntry): readonly unknown[] => [
  category,
  type,
  target,
  message,
  id,
  false,
];
