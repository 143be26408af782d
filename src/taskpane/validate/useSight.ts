import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Sight } from "./heights";

/** What is drawn beyond either edge of the window, in pixels, so that nothing is missing while it scrolls. */
const BEYOND = 600;

/** The part of an element that is in sight while the page scrolls. Until the element is there, its beginning is. */
export function useSight(element: RefObject<HTMLElement | null>): Sight {
  const [sight, see] = useState<Sight>({ from: 0, to: window.innerHeight + BEYOND });
  useLayoutEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const top = element.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, -top - BEYOND);
      see({ from, to: Math.max(from, window.innerHeight - top + BEYOND) });
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("resize", later);
    // A view that comes back into sight was not measured while it was out of it.
    const resized = new ResizeObserver(later);
    if (element.current !== null) resized.observe(element.current);
    return () => {
      resized.disconnect();
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", later);
      window.removeEventListener("resize", later);
    };
  }, []);
  return sight;
}
