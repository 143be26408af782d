import { useMemo } from "preact/hooks";
import { reportFiles } from "../../commands/reportFiles";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { CommandButton } from "../controls/commandButton";
import { fill } from "../words/words";
import { DropZone } from "./dropZone";
import { FileLine } from "./fileLine";
import { createFileQueue, progressOf, type FileQueue } from "./fileQueue";
import { startWorker } from "./startWorker";

/** More at once would only wait for each other, and for memory. */
const MOST_WORKERS = 4;

/** One core is left for the page. */
const workersHere = (): number => Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));

/** Checks files without opening them, and without sending them anywhere. */
export function FilesView() {
  const pane = usePane();
  const { words, language } = useSpeech();
  const { files } = words;
  const queue = useMemo(() => createFileQueue(startWorker, workersHere()), []);
  return (
    <>
      <h2>{files.title}</h2>
      <DropZone
        onChoose={(chosen) => {
          queue.add(chosen, { ...pane.desk.state().settings, language });
        }}
      />
      <Results queue={queue} />
    </>
  );
}

function Results({ queue }: { readonly queue: FileQueue }) {
  const { words, number } = useSpeech();
  const queued = useWatched(queue);
  const { files } = words;
  if (queued.length === 0) return null;
  const { done, total, isBusy } = progressOf(queued);
  const checked = queued.flatMap((file) => file.checked ?? []);
  return (
    <section aria-label={files.results}>
      <h3>{files.results}</h3>
      <p>{fill(files.summary, { done: number(done), total: number(total) })}</p>
      <p class="only-heard" role="status">
        {isBusy ? "" : files.done}
      </p>
      {isBusy && <progress aria-label={files.results} max={total} value={done} />}
      <div class="actions">
        {isBusy ? (
          <Button onPress={queue.cancel}>{files.cancel}</Button>
        ) : (
          <>
            {checked.length > 0 && (
              <CommandButton kind="primary" command={reportFiles(checked)}>
                {files.report}
              </CommandButton>
            )}
            <Button onPress={queue.clear}>{files.clear}</Button>
          </>
        )}
      </div>
      <ul class="files">
        {queued.map((file) => (
          <FileLine key={file.number} file={file} />
        ))}
      </ul>
    </section>
  );
}
