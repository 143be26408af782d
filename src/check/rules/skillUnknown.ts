import type { Rule } from "../rule";

/** A skill that no version knows. The nearest one is a suggestion in the sentence and never a fix: near names abound. */
export const skillUnknown: Rule<"skill-unknown"> = {
  name: "skill-unknown",
  severity: "warning",
  run: {
    mention({ naming, text, suggestion }) {
      return naming === "unknown" ? { facts: { text, suggestion } } : undefined;
    },
  },
};
