import fc from "fast-check";
import { comparableName } from "../../../src/framework/comparableName";
import { bundledFramework } from "../../../src/framework/bundled";
import { withNewName } from "../../../src/plan/rename/withNewName";

const BEFORE = "IT management";
const AFTER = "Technology service management";

describe("a text gets the new name of its skill", () => {
  test.each([
    ["IT management", "Technology service management"],
    ["ITMG - IT management", "ITMG - Technology service management"],
    ["IT management (ITMG)", "Technology service management (ITMG)"],
    ["IT management ITMG", "Technology service management ITMG"],
    ["IT management (target)", "Technology service management (target)"],
    ["IT management, Testing", "Technology service management, Testing"],
    ["Testing\nIT management 5", "Testing\nTechnology service management 5"],
    ["  IT  management\u00a0 ", "  Technology service management\u00a0 "],
    ["IT\u00a0management", "Technology service management"],
    ["\u200bIT management\u200b", "\u200bTechnology service management\u200b"],
    ["ＩＴ management", "Technology service management"],
  ])("%j becomes %j", (text, renamed) => {
    expect(withNewName(text, BEFORE, AFTER)).toBe(renamed);
  });

  test.each([
    ["IT MANAGEMENT", "TECHNOLOGY SERVICE MANAGEMENT"],
    ["it management", "technology service management"],
    ["IT Management", "Technology Service Management"],
    ["It management", "Technology service management"],
    ["ITMG IT MANAGEMENT (target)", "ITMG TECHNOLOGY SERVICE MANAGEMENT (target)"],
  ])("in the letter case that it had: %j becomes %j", (text, renamed) => {
    expect(withNewName(text, BEFORE, AFTER)).toBe(renamed);
  });

  it("keeps the small words of a title small", () => {
    const renamed = withNewName(
      "Systems Installation/Decommissioning",
      "Systems installation/decommissioning",
      "Systems installation and removal",
    );
    expect(renamed).toBe("Systems Installation and Removal");
  });

  it("takes the spellings that name the same skill, and no other", () => {
    const spelled = "Change implementation planning & management";
    expect(
      withNewName(spelled, "Change implementation planning and management", "Organisational change management"),
    ).toBe("Organisational change management");
    expect(withNewName("IT-management", BEFORE, AFTER)).toBeUndefined();
  });

  test.each(["ITMG", "ITMG 5", "IT manager", "BIT management", "IT managements", "IT service management", ""])(
    "where the old name does not stand in whole words, nothing changes: %j",
    (text) => {
      expect(withNewName(text, BEFORE, AFTER)).toBeUndefined();
    },
  );

  it("leaves a new name alone that has the old one in it", () => {
    expect(withNewName("Functional testing", "Testing", "Functional testing")).toBeUndefined();
    expect(withNewName("Testing, Functional testing", "Testing", "Functional testing")).toBe(
      "Functional testing, Functional testing",
    );
  });

  it("replaces an old name that has the new one in it", () => {
    expect(withNewName("BURM Business risk management", "Business risk management", "Risk management")).toBe(
      "BURM Risk management",
    );
  });
});

const renames = [
  ...bundledFramework().changes("6", "7"),
  ...bundledFramework().changes("7", "8"),
  ...bundledFramework().changes("8", "9"),
].flatMap(({ isRenamed, code, before, after }) =>
  isRenamed && before !== undefined && after !== undefined ? [{ code, before: before.name, after: after.name }] : [],
);
const rename = fc.constantFrom(...renames);
const spelling = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.toLowerCase(),
  (name: string) => name.replaceAll(" ", " \u00a0 "),
  (name: string) => name.replaceAll(" and ", " & "),
);
/** What stands around a name in a cell: nothing in it is a word of a skill's name. */
const around = fc.stringMatching(/^[ \n,;:()[\]|•–0-9\u00a0\u200b]{0,8}$/);

describe("whatever stands around the name of whatever skill", () => {
  it("all of it stays as it is, and only the name changes", () => {
    fc.assert(
      fc.property(rename, spelling, around, around, ({ before, after, code }, spell, left, right) => {
        const ahead = `${code}${left} `;
        const behind = ` ${right}${code}`;
        const renamed = withNewName(ahead + spell(before) + behind, before, after) ?? "";
        expect(renamed.startsWith(ahead)).toBe(true);
        expect(renamed.endsWith(behind)).toBe(true);
        expect(comparableName(renamed.slice(ahead.length, renamed.length - behind.length))).toBe(comparableName(after));
      }),
    );
  });

  it("a second time changes nothing more", () => {
    const words = fc.constantFrom(
      ...renames.flatMap(({ before, after }) => `${before} ${after}`.split(/[ /]/)),
      ",",
      "&",
      "ITMG",
    );
    const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(rename, text, fc.boolean(), ({ before, after }, prose, hasName) => {
        const once = withNewName(hasName ? `${prose} ${before}` : prose, before, after);
        if (once !== undefined) expect(withNewName(once, before, after)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it("a name inside a longer word is no name", () => {
    const letter = fc.constantFrom("x", "É", "5", "я");
    fc.assert(
      fc.property(rename, letter, fc.boolean(), ({ before, after }, joined, isAhead) => {
        expect(withNewName(isAhead ? joined + before : before + joined, before, after)).toBeUndefined();
      }),
    );
  });
});
