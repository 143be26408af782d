import { useEffect, useId, useState } from "preact/hooks";
import type { Paint } from "../../workbook/conditionalFormat";
import { useSpeech } from "../app/useSpeech";
import { fill } from "../words/words";
import { contrast, LEAST_CONTRAST } from "./contrast";

interface ColourChoiceProps {
  readonly label: string;
  readonly paint: Paint;
  readonly onChoose: (paint: Paint) => void;
}

/** The colours of one kind of marks. They are taken when text can be read in them, and how well is said in any case. */
export function ColourChoice({ label, paint, onChoose }: ColourChoiceProps) {
  const { words, number } = useSpeech();
  const [tried, attempt] = useState(paint);
  const id = useId();
  const { settings } = words;
  useEffect(() => {
    attempt(paint);
  }, [paint]);
  const ratio = contrast(tried.fill, tried.colour);
  const isReadable = ratio >= LEAST_CONTRAST;
  const choose = (part: Partial<Paint>): void => {
    const next = { ...tried, ...part };
    attempt(next);
    if (contrast(next.fill, next.colour) >= LEAST_CONTRAST) onChoose(next);
  };
  // Rounded down: what falls short must not look as if it were enough.
  const shown = number(Math.floor(ratio * 10) / 10, 1);
  return (
    <fieldset class="choice colours">
      <legend>{label}</legend>
      <div class="colour-row">
        <ColourField
          label={settings.fill}
          colour={tried.fill}
          describedBy={id}
          onChoose={(colour) => {
            choose({ fill: colour });
          }}
        />
        <ColourField
          label={settings.text}
          colour={tried.colour}
          describedBy={id}
          onChoose={(colour) => {
            choose({ colour });
          }}
        />
        <Sample paint={tried} text={settings.sample} />
      </div>
      <p id={id} class={isReadable ? "quiet" : "problem"} role="status">
        {fill(isReadable ? settings.contrast : settings.contrastLow, { ratio: shown })}
      </p>
    </fieldset>
  );
}

interface ColourFieldProps {
  readonly label: string;
  readonly colour: string;
  readonly describedBy: string;
  readonly onChoose: (colour: string) => void;
}

function ColourField({ label, colour, describedBy, onChoose }: ColourFieldProps) {
  return (
    <label class="colour">
      <span>{label}</span>
      <input
        type="color"
        value={`#${colour.toLowerCase()}`}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value.slice(1).toUpperCase());
        }}
      />
    </label>
  );
}

/** A cell as it will look. A drawing, for it takes its colours from attributes and not from styles. */
function Sample({ paint, text }: { readonly paint: Paint; readonly text: string }) {
  return (
    <svg class="sample" viewBox="0 0 88 32" width="88" height="32" role="img" aria-label={text}>
      <rect x="0.5" y="0.5" width="87" height="31" rx="2" fill={`#${paint.fill}`} class="sample-edge" />
      <text x="44" y="16" fill={`#${paint.colour}`} font-weight={paint.bold ? 700 : 400}>
        ITMG 5
      </text>
    </svg>
  );
}
