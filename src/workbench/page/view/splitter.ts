/** How wide the pane may be, in pixels. */
const LEAST = 320;
const STEP = 16;
const SHEET_LEAST = 240;
const FIRST = 400;

/** Lets the user divide the room between sheet and pane, by mouse, finger or arrow keys. */
export function mountSplitter(splitter: HTMLElement, desk: HTMLElement): void {
  let width = FIRST;

  const most = (): number => Math.max(LEAST, desk.clientWidth - SHEET_LEAST);

  function resize(wished: number): void {
    width = Math.round(Math.min(Math.max(wished, LEAST), most()));
    desk.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(LEAST));
    splitter.setAttribute("aria-valuemax", String(most()));
    splitter.setAttribute("aria-valuetext", `${width} pixels`);
  }

  splitter.addEventListener("keydown", (event) => {
    const wished = widthByKey(event.key, width, most());
    if (wished === undefined) return;
    event.preventDefault();
    resize(wished);
  });
  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.focus();
    // Else the pane's frame would take the pointer as soon as it is over it.
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(desk.getBoundingClientRect().right - event.clientX);
  });
  new ResizeObserver(() => {
    resize(width);
  }).observe(desk);
  resize(width);
}

/** The width that a key asks for: the line goes where the arrow points, so that left gives the pane more room. */
function widthByKey(key: string, width: number, most: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return width + STEP;
    case "ArrowRight":
      return width - STEP;
    case "Home":
      return most;
    case "End":
      return LEAST;
    default:
      return undefined;
  }
}
