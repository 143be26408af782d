import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Message } from "../controls/message";

interface QuestionProps {
  readonly title: string;
  /** What stands in the way, as the plan says it: in English. */
  readonly sentence: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is lost. The keyboard is led to it, and to the answer that loses nothing. */
export function Question({ title, sentence, yes, no, onYes, onNo }: QuestionProps) {
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.querySelector<HTMLElement>(`#${id}-no`)?.focus();
  }, []);
  return (
    <div ref={question} role="alertdialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <Message kind="warning">
        <p id={`${id}-title`} class="strong">
          {title}
        </p>
        <p id={`${id}-text`} lang="en">
          {sentence}
        </p>
        <div class="actions">
          <Button id={`${id}-no`} onPress={onNo}>
            {no}
          </Button>
          <Button onPress={onYes}>{yes}</Button>
        </div>
      </Message>
    </div>
  );
}
