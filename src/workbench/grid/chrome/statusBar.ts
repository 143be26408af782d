import type { Summary } from "../selection/summary";
import { words } from "../words";
import { element } from "./element";

/** The line at the foot: what the keys do now, and what the selected cells come to. */
export interface StatusBar {
  readonly showMode: (mode: keyof typeof words.modes) => void;
  readonly showSummary: (summary: Summary | undefined) => void;
  /** Says something that is read out; the next thing takes its place. */
  readonly say: (text: string) => void;
}

export function createStatusBar(host: HTMLElement): StatusBar {
  const mode = element("span", { className: "grid-mode" }, words.modes.ready);
  const said = element("span", { className: "grid-said" });
  const summary = element("span", { className: "grid-summary" });
  said.role = "status";
  host.append(mode, said, summary);
  return {
    showMode: (name) => {
      mode.textContent = words.modes[name];
    },
    showSummary: (found) => {
      summary.replaceChildren(...(found === undefined ? [] : partsOf(found).map((part) => element("span", {}, part))));
    },
    say: (text) => {
      said.textContent = text;
    },
  };
}

function partsOf({ count, numbers, sum }: Summary): string[] {
  if (numbers === 0) return count > 1 ? [words.count(count.toLocaleString("en"))] : [];
  return [words.average(shown(sum / numbers)), words.count(count.toLocaleString("en")), words.sum(shown(sum))];
}

const shown = (number: number): string =>
  Number(number.toPrecision(10)).toLocaleString("en", { maximumFractionDigits: 9 });
