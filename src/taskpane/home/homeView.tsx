import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { CommandButton } from "../controls/commandButton";
import { Message } from "../controls/message";
import { VersionChoice } from "../controls/versionChoice";
import { validateSheet } from "../../commands/validate";
import type { RecognisedSheet } from "../../commands/recognise";
import { Correction } from "./correction";
import { EmptySheet } from "./emptySheet";
import { MatrixCard } from "./matrixCard";
import { Welcome } from "./welcome";

/** What stands on the sheet in view, how it was read, and what to do next. */
export function HomeView() {
  const pane = usePane();
  const { words } = useSpeech();
  const { found, isLooking, problem } = useWatched(pane.look);
  const { isWelcomed } = useWatched(pane.user);
  const { home } = words;
  return (
    <>
      {!isWelcomed && <Welcome />}
      <div class="title-line">
        <h2>{found?.name ?? words.tabs.home}</h2>
        <Button kind="subtle" isIdle={isLooking} onPress={pane.look.refresh}>
          {home.lookAgain}
        </Button>
      </div>
      {isLooking && <p class="quiet">{home.looking}</p>}
      {problem !== undefined && (
        <Message kind="error">
          <p class="strong">{home.failed}</p>
          <p lang="en">{problem}</p>
        </Message>
      )}
      {found !== undefined && <Sheet key={found.name} found={found} />}
    </>
  );
}

function Sheet({ found }: { readonly found: RecognisedSheet }) {
  const { words, count } = useSpeech();
  const { view } = usePane();
  const { name, isEmpty, matrices } = found;
  if (isEmpty) return <EmptySheet />;
  if (matrices.length === 0) return <NoMatrix sheet={name} />;
  return (
    <>
      {matrices.length > 1 && <p>{count(words.home.several, matrices.length)}</p>}
      {matrices.map((matrix) => (
        <MatrixCard key={matrix.address} matrix={matrix} />
      ))}
      <div class="actions">
        <CommandButton kind="primary" command={validateSheet}>
          {words.commands.validateSheet}
        </CommandButton>
        <Button
          onPress={() => {
            view.set("insert");
          }}
        >
          {words.commands.insertDescriptors}
        </Button>
        <Button
          onPress={() => {
            view.set("rename");
          }}
        >
          {words.rename.title}
        </Button>
      </div>
      <VersionChoice />
      <Correction sheet={name} />
    </>
  );
}

function NoMatrix({ sheet }: { readonly sheet: string }) {
  const { home } = useSpeech().words;
  return (
    <>
      <Message kind="notice">
        <p class="strong">{home.noMatrix}</p>
        <p>{home.noMatrixHint}</p>
      </Message>
      <VersionChoice />
      <Correction sheet={sheet} isOpen />
    </>
  );
}
