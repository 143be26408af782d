import { useState } from "preact/hooks";
import { insertTemplate } from "../../commands/insertTemplate";
import type { TemplateLayout } from "../../plan/template/template";
import { useSpeech } from "../app/useSpeech";
import { RadioChoice } from "../controls/choice";
import { CommandButton } from "../controls/commandButton";
import { templateLabels } from "./templateLabels";

const TEMPLATES: readonly TemplateLayout[] = ["list", "people-by-skills"];

/** What an empty sheet offers: a small matrix to begin with. */
export function EmptySheet() {
  const { words } = useSpeech();
  const [layout, choose] = useState<TemplateLayout>("list");
  const { home } = words;
  return (
    <section class="card" aria-label={home.empty}>
      <h3>{home.empty}</h3>
      <p>{home.emptyHint}</p>
      <RadioChoice
        label={home.template}
        value={layout}
        options={TEMPLATES.map((value) => ({ value, label: words.layouts[value] }))}
        onChoose={choose}
      />
      <CommandButton kind="primary" command={insertTemplate(layout, templateLabels(words))}>
        {home.insertTemplate}
      </CommandButton>
    </section>
  );
}
