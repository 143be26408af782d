import { zip } from "./package";
import { changedParts, partsOf } from "./packageDiff";

const before = zip({ "a.xml": "<a/>", "b.xml": "<b/>", "c.xml": "<c/>" });

describe("the parts of two packages", () => {
  test("are the same however they are packed", () => {
    const stored = zip({ "c.xml": "<c/>", "b.xml": "<b/>", "a.xml": "<a/>" }, { stored: true });
    expect(changedParts(before, stored)).toEqual({ changed: [], added: [], removed: [] });
  });

  test("are told apart to the byte, and by what came and went", () => {
    const after = zip({ "d.xml": "<d/>", "b.xml": "<b />", "a.xml": "<a/>" });
    expect(changedParts(before, after)).toEqual({ changed: ["b.xml"], added: ["d.xml"], removed: ["c.xml"] });
  });

  test("are unpacked in their order", () => {
    const parts = [...partsOf(before)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
    expect(parts).toEqual([
      ["a.xml", "<a/>"],
      ["b.xml", "<b/>"],
      ["c.xml", "<c/>"],
    ]);
  });
});
