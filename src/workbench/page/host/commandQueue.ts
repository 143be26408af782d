/** How a command ended: its number, 0 where it was done. */
export type CommandEnd = number;
const DONE = 0;

/** Commands of ribbon, menu and shortcuts on their way to the add-in. */
export interface CommandQueue {
  /** Runs a command by its name; while the add-in starts, it waits. */
  readonly run: (name: string, control: string) => Promise<CommandEnd>;
  /** Runs an action of a shortcut, which tells of no end. */
  readonly act: (action: string) => void;
  /** The add-in takes commands from here on. */
  readonly open: () => void;
  readonly completed: (command: string, end: CommandEnd) => void;
  /** The add-in is gone: nobody waits for it any longer. */
  readonly close: () => void;
}

export interface QueueParts {
  readonly invoke: (command: { readonly id: string; readonly name: string; readonly control: string }) => void;
  readonly act: (action: string) => void;
}

/** Keeps commands until the add-in takes them, and until it has done them. */
export function createCommandQueue({ invoke, act }: QueueParts): CommandQueue {
  const running = new Map<string, (end: CommandEnd) => void>();
  let waiting: (() => void)[] | undefined = [];
  let last = 0;

  function inTurn(go: () => void): void {
    if (waiting === undefined) go();
    else waiting.push(go);
  }

  return {
    run: (name, control) => {
      last += 1;
      const id = `command-${last}`;
      return new Promise((resolve) => {
        running.set(id, resolve);
        inTurn(() => {
          invoke({ id, name, control });
        });
      });
    },
    act: (action) => {
      inTurn(() => {
        act(action);
      });
    },
    open: () => {
      const due = waiting ?? [];
      waiting = undefined;
      for (const go of due) go();
    },
    completed: (command, end) => {
      running.get(command)?.(end);
      running.delete(command);
    },
    close: () => {
      for (const end of running.values()) end(DONE);
      running.clear();
      waiting = [];
    },
  };
}
