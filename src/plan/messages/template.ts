import type { TemplateLabels } from "../template/template";

/** The headings of a template in English. */
export const TEMPLATE_LABELS: TemplateLabels = {
  name: "Name",
  role: "Role",
  code: "Skill code",
  skill: "Skill",
  level: "Level",
  roles: ["Service manager", "Software developer", "Head of IT"],
};

/** What is said of a template that is inserted. */
export const templateNotes = {
  inserted: (sheet: string): string =>
    `A small skill matrix stands on ${sheet}: write your own people, skills and levels over the examples.`,
};
