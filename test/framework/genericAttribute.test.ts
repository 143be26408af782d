import { bundledFramework } from "../../src/framework/bundled";
import { isGenericAttribute } from "../../src/framework/genericAttribute";

test.each(["AUTO", "infl", " COMP ", "KNGE"])("%j is a generic attribute and no skill", (code) => {
  expect(isGenericAttribute(code)).toBe(true);
  expect(bundledFramework().versionsOf(code)).toEqual([]);
});

test.each(["KNOW", "ITMG", "PLAN", "Automation", ""])("%j is no generic attribute", (code) => {
  expect(isGenericAttribute(code)).toBe(false);
});
