import { skillName, type Rule } from "../rule";

/** A code and a name side by side that name two skills. */
export const codeNameMismatch: Rule<"code-name-mismatch"> = {
  name: "code-name-mismatch",
  severity: "error",
  run: {
    mention(reference, context) {
      const { code, contradiction } = reference;
      if (code === undefined || contradiction === undefined) return undefined;
      return { facts: { skill: skillName(reference, code, context), named: contradiction } };
    },
  },
};
