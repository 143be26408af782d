import { EMPTY_SUMMARY, countIn } from "../../check/summary";
import { useSpeech } from "../app/useSpeech";
import { Icon, type IconName } from "../controls/icon";
import { fill } from "../words/words";
import { FileFindings } from "./fileFindings";
import { MOST_BYTES, type QueuedFile } from "./fileQueue";

/** One file: how far it is, or what was found in it. */
export function FileLine({ file }: { readonly file: QueuedFile }) {
  return (
    <li class="file">
      <Icon name={signOf(file)} />
      <div class="file-text">
        <p class="strong">{file.name}</p>
        <FileState file={file} />
      </div>
    </li>
  );
}

function signOf({ state, checked }: QueuedFile): IconName {
  if (state === "too-large" || (checked !== undefined && checked.report.error !== null)) return "error";
  if (checked === undefined) return "file";
  const { errors, warnings } = countIn(EMPTY_SUMMARY, checked);
  if (errors > 0) return "error";
  if (warnings > 0) return "warning";
  return checked.report.matrices.length === 0 ? "notice" : "done";
}

function FileState({ file: { state, checked } }: { readonly file: QueuedFile }) {
  const { words, number, count, list } = useSpeech();
  const { files, counts } = words;
  if (state === "too-large") {
    return <p class="problem">{fill(files.tooLarge, { size: number(MOST_BYTES / 2 ** 20) })}</p>;
  }
  if (checked === undefined) {
    return (
      <p class="quiet">
        {{ waiting: files.waiting, reading: files.reading, cancelled: files.cancelled, done: "" }[state]}
      </p>
    );
  }
  const { error, matrices } = checked.report;
  if (error !== null) {
    return (
      <p>
        {files.unreadable}: <span lang="en">{error.message}</span>
      </p>
    );
  }
  if (matrices.length === 0) return <p class="quiet">{files.noMatrix}</p>;
  const { errors, warnings, notices } = countIn(EMPTY_SUMMARY, checked);
  const found = [
    errors > 0 && count(counts.errors, errors),
    warnings > 0 && count(counts.warnings, warnings),
    notices > 0 && count(counts.notices, notices),
  ].filter((text) => text !== false);
  if (found.length === 0) return <p class="quiet">{files.clean}</p>;
  return (
    <>
      <p class="quiet">{list(found)}</p>
      <FileFindings checked={checked} />
    </>
  );
}
