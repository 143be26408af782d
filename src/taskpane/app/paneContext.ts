import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Pane } from "./pane";

/** The pane that components are part of. */
export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that a component is part of. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error("This component is not part of a pane.");
  return pane;
}
