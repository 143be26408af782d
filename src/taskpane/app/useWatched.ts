import { useLayoutEffect, useState } from "preact/hooks";
import type { Watched } from "./store";

/** The state of something that is watched; the component is drawn again when it changes. */
export function useWatched<State>(watched: Watched<State>): State {
  const [, draw] = useState<object>();
  useLayoutEffect(() => {
    let drawn = watched.state();
    const look = (): void => {
      if (Object.is(drawn, watched.state())) return;
      drawn = watched.state();
      draw({});
    };
    // It may have changed between drawing and watching.
    draw({});
    return watched.subscribe(look);
  }, [watched]);
  return watched.state();
}
