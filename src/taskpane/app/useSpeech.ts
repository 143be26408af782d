import type { Speech } from "../words/speech";
import { usePane } from "./paneContext";
import { useWatched } from "./useWatched";

/** The words that a component speaks in, and how it counts in them. */
export const useSpeech = (): Speech => useWatched(usePane().speech);
