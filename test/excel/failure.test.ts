import { failureOf } from "../../src/excel/failure";

test("every failure is one or two sentences without a code, a name or a value", () => {
  const codes = [
    "InvalidOperationInCellEditMode",
    "ItemNotFound",
    "AccessDenied",
    "ActivityLimitReached",
    "ApiNotFound",
  ];
  for (const code of codes) {
    const { message } = failureOf({ code, message: "Range.values: Anna Meier" });
    expect(message).toMatch(/^[A-Z][^{}]+\.$/);
    expect(message).not.toContain("Anna");
    expect(message).not.toContain(code);
  }
});

test("a failure that nobody foresaw names Office's code and nothing that stands in a cell", () => {
  const { code, message } = failureOf({ code: "GeneralException", message: "Anna Meier" });
  expect(code).toBe("unknown");
  expect(message).toContain("(GeneralException)");
  expect(message).not.toContain("Anna");
  expect(failureOf(new Error("Anna Meier")).message).not.toContain("Anna");
});
