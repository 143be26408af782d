/** A point within an element. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DragInput {
  readonly host: HTMLElement;
  readonly event: PointerEvent;
  readonly move: (point: Point) => void;
  readonly end: (point: Point) => void;
  /** Scrolls while the pointer is outside of the element. */
  readonly scroll?: (across: number, down: number) => void;
}

export const pointIn = (host: HTMLElement, { clientX, clientY }: MouseEvent): Point => {
  const { left, top } = host.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

/** Follows the pointer from where it was pressed until it is let go. */
export function startDrag({ host, event, move, end, scroll }: DragInput): void {
  const { pointerId } = event;
  const done = new AbortController();
  const { signal } = done;
  let at = pointIn(host, event);
  let frame: number | undefined;

  function autoScroll(): void {
    frame = undefined;
    const across = beyond(at.x, host.clientWidth);
    const down = beyond(at.y, host.clientHeight);
    if (scroll === undefined || signal.aborted || (across === 0 && down === 0)) return;
    scroll(across, down);
    move(at);
    frame = requestAnimationFrame(autoScroll);
  }

  function stop(): void {
    done.abort();
    if (frame !== undefined) cancelAnimationFrame(frame);
    end(at);
  }

  host.setPointerCapture(pointerId);
  host.addEventListener(
    "pointermove",
    (moved) => {
      at = pointIn(host, moved);
      move(at);
      frame ??= requestAnimationFrame(autoScroll);
    },
    { signal },
  );
  host.addEventListener("pointerup", stop, { signal });
  host.addEventListener("pointercancel", stop, { signal });
}

/** How far to scroll a frame: faster the further the pointer is outside. */
function beyond(place: number, size: number): number {
  if (place < 0) return Math.max(place / 2, -60);
  return place > size ? Math.min((place - size) / 2, 60) : 0;
}
