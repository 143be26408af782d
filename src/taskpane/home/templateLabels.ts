import type { TemplateLabels } from "../../plan/template/template";
import type { Words } from "../words/words";

/** The words of a template in the language of the pane. */
export const templateLabels = ({ template }: Pick<Words, "template">): TemplateLabels => ({
  ...template,
  roles: [template.manager, template.developer, template.head],
});
