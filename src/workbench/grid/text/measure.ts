import type { MeasureText } from "./font";

/** So many widths are remembered; then all are forgotten, and those in sight measured again. */
const MOST_KNOWN = 50_000;

/** Measures texts with a canvas, each once. */
export function createMeasure(context: CanvasRenderingContext2D): MeasureText {
  let known = new Map<string, Map<string, number>>();
  let count = 0;
  return (text, css) => {
    let widths = known.get(css);
    if (widths === undefined) {
      widths = new Map();
      known.set(css, widths);
    }
    const found = widths.get(text);
    if (found !== undefined) return found;
    if (context.font !== css) context.font = css;
    const { width } = context.measureText(text);
    widths.set(text, width);
    count += 1;
    if (count > MOST_KNOWN) {
      known = new Map();
      count = 0;
    }
    return width;
  };
}
