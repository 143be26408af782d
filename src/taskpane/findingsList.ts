import type { FindingReport } from "../check/report";
import { element } from "./element";
import { words } from "./words";

/** More would make the page slow; the report has all. */
const MOST_SHOWN = 200;

/** A finding with the sheet that it is on. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: FindingReport;
}

/** The findings as a list of buttons that lead to their cells. */
export function findingsList(
  findings: readonly PlacedFinding[],
  total: number,
  onChoose: (placed: PlacedFinding) => void,
): HTMLElement {
  const items = findings.slice(0, MOST_SHOWN).map((placed) => {
    const { sheet, finding } = placed;
    const { severity, cell, message, person } = finding;
    const place = person === null ? `${sheet}!${cell}` : `${sheet}!${cell}, ${person}`;
    const button = element(
      "button",
      {
        type: "button",
        className: `finding ${severity}`,
        onclick: () => {
          onChoose(placed);
        },
      },
      element("span", { className: "severity" }, words.severities[severity]),
      element("span", { className: "place" }, place),
      element("span", {}, message),
    );
    return element("li", {}, button);
  });
  const left = total - items.length;
  const list = element("ul", { className: "findings" }, ...items);
  return element("div", {}, list, ...(left > 0 ? [element("p", {}, words.more(left))] : []));
}
