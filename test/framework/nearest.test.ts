import { bundledFramework } from "../../src/framework/bundled";
import { SFIA_VERSIONS } from "../../src/framework/framework";

const framework = bundledFramework();

test.each([
  ["ITMH", "ITMG"],
  ["IMTG", "ITMG"],
  ["PRGO", "PROG"],
  [" TST ", "TEST"],
  ["Incident managment", "USUP"],
  ["Programing/software developement", "PROG"],
  ["Quality asurance", "QUAS"],
  ["IT managment", "ITMG"],
  ["Design systems", "DESN"],
  ["Incidentmanagement", "USUP"],
  ["Release deployment", "RELM"],
])("%j is likely meant for %s", (text, code) => {
  expect(framework.nearest(text, "7")?.code).toBe(code);
});

test("a suggestion is a skill of the version asked for", () => {
  expect(framework.nearest("Buisness analysis", "7")?.code).toBe("BUAN");
  expect(framework.nearest("Buisness analysis", "8")).toBeUndefined();
  expect(framework.nearest("ITMH", "8")?.name).toBe("Technology service management");
});

test("two skills that are equally near give no suggestion", () => {
  // ITM lacks a letter of ITMG and of ITCM; ITGM is ITMG with two letters swapped and ITCM with one wrong.
  for (const version of SFIA_VERSIONS) {
    expect(framework.nearest("ITM", version)).toBeUndefined();
    expect(framework.nearest("ITGM", version)).toBeUndefined();
  }
});

const headings =
  "Python Java REST SQL ETL CRM AWS Total Average Comments Name Role Team TEAM Text TEXT Date DATE Lead LEAD";
const others = ["Technology management", "Case management", "Test management", "Time management", "Project manager"];

test.each([...headings.split(" "), ...others, "", " ", "-", "5", "スキル"])("%j is no misspelt skill", (text) => {
  for (const version of SFIA_VERSIONS) expect(framework.nearest(text, version)).toBeUndefined();
});

test("IT management is no misspelt skill of SFIA 8 or 9", () => {
  expect(framework.nearest("IT management", "8")).toBeUndefined();
  expect(framework.nearest("IT management", "9")).toBeUndefined();
});
