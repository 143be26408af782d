import type { Layout } from "../geometry/layout";

/** What the sheet is painted with. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) throw new Error("The browser has no canvas to paint the sheet on.");
  return context;
}

/** Gives the canvas as many pixels as the device has for it, and tells how many that is for one of the page. */
export function sizeCanvas(canvas: HTMLCanvasElement, { width, height }: Layout): number {
  const ratio = window.devicePixelRatio || 1;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${wide / ratio}px`;
    canvas.style.height = `${high / ratio}px`;
  }
  return ratio;
}

/** The cells that are read out lie over the canvas. */
export function sizeCells({ style }: HTMLElement, { width, height }: Layout): void {
  if (style.width !== `${width}px`) style.width = `${width}px`;
  if (style.height !== `${height}px`) style.height = `${height}px`;
}
