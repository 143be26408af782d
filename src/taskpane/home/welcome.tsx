import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { Button } from "../controls/button";

/** What Levelcheck is for, on one screen, until the user has read it. */
export function Welcome() {
  const { user } = usePane();
  const { home } = useSpeech().words;
  return (
    <section class="card welcome" aria-label={home.welcome}>
      <h2>{home.welcome}</h2>
      <ul>
        <li>{home.welcomeCheck}</li>
        <li>{home.welcomeInsert}</li>
        <li>{home.welcomeRename}</li>
      </ul>
      <p>{home.welcomePrivate}</p>
      <Button
        kind="primary"
        onPress={() => {
          user.change({ isWelcomed: true });
          document.getElementById("panel-home")?.focus();
        }}
      >
        {home.start}
      </Button>
    </section>
  );
}
