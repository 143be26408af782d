import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Empty room of a height. It is set in script: the page's policy takes no style that stands in markup.
 */
export function Gap({ height }: { readonly height: number }) {
  const gap = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (gap.current !== null) gap.current.style.height = `${height}px`;
  }, [height]);
  return <div ref={gap} class="gap" />;
}
