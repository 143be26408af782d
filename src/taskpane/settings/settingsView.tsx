import { DEFAULT_SETTINGS } from "../../commands/settings";
import { USUAL_PAINTS, type Paints } from "../../plan/paints";
import { usePane } from "../app/paneContext";
import { useSpeech } from "../app/useSpeech";
import { useWatched } from "../app/useWatched";
import { Button } from "../controls/button";
import { SelectChoice } from "../controls/choice";
import { CheckBox } from "../controls/field";
import { RenamesChoice } from "../controls/renamesChoice";
import { VersionChoice } from "../controls/versionChoice";
import { LANGUAGE_NAMES, LANGUAGES } from "../words/words";
import type { LanguageChoice } from "../words/language";
import { ColourChoice } from "./colourChoice";

/** What holds for this workbook, and what holds for its user. */
export function SettingsView() {
  const pane = usePane();
  const { settings } = useSpeech().words;
  const reset = (): void => {
    pane.desk.change(DEFAULT_SETTINGS);
    pane.user.reset();
    pane.setLive(false);
    pane.notice.set({ kind: "done", sentences: [settings.resetDone], isOwn: true });
  };
  return (
    <>
      <h2>{settings.title}</h2>
      <ForWorkbook />
      <ForUser />
      <div class="actions">
        <Button onPress={reset}>{settings.reset}</Button>
      </div>
      <section class="about" aria-label={settings.about}>
        <h3>{settings.about}</h3>
        <p class="quiet">{settings.aboutText}</p>
        <p>
          <a href="help.html" target="_blank" rel="noreferrer">
            {settings.help}
          </a>
        </p>
      </section>
    </>
  );
}

function ForWorkbook() {
  const { desk } = usePane();
  const { settings } = useSpeech().words;
  const { paints } = useWatched(desk).settings;
  const paint = (part: Partial<Paints>): void => {
    desk.change({ paints: { ...desk.state().settings.paints, ...part } });
  };
  return (
    <section class="card" aria-label={settings.inWorkbook}>
      <h3>{settings.inWorkbook}</h3>
      <VersionChoice />
      <RenamesChoice />
      <h4>{settings.colours}</h4>
      <ColourChoice
        label={settings.renameColours}
        paint={paints.rename}
        onChoose={(rename) => {
          paint({ rename });
        }}
      />
      <ColourChoice
        label={settings.invalidColours}
        paint={paints.invalidLevel}
        onChoose={(invalidLevel) => {
          paint({ invalidLevel });
        }}
      />
      <p class="quiet">{settings.coloursHint}</p>
      <Button
        onPress={() => {
          paint(USUAL_PAINTS);
        }}
      >
        {settings.usual}
      </Button>
    </section>
  );
}

function ForUser() {
  const pane = usePane();
  const { settings, validate } = useSpeech().words;
  const { isOn } = useWatched(pane.live);
  const { language } = useWatched(pane.user);
  const languages: { value: LanguageChoice; label: string }[] = [
    { value: "auto", label: settings.automatic },
    ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  ];
  return (
    <section class="card" aria-label={settings.forYou}>
      <h3>{settings.forYou}</h3>
      <CheckBox label={validate.live} isChecked={isOn} onChange={pane.setLive} />
      <SelectChoice
        label={settings.language}
        value={language}
        options={languages}
        onChoose={(chosen) => {
          pane.user.change({ language: chosen });
        }}
      />
      <p class="quiet">{settings.languageHint}</p>
      <Button
        onPress={() => {
          pane.user.change({ isWelcomed: false });
          pane.view.set("home");
        }}
      >
        {settings.welcome}
      </Button>
    </section>
  );
}
