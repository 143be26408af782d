import { randomBytes } from "node:crypto";
import { budgetProblem, SCRIPT_BUDGET } from "../../src/taskpane/build/budget";

test("a script within the budget is no problem", () => {
  expect(budgetProblem("taskpane.js", randomBytes(SCRIPT_BUDGET - 1024))).toBeUndefined();
});

test("it counts as it is sent, gzipped", () => {
  expect(budgetProblem("taskpane.js", Buffer.alloc(4 * SCRIPT_BUDGET, "levels"))).toBeUndefined();
});

test("a script over the budget is named with its size", () => {
  const problem = budgetProblem("taskpane.js", randomBytes(SCRIPT_BUDGET + 1024));
  expect(problem).toMatch(/^taskpane\.js is 101\.\d KB gzipped: at most 100\.0 KB are allowed\.$/);
});
