import { countProblems, orderProblems } from "./schemaOrder/childOrder";
import { openPackage, type Problem } from "./schemaOrder/openPackage";
import { packageProblems } from "./schemaOrder/packageProblems";
import { stylesProblems } from "./schemaOrder/stylesProblems";
import { tableProblems } from "./schemaOrder/tableProblems";
import { workbookProblems } from "./schemaOrder/workbookProblems";
import { worksheetProblems } from "./schemaOrder/worksheetProblems";

/**
 * What Excel would call damaged in a workbook's package, a sentence each; empty when all is well. Other readers forgive
 * much of it: that they open a file says little.
 */
export function problemsOf(bytes: Uint8Array): Problem[] {
  const { opened, problems } = openPackage(bytes);
  return [
    ...problems,
    ...packageProblems(opened),
    ...[...opened.xml].flatMap(([part, root]) => [...orderProblems(part, root), ...countProblems(part, root)]),
    ...stylesProblems(opened),
    ...worksheetProblems(opened),
    ...tableProblems(opened),
    ...workbookProblems(opened),
  ];
}
