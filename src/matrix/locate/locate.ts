import type { Row } from "../../workbook/address";
import { locateTall } from "./locateTall";
import { locateWide } from "./locateWide";
import type { Layout } from "../matrix";
import { planColumns, type Plan } from "./plan";
import type { CellReaders } from "../cellReaders";
import type { GivenColumns, SheetWindow } from "./window";

/** What the user says of a sheet against the reader's own finding. */
export interface Overrides {
  readonly layout?: Layout;
  readonly headerRow?: Row;
  readonly columns?: GivenColumns;
}

/** Layouts that differ only in what the rows stand for: what the user calls it decides. */
const ALIKE: readonly (readonly Layout[])[] = [
  ["list", "one-person", "code-list"],
  ["people-by-skills", "paired"],
];

/** Finds the matrices in some rows of a sheet, from top to bottom and from left to right; none where nothing is convincing. */
export function locate(window: SheetWindow, readers: CellReaders, overrides: Overrides = {}): Plan[] {
  if (window.sightings.length === 0) return [];
  const { layout, headerRow } = overrides;
  const isOverruled = Object.values(overrides).some((said) => said !== undefined);
  const found = [
    ...locateWide(window, readers, { headerRow, isOverruled }),
    ...locateTall(window, readers, { headerRow, isOverruled }),
  ];
  const candidates = layout === undefined ? found : asLayout(found, layout);
  const ranked = candidates.toSorted((a, b) => b.evidence.claims - a.evidence.claims || b.confidence - a.confidence);
  const chosen: Plan[] = [];
  for (const plan of ranked) if (!chosen.some((other) => overlap(plan, other))) chosen.push(plan);
  return chosen
    .map((plan) => ({ ...plan, stop: stopOf(plan, chosen) }))
    .toSorted((a, b) => a.top - b.top || left(a) - left(b));
}

/** The plans of a layout that is given; where there are none, those of a layout alike. */
function asLayout(plans: readonly Plan[], layout: Layout): Plan[] {
  const exact = plans.filter((plan) => plan.layout === layout);
  const alike = ALIKE.find((layouts) => layouts.includes(layout)) ?? [];
  if (exact.length > 0) return exact;
  return plans.filter((plan) => alike.includes(plan.layout)).map((plan) => ({ ...plan, layout }));
}

const left = (plan: Plan): number => Math.min(...planColumns(plan));
const right = (plan: Plan): number => Math.max(...planColumns(plan));
const shareColumns = (a: Plan, b: Plan): boolean => left(a) <= right(b) && left(b) <= right(a);

function overlap(a: Plan, b: Plan): boolean {
  return shareColumns(a, b) && a.top <= b.bottom && b.top <= a.bottom;
}

/** A matrix ends where the next one in its columns begins. */
function stopOf(plan: Plan, chosen: readonly Plan[]): Row | undefined {
  const below = chosen.filter((other) => other.top > plan.bottom && shareColumns(plan, other)).map(({ top }) => top);
  const stops = [plan.stop, ...below].filter((row) => row !== undefined);
  return stops.length === 0 ? undefined : stops.reduce((least, row) => (row < least ? row : least));
}
