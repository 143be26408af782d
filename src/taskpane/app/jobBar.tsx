import { useRef, useState } from "preact/hooks";
import type { Running } from "../../commands/desk";
import { Button } from "../controls/button";
import { Icon, type IconName } from "../controls/icon";
import { fill } from "../words/words";
import { commandTitle } from "./commandTitle";
import type { Notice } from "./notice";
import { usePane } from "./paneContext";
import { useKeptFocus } from "./useKeptFocus";
import { useSpeech } from "./useSpeech";
import { useWatched } from "./useWatched";

/** The foot of the pane: what is at work and how far it is, then what came of it, and how it is taken back. */
export function JobBar() {
  const pane = usePane();
  const { running } = useWatched(pane.desk);
  const notice = useWatched(pane.notice);
  const { shell } = useSpeech().words;
  const bar = useRef<HTMLElement>(null);
  // The button that was pressed goes with what it belonged to.
  useKeptFocus(bar, () => bar.current?.querySelector("button"));

  const isOpen = running !== undefined || notice !== undefined;
  return (
    <section ref={bar} class="job-bar" aria-label={shell.progress} hidden={!isOpen} tabIndex={-1}>
      {running !== undefined && <Progress running={running} />}
      {running === undefined && notice !== undefined && <Said notice={notice} />}
    </section>
  );
}

function Progress({ running: { title, progress, name } }: { readonly running: Running }) {
  const { desk } = usePane();
  const { words, number } = useSpeech();
  const [isCancelling, setCancelling] = useState(false);
  const { shell } = words;
  const place = progress && {
    sheet: progress.sheet,
    rows: number(progress.rows),
    total: number(progress.totalRows),
  };
  return (
    <>
      <p class="job-title">{fill(shell.running, { title: commandTitle(words, name, title) })}</p>
      <progress aria-label={shell.progress} max={progress?.totalRows} value={progress?.rows} />
      <div class="job-line">
        <span class="quiet">{place !== undefined && fill(shell.rows, place)}</span>
        <Button
          isIdle={isCancelling}
          onPress={() => {
            setCancelling(true);
            desk.cancel();
          }}
        >
          {isCancelling ? shell.cancelling : shell.cancel}
        </Button>
      </div>
    </>
  );
}

const SIGNS: Readonly<Record<Notice["kind"], IconName>> = {
  done: "done",
  nothing: "notice",
  cancelled: "notice",
  refused: "error",
};

function Said({ notice }: { readonly notice: Notice }) {
  const pane = usePane();
  const { words, count } = useSpeech();
  const { next } = useWatched(pane.desk);
  const { shell } = words;
  const [first = "", ...others] = notice.sentences;
  const language = notice.isOwn === true ? undefined : "en";
  return (
    <>
      <div class={`job-said ${notice.kind}`}>
        <Icon name={SIGNS[notice.kind]} />
        <div class="job-sentences">
          <p lang={language}>{first}</p>
          {others.length > 0 && (
            <details>
              <summary>{count(shell.more, others.length)}</summary>
              <ul lang={language}>
                {others.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
      <div class="job-line">
        {next !== undefined && (
          <Button
            label={fill(shell.undoWhat, { title: commandTitle(words, next.command, next.title) })}
            onPress={() => void pane.desk.undo()}
          >
            <Icon name="undo" /> {shell.undo}
          </Button>
        )}
        <Button
          kind="subtle"
          onPress={() => {
            pane.notice.set(undefined);
          }}
        >
          {shell.close}
        </Button>
      </div>
    </>
  );
}
