import { isLevel } from "../../framework/level";
import { levelFacts, type Rule } from "../rule";

/** A date where a level should stand: Excel takes 5-6 for 5 June or 6 May, by region, so neither reading is preferred. */
export const levelBecameDate: Rule<"level-became-date"> = {
  name: "level-became-date",
  severity: "error",
  run: {
    assessment(cell, context) {
      const { kind, dayAndMonth } = cell.claim;
      if (kind !== "date") return undefined;
      const readings = dayAndMonth === undefined ? [] : readingsOf(dayAndMonth);
      return { facts: { ...levelFacts(cell, context), readings } };
    },
  },
};

/** What may have been typed for Excel to make a date of it: two levels, in either order. */
function readingsOf([day, month]: readonly [number, number]): string[] {
  if (!isLevel(day) || !isLevel(month)) return [];
  return [...new Set([`${day}-${month}`, `${month}-${day}`])];
}
