import { useId, useState } from "preact/hooks";
import { useSpeech } from "../app/useSpeech";
import { Icon } from "../controls/icon";

/** Where files are dropped, or chosen. */
export function DropZone({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const { files } = useSpeech().words;
  const [isOver, hover] = useState(false);
  const id = useId();
  return (
    <div
      class="drop-zone"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => {
        hover(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        onChoose([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Icon name="file" />
      <p id={`${id}-drop`}>{files.drop}</p>
      <input
        id={id}
        class="only-heard"
        type="file"
        multiple
        accept=".xlsx,.xlsm,.csv,text/csv"
        aria-describedby={`${id}-drop ${id}-private`}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <label for={id} class="button primary">
        {files.choose}
      </label>
      <p id={`${id}-private`} class="quiet">
        {files.private}
      </p>
    </div>
  );
}
