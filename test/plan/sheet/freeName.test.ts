import fc from "fast-check";
import { freeName, freeTableName } from "../../../src/plan/sheet/freeName";

const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((other) => other.toLowerCase() === name.toLowerCase());

describe("a free name", () => {
  it("is the one that is wanted where nothing else has it", () => {
    expect(freeName("Levelcheck summary", ["Team"])).toBe("Levelcheck summary");
  });

  it("has the next number behind it where it is taken, whatever the case", () => {
    expect(freeName("Report", ["REPORT", "report 2"])).toBe("Report 3");
  });

  it("has no space where it is a table's", () => {
    expect(freeTableName("LevelcheckFindings", ["levelcheckfindings"])).toBe("LevelcheckFindings2");
  });

  it("is never taken and never longer than Excel allows, however many sheets bear it", () => {
    const wanted = fc.stringMatching(/^[a-zA-Z ]{1,40}$/);
    fc.assert(
      fc.property(wanted, fc.nat({ max: 120 }), (name, count) => {
        const taken: string[] = [];
        for (let sheet = 0; sheet < count; sheet++) taken.push(freeName(name, taken).toUpperCase());
        const free = freeName(name, taken);
        expect(isTaken(free, taken)).toBe(false);
        expect(free.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});
