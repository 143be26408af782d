import { words } from "../words";
import { element } from "./element";

/** What the user can answer: the first answer is the one that Enter gives. */
export type Answer = "retry" | "cancel" | "keep" | "no" | "ok";

/** Something that the user is told, or asked, before anything goes on. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly answers: readonly [Answer, ...Answer[]];
}

const LABELS: Readonly<Record<Answer, string>> = {
  retry: words.retry,
  cancel: words.cancel,
  keep: words.yes,
  no: words.no,
  ok: words.ok,
};

/**
 * Asks in a dialog over the page. Esc is the last answer. The focus is back where it was when the answer is given.
 *
 * @example ask(root, { title: "Levels", message: "1 to 7", answers: ["retry", "cancel"] }, (answer) => { … });
 */
export function ask(
  root: HTMLElement,
  { title, message, answers }: Question,
  answered: (answer: Answer) => void,
): void {
  const heading = element("h2", { id: "grid-question", textContent: title });
  const text = element("p", { id: "grid-question-text" }, message);
  const buttons = answers.map((answer) => {
    const button = element("button", { type: "button", className: "grid-button" }, LABELS[answer]);
    button.addEventListener("click", () => {
      finish(answer);
    });
    return button;
  });
  const choices = element("div", { className: "grid-choices" }, ...buttons);
  const dialog = element("dialog", { className: "grid-dialog" }, heading, text, choices);
  dialog.role = "alertdialog";
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", text.id);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    finish(answers.at(-1) ?? answers[0]);
  });
  root.append(dialog);
  dialog.showModal();
  buttons[0]?.focus();

  function finish(answer: Answer): void {
    dialog.close();
    dialog.remove();
    answered(answer);
  }
}

/** Tells the user why something is not done. */
export function tellWhyNot(root: HTMLElement, message: string): void {
  ask(root, { title: words.notPossible, message, answers: ["ok"] }, () => undefined);
}
