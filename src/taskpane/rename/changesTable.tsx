import type { ComponentChildren } from "preact";

interface ChangesTableProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table of what is and what will be; where it is wider than the pane, it scrolls, by the keyboard too. */
export function ChangesTable({ label, children }: ChangesTableProps) {
  return (
    <div class="wide" role="group" aria-label={label} tabIndex={0}>
      <table class="changes">{children}</table>
    </div>
  );
}
