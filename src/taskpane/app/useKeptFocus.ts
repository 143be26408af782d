import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Keeps the focus inside an element when what had it is drawn no longer: the keyboard would begin at the top of the page again.
 * `find` gives what takes the focus instead; the element itself does where that is nothing.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>, find: () => HTMLElement | null | undefined): void {
  const hadFocus = element.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!hadFocus || element.current === null || element.current.contains(document.activeElement)) return;
    (find() ?? element.current).focus({ preventScroll: true });
  });
}
