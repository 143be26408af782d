import fc from "fast-check";
import { comparableName } from "../../src/framework/comparableName";

test("a comparable name is its own comparable name", () => {
  const word = fc.constantFrom(
    "programme",
    "organisation",
    "&",
    "and",
    "/",
    "-",
    " ",
    "\u00a0",
    "\u200b",
    "é",
    "´",
    "İ",
    "ﬁ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, (name) => {
      expect(comparableName(comparableName(name))).toBe(comparableName(name));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["IT management", "  it  MANAGEMENT "],
  ["IT management", "IT\u00a0management\u200b"],
  ["IT management", "\ufeffIT\nmanagement"],
  ["IT management", "ＩＴ management"],
  ["Release and deployment", "Release & deployment"],
  ["Release and deployment", "Release&Deployment"],
  ["Programme management", "Program Management"],
  ["Portfolio, programme and project support", "Portfolio, Program & Project Support"],
  ["Organisational change management", "Organizational change management"],
  ["Organisation design and implementation", "Organization Design & Implementation"],
  ["High-performance computing", "High\u2011performance computing"],
  ["Real-time/embedded systems development", "Real–time / Embedded Systems Development"],
])("%j and %j name the same skill", (name, variant) => {
  expect(comparableName(variant)).toBe(comparableName(name));
});

test.each([
  ["IT management", "ITmanagement"],
  ["IT management", "I.T. management"],
  ["IT management", "Management IT"],
  ["Programming/software development", "Programing/software development"],
  ["Programming/software development", "Programming software development"],
  ["Systems design", "System design"],
  ["Data visualisation", "Data visualization"],
  ["Sourcing", "Resourcing"],
  ["High-performance computing", "High performance computing"],
])("%j and %j do not", (name, other) => {
  expect(comparableName(other)).not.toBe(comparableName(name));
});
