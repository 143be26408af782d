import path from "node:path";
import type { SfiaVersion } from "../../src/framework/framework";
import { formatArea } from "../../src/workbook/address";
import { readFixtures, type ExpectedMatrix } from "../support/fixture";
import { inShort, readGrid, type ReadMatrix } from "../support/readGrid";

const FIXTURES = path.join(__dirname, "fixtures");
const fixtures = [...readFixtures(FIXTURES), ...readFixtures(path.join(FIXTURES, "everyday"))];

/** What was read, in the terms of a fixture and with the fields that it names. */
function inTermsOf(expected: ExpectedMatrix, { matrix, extent, findings }: ReadMatrix): ExpectedMatrix {
  const isNotice = (severity: string): boolean => severity === "notice";
  const read = {
    layout: matrix.layout,
    address: formatArea(extent.area),
    people: extent.people,
    skills: extent.skills.toSorted(),
    assessments: extent.assessments,
    findings: findings
      .filter(({ severity }) => !isNotice(severity))
      .map(inShort)
      .sort(),
    notices: findings
      .filter(({ severity }) => isNotice(severity))
      .map(inShort)
      .sort(),
  };
  return Object.fromEntries(Object.entries(read).filter(([key]) => key in expected)) as unknown as ExpectedMatrix;
}

const sorted = (expected: ExpectedMatrix): ExpectedMatrix => ({
  ...expected,
  ...(expected.skills && { skills: expected.skills.toSorted() }),
  ...(expected.findings && { findings: expected.findings.toSorted() }),
  ...(expected.notices && { notices: expected.notices.toSorted() }),
});

describe("every fixture is read as it says", () => {
  test.each(fixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
    const { matrices } = fixture.expected;
    const read = readGrid(fixture.sheet, fixture.version as SfiaVersion);
    expect(read.map(({ matrix }) => matrix.layout)).toEqual(matrices.map(({ layout }) => layout));
    expect(read.map((one, index) => inTermsOf(matrices[index] ?? { layout: "" }, one))).toEqual(matrices.map(sorted));
  });

  test("there are fixtures of every layout, and of sheets without a matrix", () => {
    const layouts = new Set(fixtures.flatMap(({ expected }) => expected.matrices.map(({ layout }) => layout)));
    expect(layouts).toEqual(
      new Set(["list", "people-by-skills", "skills-by-people", "paired", "code-list", "ladder", "one-person"]),
    );
    expect(fixtures.filter(({ expected }) => expected.matrices.length === 0).length).toBeGreaterThan(20);
  });
});
