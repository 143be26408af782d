import { guidingPhrase } from "../../framework/guidingPhrase";
import { useSpeech } from "../app/useSpeech";
import { fill } from "../words/words";
import type { Chosen } from "./insertForm";

/** The words that will be inserted, as their owner published them, and whose they are. */
export function DescriptorText({ chosen: { text, levels } }: { readonly chosen: Chosen }) {
  const { insert } = useSpeech().words;
  if (text === undefined) return null;
  const shown = text.descriptors.filter(({ level }) => levels.includes(level));
  return (
    <section class="card" aria-label={insert.text}>
      <h3>{insert.text}</h3>
      {shown.map(({ level, text: words }, index) => (
        <details key={level} open={index === 0}>
          <summary>
            {fill(insert.level, { level })} · <span lang="en">{guidingPhrase(level)}</span>
          </summary>
          <p lang="en">{words}</p>
        </details>
      ))}
      <p class="quiet">
        {insert.source}: <span lang="en">{text.source}</span>
      </p>
    </section>
  );
}
