import { withAttribute } from "../write/xml";
import type { XmlNode } from "../xmlNode";
import { withTag, type SheetChange } from "./children";

/** How a sheet prints; a number of pages of 0 is as many as it takes. */
export interface FilePage {
  readonly landscape: boolean;
  /** In percent. */
  readonly scale: number;
  readonly fitToWidth: number;
  readonly fitToHeight: number;
}

export function readPage(setup: XmlNode | undefined): FilePage {
  const number = (name: string, usual: number): number => {
    const value = Number(setup?.attribute(name) ?? usual);
    return Number.isInteger(value) && value >= 0 ? value : usual;
  };
  return {
    landscape: setup?.attribute("orientation") === "landscape",
    scale: number("scale", 100),
    fitToWidth: number("fitToWidth", 1),
    fitToHeight: number("fitToHeight", 1),
  };
}

/** Lets a sheet print so; what is as it usually is, is not said. */
export const setPage =
  (page: FilePage): SheetChange =>
  (sheet) =>
    withTag(sheet, "pageSetup", (tag) => {
      const values = [
        ["orientation", page.landscape ? "landscape" : "portrait", undefined],
        ["scale", String(page.scale), "100"],
        ["fitToWidth", String(page.fitToWidth), "1"],
        ["fitToHeight", String(page.fitToHeight), "1"],
      ] as const;
      return values.reduce(
        (changed, [name, value, usual]) => withAttribute(changed, name, value === usual ? undefined : value),
        tag,
      );
    });
