import type { Area } from "../../workbook/address";
import { newId } from "./addSheet";
import type { Sheet } from "./book";
import type { ConditionalFormat, DataBarStyle } from "./conditionalFormat";
import { tell, type Workbench } from "./workbench";

const BLUE = "#638EC6";
const RED = "#FF0000";

const newBar = (): DataBarStyle => ({
  showDataBarOnly: false,
  barDirection: "Context",
  axisFormat: "Automatic",
  axisColor: "#000000",
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  positive: { fillColor: BLUE, gradientFill: true, borderColor: BLUE },
  negative: { fillColor: RED, matchPositiveFillColor: false, borderColor: RED, matchPositiveBorderColor: false },
});

/** Adds a conditional format in front of all others, which is where Excel puts it (documented). */
export function addFormat(
  bench: Workbench,
  sheet: Sheet,
  areas: readonly Area[],
  type: "Custom" | "DataBar",
): ConditionalFormat {
  const base = { id: newId(bench.book), areas: [...areas], stopIfTrue: false };
  const format: ConditionalFormat =
    type === "Custom" ? { ...base, type, formula: "", paint: { borders: {} } } : { ...base, type, bar: newBar() };
  sheet.formats.unshift(format);
  tell(bench, { kind: "look-changed", sheet });
  return format;
}

/**
 * Puts a format into another place of its sheet's order (guess: "priority-of-the-sheet"); the others make room. A negative
 * place counts from the end.
 */
export function setPriority({ formats }: Sheet, format: ConditionalFormat, priority: number): void {
  formats.splice(formats.indexOf(format), 1);
  const place = priority < 0 ? formats.length + 1 + priority : priority;
  formats.splice(Math.min(Math.max(place, 0), formats.length), 0, format);
}
