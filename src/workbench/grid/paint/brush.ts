import type { Box } from "../geometry/layout";

/** Paints on a canvas so that lines and edges lie on whole pixels of the device. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  /** The nearest edge between two pixels of the device. */
  readonly crisp: (place: number) => number;
  /** How thick a line of so many pixels is: never less than one of the device. */
  readonly thickness: (pixels: number) => number;
  readonly fill: (box: Box, colour: string) => void;
  /** A line along the right edge of a place, as gridlines lie. */
  readonly vertical: (x: number, from: number, to: number, thickness: number, colour: string) => void;
  readonly horizontal: (y: number, from: number, to: number, thickness: number, colour: string) => void;
  /** Runs something that may only paint inside of a box. */
  readonly inside: (box: Box, paint: () => void) => void;
  readonly font: (css: string) => void;
}

/** Makes a brush for a canvas whose device has so many pixels for one of the page. */
export function createBrush(context: CanvasRenderingContext2D, ratio: number): Brush {
  const crisp = (place: number): number => Math.round(place * ratio) / ratio;
  const thickness = (pixels: number): number => Math.max(1, Math.floor(pixels * ratio)) / ratio;

  function fill({ x, y, width, height }: Box, colour: string): void {
    const left = crisp(x);
    const top = crisp(y);
    colourIn(colour);
    context.fillRect(left, top, crisp(x + width) - left, crisp(y + height) - top);
  }

  function colourIn(colour: string): void {
    if (context.fillStyle !== colour) context.fillStyle = colour;
  }

  return {
    context,
    crisp,
    thickness,
    fill,
    vertical: (x, from, to, thick, colour) => {
      const width = thickness(thick);
      colourIn(colour);
      context.fillRect(crisp(x) - width, crisp(from), width, crisp(to) - crisp(from));
    },
    horizontal: (y, from, to, thick, colour) => {
      const height = thickness(thick);
      colourIn(colour);
      context.fillRect(crisp(from), crisp(y) - height, crisp(to) - crisp(from), height);
    },
    inside: (box, paint) => {
      context.save();
      context.beginPath();
      const left = crisp(box.x);
      const top = crisp(box.y);
      context.rect(left, top, crisp(box.x + box.width) - left, crisp(box.y + box.height) - top);
      context.clip();
      paint();
      context.restore();
    },
    font: (css) => {
      if (context.font !== css) context.font = css;
    },
  };
}
