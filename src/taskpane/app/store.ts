/** Something that changes and can be watched: the desk, the live check and what the pane keeps are all of this kind. */
export interface Watched<State> {
  readonly state: () => State;
  /** Calls whenever the state has changed, until what it gives is called. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

/** Something that is watched and set. */
export interface Store<State> extends Watched<State> {
  readonly set: (state: State) => void;
}

/**
 * Makes a store. Listeners hear of a state that is another than before.
 *
 * @example
 * const view = createStore("home");
 * view.subscribe((name) => show(name));
 * view.set("insert");
 */
export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<(state: State) => void>();
  let state = initial;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (next) => {
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
  };
}
