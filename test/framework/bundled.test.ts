import { bundledFramework } from "../../src/framework/bundled";
import type { SfiaVersion, SkillChange } from "../../src/framework/framework";

const framework = bundledFramework();
const codes = (changes: readonly SkillChange[]) => changes.map((change) => change.code);

test.each([
  ["6", 97],
  ["7", 102],
  ["8", 121],
  ["9", 147],
] as const)("SFIA %s has %i skills", (version, count) => {
  expect(framework.skills(version)).toHaveLength(count);
});

test.each(["6", "7", "8", "9"] as const)("ITMG is defined at levels 5, 6 and 7 in SFIA %s", (version) => {
  expect(framework.byCode("ITMG", version)?.levels).toEqual([5, 6, 7]);
});

test("SFIA 8 renamed ITMG and moved it to another category", () => {
  const change = framework.change("itmg ", "7", "8");
  expect(change).toMatchObject({ code: "ITMG", isRenamed: true, isRelevelled: false, isNew: false, isRemoved: false });
  expect(change?.before).toMatchObject({ name: "IT management", category: "Strategy and architecture" });
  expect(change?.after).toMatchObject({ name: "Technology service management", category: "Delivery and operation" });
  expect(change?.impact).toBe("may-be-impacted");
});

test("from 7 to 8, 14 skills were renamed, 23 are new, 4 were removed and 22 have other levels", () => {
  const changes = framework.changes("7", "8");
  expect(codes(changes.filter((change) => change.isRenamed))).toEqual(
    "BPTS BURM CHMG CIPM GOVN HSIN ICPM INCA IRMG ITMG PORT RLMT SCAD TEAC".split(" "),
  );
  expect(codes(changes.filter((change) => change.isRemoved))).toEqual(["BUAN", "CORE", "INAN", "NTPL"]);
  expect(changes.filter((change) => change.isNew)).toHaveLength(23);
  expect(changes.filter((change) => change.isRelevelled)).toHaveLength(22);
});

test("from 8 to 9, 11 skills were renamed, 26 are new, none was removed and 54 have other levels", () => {
  const changes = framework.changes("8", "9");
  expect(codes(changes.filter((change) => change.isRenamed))).toEqual(
    "BPTS INCA INOV ITOP MKTG PEDP RELM RSCH SLEN SYSP TEST".split(" "),
  );
  expect(changes.filter((change) => change.isNew)).toHaveLength(26);
  expect(changes.filter((change) => change.isRemoved)).toEqual([]);
  expect(changes.filter((change) => change.isRelevelled)).toHaveLength(54);
});

test.each([
  ["7", "8", 1, 1],
  ["8", "9", 33, 114],
  ["7", "9", 0, 0],
] as const)("from %s to %s the Foundation calls %i skills impacted and %i not", (from, to, impacted, not) => {
  const impacts = framework.changes(from, to).map((change) => change.impact);
  expect(impacts.filter((impact) => impact === "may-be-impacted")).toHaveLength(impacted);
  expect(impacts.filter((impact) => impact === "not-impacted")).toHaveLength(not);
});

test("a move back turns new into removed", () => {
  expect(framework.change("BUAN", "8", "7")).toMatchObject({ isNew: true, isRemoved: false });
  expect(framework.changes("8", "7").filter((change) => change.isRemoved)).toHaveLength(23);
});

test("a skill that neither version has did not change", () => {
  expect(framework.change("DIGM", "7", "8")).toBeUndefined();
  expect(framework.change("XXXX", "7", "8")).toBeUndefined();
});

test("how well the facts are known stands with each skill", () => {
  const evidence = (version: SfiaVersion) => new Set(framework.skills(version).map((skill) => skill.evidence));
  expect(framework.byCode("ITMG", "7")?.evidence).toBe("official-page");
  expect(evidence("7")).toEqual(new Set(["official-page", "third-party-list"]));
  for (const version of ["6", "8", "9"] as const) expect(evidence(version)).toEqual(new Set(["official-file"]));
});

test("the framework is made once", () => {
  expect(bundledFramework()).toBe(framework);
});
