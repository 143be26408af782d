/** Where the page says what has happened; screen readers read it out. */
export interface Messages {
  readonly say: (sentence: string) => void;
  /** Says what went wrong, so that it is not overlooked. */
  readonly warn: (sentence: string) => void;
}

/** Makes an element the place of messages; the last one stays until the next. */
export function createMessages(place: HTMLElement): Messages {
  const show = (sentence: string, isWarning: boolean): void => {
    place.textContent = sentence;
    place.classList.toggle("warning", isWarning);
  };
  return {
    say: (sentence) => {
      show(sentence, false);
    },
    warn: (sentence) => {
      show(sentence, true);
    },
  };
}
