import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PlacedFinding } from "../../commands/fixFinding";
import { useKeptFocus } from "../app/useKeptFocus";
import { Gap } from "../controls/gap";
import { FindingsSection } from "./findingsSection";
import { linesOf, type Filter, type Group, type GroupTitle } from "./findings";
import { createHeights, drawnLines } from "./heights";
import { lineAfter } from "./lineAfter";
import { sectionsOf } from "./sections";
import { useMeasured } from "./useMeasured";
import { useSight } from "./useSight";

interface FindingsListProps {
  readonly groups: readonly Group[];
  readonly groupBy: Filter["groupBy"];
  readonly label: string;
  readonly onGo: (placed: PlacedFinding) => void;
  /** Left out where nothing can be put right from here. */
  readonly onFix?: ((placed: PlacedFinding) => void) | undefined;
  readonly isIdle: boolean;
}

/**
 * Findings, however many: only the lines in sight are drawn, and the one that has the focus. It is one stop for the keyboard; arrows,
 * Home, End, Page Up and Page Down lead from line to line.
 */
export function FindingsList({ groups, label, ...others }: FindingsListProps) {
  const [closed, close] = useState<ReadonlySet<string>>(new Set());
  const [active, activate] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(groups, closed), [groups, closed]);
  const heights = useMemo(() => createHeights(lines.length), [lines]);
  const current = Math.min(active, Math.max(0, lines.length - 1));
  const drawn = drawnLines(heights, useSight(list), current);
  const lead = useLead(list, current, useMeasured(list, heights));

  const follow = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = lineAfter(current, event.key, lines.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === current) return;
    lead(next);
    activate(next);
  };
  const toggle = ({ group: { key }, isOpen }: GroupTitle): void => {
    const rest = [...closed].filter((other) => other !== key);
    close(new Set(isOpen ? [...rest, key] : rest));
  };

  return (
    <div
      ref={list}
      class="findings"
      role="group"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={follow}
      onFocusIn={({ target }) => {
        const line = (target as HTMLElement).closest<HTMLElement>("[data-line]")?.dataset["line"];
        if (line !== undefined) activate(Number(line));
      }}
    >
      {sectionsOf(lines, drawn, heights).map((section) => (
        <FindingsSection key={section.group.key} section={section} current={current} onToggle={toggle} {...others} />
      ))}
      <Gap height={heights.top(lines.length) - heights.top((drawn.at(-1) ?? -1) + 1)} />
    </div>
  );
}

/**
 * Gives what leads the keyboard to a line, wherever it stands. It is drawn only when it comes into sight, and lines on the way there
 * turn out higher or lower than was thought: so it is led there again until it is in sight.
 */
function useLead(
  list: { readonly current: HTMLElement | null },
  current: number,
  isSettled: () => boolean,
): (line: number) => void {
  const wanted = useRef<number | undefined>(undefined);
  const buttonOf = (line: number): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-line="${line}"] .line-main`) ?? null;

  useKeptFocus(list, () => buttonOf(current));
  useLayoutEffect(() => {
    const target = wanted.current === undefined ? null : buttonOf(wanted.current);
    if (target === null) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
    if (isSettled() && isInWindow(target)) wanted.current = undefined;
  });
  return (line) => {
    wanted.current = line;
  };
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
