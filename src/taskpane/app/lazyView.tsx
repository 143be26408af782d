import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Message } from "../controls/message";
import { useSpeech } from "./useSpeech";

type View = FunctionComponent;

/**
 * A view whose script is fetched when it is first shown.
 *
 * @example const InsertView = lazyView(async () => (await import("../insert/insertView")).InsertView);
 */
export function lazyView(load: () => Promise<View>): View {
  let loaded: View | undefined;
  return function LazyView() {
    const [, draw] = useState<object>();
    const [hasFailed, fail] = useState(false);
    const fetch = (): void => {
      fail(false);
      load().then(
        (view) => {
          loaded = view;
          draw({});
        },
        () => {
          fail(true);
        },
      );
    };
    useEffect(() => {
      if (loaded === undefined) fetch();
    }, []);
    const Loaded = loaded;
    if (Loaded !== undefined) return <Loaded />;
    return hasFailed ? <NotLoaded onRetry={fetch} /> : <Loading />;
  };
}

function Loading() {
  return <p class="quiet">{useSpeech().words.shell.loading}</p>;
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const { shell } = useSpeech().words;
  return (
    <Message kind="error">
      <p>{shell.notLoaded}</p>
      <Button onPress={onRetry}>{shell.tryAgain}</Button>
    </Message>
  );
}
