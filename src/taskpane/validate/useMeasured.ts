import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Heights } from "./heights";

/**
 * Learns how high the lines are that were drawn; where they are not as high as was thought, the list is drawn again. Gives what tells
 * whether they were.
 */
export function useMeasured(list: { readonly current: HTMLElement | null }, heights: Heights): () => boolean {
  const [, redraw] = useState<object>();
  const isSettled = useRef(true);
  useLayoutEffect(() => {
    const measured = new Map<number, number>();
    for (const element of list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? []) {
      if (element.offsetHeight > 0) measured.set(Number(element.dataset["line"]), element.offsetHeight);
    }
    isSettled.current = !heights.learn(measured);
    if (isSettled.current) return undefined;
    // In the next frame: drawing again at once, and again, would hold up the page.
    const frame = requestAnimationFrame(() => {
      redraw({});
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  });
  return () => isSettled.current;
}
