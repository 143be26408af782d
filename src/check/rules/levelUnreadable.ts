import { levelFacts, type Rule } from "../rule";

/** A text that is no level, or a tick that does not say which. (A ladder's ticks are levels before they come here.) */
export const levelUnreadable: Rule<"level-unreadable"> = {
  name: "level-unreadable",
  severity: "error",
  run: {
    assessment(cell, context) {
      const { kind } = cell.claim;
      if (kind !== "unreadable" && kind !== "mark") return undefined;
      return { facts: { ...levelFacts(cell, context), isMark: kind === "mark" } };
    },
  },
};
