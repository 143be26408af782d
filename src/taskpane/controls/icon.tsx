/** Shapes on a grid of 16 by 16, drawn with lines of the text's colour. */
const SHAPES = {
  error: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  warning: "M8 2.2 1.8 13.4h12.4zM8 6.4v3.4M8 11.6v.1",
  notice: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.4v3.8M8 4.9v.1",
  done: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.2 8.2l2 2 3.6-4.2",
  settings: "M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4M5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  open: "M4 6l4 4 4-4",
  undo: "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5 2.8 6.5l3 3",
  file: "M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2",
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign beside words that say the same: nothing is said by it alone, so that screen readers pass it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
