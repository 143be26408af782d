import { bundledFramework } from "../../framework/bundled";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { fill } from "../words/words";
import { ChangesTable } from "./changesTable";
import { newNames, statementsIn, versionAfter } from "./renameFacts";

/** What the rename means: the Foundation's own statements, and the new names. */
export function Meaning() {
  const { insert, rename } = useSpeech().words;
  return (
    <>
      <h3>{rename.meaning}</h3>
      {statementsIn(bundledFramework()).map(({ name, code, statements, source }) => (
        <section key={code} class="card">
          <p>{fill(rename.meaningIntro, { name, code })}</p>
          <blockquote lang="en">
            <ul>
              {statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          </blockquote>
          <p class="quiet">
            {insert.source}: <span lang="en">{source}</span>
          </p>
        </section>
      ))}
      <Names />
    </>
  );
}

function Names() {
  const { settings } = useWatched(usePane().desk);
  const { rename } = useSpeech().words;
  const { version, renames } = settings;
  const next = versionAfter(version);
  if (next === undefined) return <p class="quiet">{rename.noNames}</p>;
  const title = fill(rename.names, { version: next });
  return (
    <>
      <h3>{title}</h3>
      <ChangesTable label={title}>
        <thead>
          <tr>
            <th scope="col">{rename.code}</th>
            <th scope="col">{fill(rename.name, { version })}</th>
            <th scope="col">{fill(rename.name, { version: next })}</th>
          </tr>
        </thead>
        <tbody>
          {newNames(bundledFramework(), version, renames).map(({ before, after }) => (
            <tr key={before.code}>
              <th scope="row">{before.code}</th>
              <td lang="en">{before.name}</td>
              <td lang="en">{after.name}</td>
            </tr>
          ))}
        </tbody>
      </ChangesTable>
    </>
  );
}
