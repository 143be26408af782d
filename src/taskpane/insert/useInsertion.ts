import { useState } from "preact/hooks";
import { insertDescriptors } from "../../commands/edit";
import { selectedPlace } from "../../commands/selectedPlace";
import { failureOf } from "../../excel/failure";
import type { Choices } from "../../plan/verbs";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { choicesOf, type Chosen, type InsertForm } from "./insertForm";

/** What was refused because something stands in the way, to be asked about. */
interface Occupied {
  readonly choices: Choices;
  readonly sentence: string;
}

/** An insertion: what begins it, and what to ask before anything is written over. */
export interface Insertion {
  readonly start: () => Promise<void>;
  readonly occupied: Occupied | undefined;
  readonly overwrite: () => void;
  readonly keep: () => void;
}

/** Inserts what a form says. Over something that stands there it writes only when it is told to. */
export function useInsertion(form: InsertForm, chosen: Chosen): Insertion {
  const { desk, notice } = usePane();
  const { insert } = useSpeech().words;
  const [occupied, ask] = useState<Occupied | undefined>(undefined);

  const run = async (choices: Choices): Promise<void> => {
    ask(undefined);
    const { reason, sentences } = await desk.run(insertDescriptors, choices);
    if (reason === "occupied") ask({ choices, sentence: sentences.join(" ") });
  };

  const startAtCell = async (): Promise<void> => {
    const at = await selectedPlace();
    if (at !== undefined) await run(choicesOf(form, chosen, at));
    else notice.set({ kind: "refused", sentences: [insert.noSelection], isOwn: true });
  };

  const start = async (): Promise<void> => {
    try {
      await (form.where === "at-cell" ? startAtCell() : run(choicesOf(form, chosen, undefined)));
    } catch (error) {
      notice.set({ kind: "refused", sentences: [failureOf(error).message] });
    }
  };

  return {
    start,
    occupied,
    overwrite: () => {
      if (occupied !== undefined) void run({ ...occupied.choices, overwrite: true });
    },
    keep: () => {
      ask(undefined);
    },
  };
}
