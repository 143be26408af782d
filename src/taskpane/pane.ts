import type { Command } from "../commands/command";
import type { Desk, DeskState, Result } from "../commands/desk";
import {
  applyFixes,
  clearMarks,
  highlightRename,
  impact,
  insertDescriptors,
  markLevels,
  renameSkills,
  report,
  restrictLevels,
} from "../commands/edit";
import type { LiveCheck, LiveState } from "../commands/live/liveCheck";
import { recogniseSheet, type RecognisedSheet } from "../commands/recognise";
import { validateSelection, validateSheet, validateWorkbook } from "../commands/validate";
import { failureOf } from "../excel/failure";
import { selectCell } from "../excel/select";
import { SFIA_VERSIONS, type SfiaVersion } from "../framework/framework";
import { parseCell } from "../workbook/address";
import { element } from "./element";
import { findingsList, type PlacedFinding } from "./findingsList";
import { words } from "./words";

/** In the order in which a planner works: look, put right, mark, report. */
const COMMANDS: readonly Command[] = [
  validateSelection,
  validateSheet,
  validateWorkbook,
  applyFixes,
  markLevels,
  restrictLevels,
  highlightRename,
  renameSkills,
  impact,
  report,
  insertDescriptors,
  clearMarks,
];

/** Fills the page: what stands on this sheet, the commands, how far they are, and what they came to. */
export function showPane(root: HTMLElement, desk: Desk, live: LiveCheck): { readonly look: () => void } {
  const status = element("p", { className: "status", role: "status" });
  const sheet = element("div");
  const result = element("div");
  const liveResult = element("div");
  const cancel = element("button", { type: "button", hidden: true, onclick: desk.cancel }, words.cancel);
  const progress = element("progress", { hidden: true, ariaLabel: words.result });
  const buttons = COMMANDS.map((command) =>
    element("button", { type: "button", onclick: () => void desk.run(command) }, command.title),
  );
  const look = createLook(sheet, desk);

  root.replaceChildren(
    element("h1", {}, words.title),
    section(words.thisSheet, sheet, button(words.lookAgain, look), versionChoice(desk, look), liveChoice(desk, live)),
    liveResult,
    section(words.commands, element("div", { className: "commands" }, ...buttons)),
    status,
    progress,
    cancel,
    result,
  );

  desk.subscribe((state) => {
    showRunning(state, { status, progress, cancel, buttons });
    if (state.running === undefined) result.replaceChildren(...resultOf(state.result, state.undoable, desk));
  });
  live.subscribe((state) => {
    liveResult.replaceChildren(...liveResultOf(state));
  });
  look();
  return { look };
}

const button = (text: string, onclick: () => void): HTMLElement => element("button", { type: "button", onclick }, text);

function section(title: string, ...children: readonly Node[]): HTMLElement {
  return element("section", {}, element("h2", {}, title), ...children);
}

/** Looks at the sheet, and says what stands there; of several looks at once the last counts. */
function createLook(sheet: HTMLElement, desk: Desk): () => void {
  let controller = new AbortController();
  const show = (...children: readonly Node[]): void => {
    sheet.replaceChildren(...children);
  };
  return () => {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    show(element("p", {}, words.looking));
    recogniseSheet(desk.state().settings, signal).then(
      (found) => {
        if (!signal.aborted) show(...recognised(found));
      },
      (error: unknown) => {
        if (!signal.aborted) show(element("p", {}, failureOf(error).message));
      },
    );
  };
}

function recognised({ name, matrices }: RecognisedSheet): Node[] {
  if (matrices.length === 0) return [element("p", {}, words.noMatrix(name))];
  return matrices.flatMap((matrix) => [
    element("p", {}, words.matrix(matrix)),
    ...(matrix.speaksFor === null ? [] : [element("p", {}, words.speaksFor(matrix.speaksFor))]),
  ]);
}

function versionChoice(desk: Desk, look: () => void): HTMLElement {
  const { version } = desk.state().settings;
  const options = SFIA_VERSIONS.map((each) =>
    element("option", { value: each, selected: each === version }, words.version(each)),
  );
  const select = element("select", {}, ...options);
  select.onchange = () => {
    desk.change({ version: select.value as SfiaVersion });
    look();
  };
  return element("label", {}, `${words.checkAgainst} `, select);
}

function liveChoice(desk: Desk, live: LiveCheck): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.onchange = () => void (box.checked ? live.start(desk.state().settings) : live.stop());
  return element("label", {}, box, ` ${words.live}`);
}

interface RunningParts {
  readonly status: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly cancel: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
}

function showRunning({ running, result }: DeskState, { status, progress, cancel, buttons }: RunningParts): void {
  const isRunning = running !== undefined;
  progress.hidden = cancel.hidden = !isRunning;
  for (const each of buttons) each.disabled = isRunning;
  if (running?.progress === undefined) {
    progress.removeAttribute("value");
    status.textContent = isRunning ? words.running(running.title) : (result?.sentences[0] ?? "");
    return;
  }
  const { sheet, rows, totalRows } = running.progress;
  progress.max = totalRows;
  progress.value = rows;
  status.textContent = words.rows(running.title, sheet, rows, totalRows);
}

function resultOf(result: Result | undefined, undoable: number, desk: Desk): Node[] {
  if (result === undefined) return [];
  const { title, sentences, checked } = result;
  const undo = undoable > 0 ? [button(words.undo, () => void desk.undo())] : [];
  const findings = (checked?.report.matrices ?? []).flatMap(({ sheet, findings: own }) =>
    own.map((finding) => ({ sheet, finding })),
  );
  const total = (checked?.counts ?? []).reduce(
    (sum, { severities }) => sum + severities.error + severities.warning + severities.notice,
    0,
  );
  const list = findings.length > 0 ? [findingsList(findings, total, go)] : [];
  return [section(title, ...sentences.map((sentence) => element("p", {}, sentence)), ...undo, ...list)];
}

function liveResultOf({ isOn, sheet, problem }: LiveState): Node[] {
  if (!isOn) return [];
  if (problem !== undefined) return [element("p", { role: "alert" }, problem)];
  if (sheet === undefined) return [];
  const placed = sheet.findings.map((finding) => ({ sheet: sheet.name, finding }));
  const summary = element("p", { role: "status" }, words.liveFindings(sheet.name, placed.length));
  return [section(words.live, summary, findingsList(placed, placed.length, go))];
}

/** Leads to the cell of a finding; where it is gone there is nothing to lead to. */
function go({ sheet, finding }: PlacedFinding): void {
  const cell = parseCell(finding.cell);
  if (cell !== undefined) void selectCell(sheet, cell).catch(() => undefined);
}
