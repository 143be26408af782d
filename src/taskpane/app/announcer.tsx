import { useEffect, useState } from "preact/hooks";
import { countIn, EMPTY_SUMMARY, type Summary } from "../../check/summary";
import { fill } from "../words/words";
import { commandTitle } from "./commandTitle";
import { usePane } from "./paneContext";
import { useSpeech } from "./useSpeech";
import { useWatched } from "./useWatched";

/** What a screen reader is told, and how urgently. */
interface Announcement {
  readonly polite: string;
  readonly urgent: string;
  /** Whether it is in the language of the pane; what commands say is in English. */
  readonly isOwn: boolean;
}

const NOTHING: Announcement = { polite: "", urgent: "", isOwn: true };

/** Tells screen readers once what begins and what came of it. The same words stand in sight elsewhere, in places that are not live. */
export function Announcer() {
  const { desk, notice } = usePane();
  const { words, count, list } = useSpeech();
  const { running, result } = useWatched(desk);
  const said = useWatched(notice);
  const [announcement, announce] = useState(NOTHING);
  const found = ({ errors, warnings, notices }: Summary): string => {
    const { counts } = words;
    return list([count(counts.errors, errors), count(counts.warnings, warnings), count(counts.notices, notices)]);
  };
  const { name, title } = running ?? {};

  useEffect(() => {
    if (name === undefined || title === undefined) return;
    announce({ ...NOTHING, polite: fill(words.shell.running, { title: commandTitle(words, name, title) }) });
  }, [name, title]);
  useEffect(() => {
    if (result === undefined || result.kind === "refused") return;
    const { checked, kind, sentences } = result;
    const isFound = checked !== undefined && kind === "done";
    if (isFound) announce({ ...NOTHING, polite: found(countIn(EMPTY_SUMMARY, checked)) });
    else announce({ ...NOTHING, polite: sentences.join(" "), isOwn: false });
  }, [result]);
  useEffect(() => {
    if (said === undefined) return;
    const { kind, sentences, isOwn = false } = said;
    if (kind === "refused") announce({ ...NOTHING, urgent: sentences.join(" "), isOwn });
    else if (isOwn) announce({ ...NOTHING, polite: sentences.join(" ") });
  }, [said]);

  return (
    <div class="only-heard" lang={announcement.isOwn ? undefined : "en"}>
      <div role="status">{announcement.polite}</div>
      <div role="alert">{announcement.urgent}</div>
    </div>
  );
}
