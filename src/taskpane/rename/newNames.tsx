import { useEffect, useRef, useState } from "preact/hooks";
import type { PlannedEdits, Scope } from "../../commands/command";
import { previewRename, renameAsShown } from "../../commands/renamePreview";
import { formatCell } from "../../workbook/address";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { CommandButton } from "../controls/commandButton";
import { ChangesTable } from "./changesTable";
import { fill } from "../words/words";

/** Shows the new names cell by cell, and writes them when the planner has seen them. */
export function NewNames({ scope }: { readonly scope: Scope }) {
  const { result } = useWatched(usePane().desk);
  const { words } = useSpeech();
  const [shown, show] = useState<PlannedEdits | undefined>(undefined);
  useEffect(() => {
    if (result?.planned !== undefined) show(result.planned);
    else if (result?.applied !== undefined || result?.undone !== undefined) show(undefined);
  }, [result]);
  useEffect(() => {
    show(undefined);
  }, [scope]);
  if (shown === undefined) {
    return (
      <div class="actions">
        <CommandButton command={previewRename} scope={scope}>
          {words.rename.preview}
        </CommandButton>
      </div>
    );
  }
  return (
    <Preview
      shown={shown}
      scope={scope}
      onDiscard={() => {
        show(undefined);
      }}
    />
  );
}

interface PreviewProps {
  readonly shown: PlannedEdits;
  readonly scope: Scope;
  readonly onDiscard: () => void;
}

function Preview({ shown, scope, onDiscard }: PreviewProps) {
  const { words, number, count } = useSpeech();
  const { rename } = words;
  const { rows, count: total } = shown.preview;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [shown]);
  return (
    <section class="card" aria-label={rename.previewTitle}>
      <h3 ref={title} tabIndex={-1}>
        {rename.previewTitle}
      </h3>
      <p>
        {count(rename.previewCount, total)}.{" "}
        {rows.length < total && fill(rename.previewFirst, { count: number(rows.length) })}
      </p>
      <ChangesTable label={rename.previewTitle}>
        <thead>
          <tr>
            <th scope="col">{rename.cell}</th>
            <th scope="col">{rename.before}</th>
            <th scope="col">{rename.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sheet, cell, before, after }) => (
            <tr key={`${sheet} ${formatCell(cell)}`}>
              <th scope="row">{`${sheet}!${formatCell(cell)}`}</th>
              <td lang="en">{before}</td>
              <td lang="en">{after}</td>
            </tr>
          ))}
        </tbody>
      </ChangesTable>
      <div class="actions">
        <CommandButton kind="primary" command={renameAsShown(shown)} scope={scope}>
          {count(rename.write, total)}
        </CommandButton>
        <Button onPress={onDiscard}>{rename.discard}</Button>
      </div>
    </section>
  );
}
