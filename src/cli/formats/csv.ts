import type { FindingReport } from "../../check/report";
import { printable } from "../terminal";
import type { Format } from "./format";

const COLUMNS = ["file", "sheet", "cell", "rule", "severity", "person", "skill", "found", "message", "fix"];
/** Excel takes a CSV file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";
/** With these a text would be taken for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line a finding, to be opened in Excel: texts from the files can become neither formulas nor lines of their own. */
export function csvFormat(): Format {
  return {
    begin: () => BYTE_ORDER_MARK + csvLine(COLUMNS),
    file: ({ report: { file, error, matrices } }) => {
      if (error !== null) return csvLine([file, "", "", error.code, "unreadable", "", "", "", error.message, ""]);
      const lines = matrices.flatMap(({ sheet, findings }) =>
        findings.map((finding) => findingLine(file, sheet, finding)),
      );
      return lines.join("");
    },
    end: () => "",
  };
}

function findingLine(file: string, sheet: string, finding: FindingReport): string {
  const { cell, rule, severity, person, skill, found, message, fix } = finding;
  return csvLine([file, sheet, cell, rule, severity, person ?? "", skill ?? "", found, message, fix?.value ?? ""]);
}

const csvLine = (fields: readonly (string | number)[]): string => `${fields.map(csvField).join(",")}\r\n`;

/** A field by RFC 4180; quoted where it must be. */
function csvField(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = (FORMULA.test(value) ? "'" : "") + printable(value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
