import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useSpeech } from "../app/useSpeech";
import type { Square } from "./chart";
import { SquareShape } from "./squares";

/** What the squares of the picture mean. */
export function Legend() {
  const { picture } = useSpeech().words;
  return (
    <ul class="legend">
      <Entry square={{ level: 1, people: 1, isDefined: true, weight: 1 }}>{picture.few}</Entry>
      <Entry square={{ level: 1, people: 9, isDefined: true, weight: 5 }}>{picture.many}</Entry>
      <Entry square={{ level: 1, people: 0, isDefined: false, weight: 0 }}>{picture.undefined}</Entry>
      <Entry square={{ level: 1, people: 1, isDefined: false, weight: 1 }}>{picture.misplaced}</Entry>
    </ul>
  );
}

function Entry({ square, children }: { readonly square: Square; readonly children: ComponentChildren }) {
  const hatch = useId();
  return (
    <li>
      <svg class="squares" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
        <defs>
          <pattern id={hatch} class="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
          </pattern>
        </defs>
        <SquareShape square={square} hatch={hatch} />
      </svg>
      <span>{children}</span>
    </li>
  );
}
