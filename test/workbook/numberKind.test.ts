import { kindOfFormat } from "../../src/workbook/numberKind";

test.each([
  ["General", "plain"],
  ["0.00E+00", "plain"],
  ["0.0\\m", "plain"],
  ['0" days"', "plain"],
  ["#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]", "plain"],
  ["yyyy\\-mm\\-dd;@", "date"],
  ["[$-409]d\\-mmm\\-yy;@", "date"],
  ["[h]:mm", "date"],
  ["[ss].00", "date"],
  ["mm:ss.0", "date"],
  ["0.0%", "percent"],
  ['0"%"', "plain"],
  ["0\\%", "plain"],
])("%s shows a number as %s", (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind);
});
