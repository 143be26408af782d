import { openWorkbook } from "../excel/openWorkbook";
import { sheetsIn } from "./readMatricesIn";
import type { Settings } from "./settings";
import { survey, type SurveyedMatrix } from "./survey";

/** What stands on the sheet that the user looks at. */
export interface RecognisedSheet {
  readonly name: string;
  /** Whether nothing at all stands on it. */
  readonly isEmpty: boolean;
  readonly matrices: readonly SurveyedMatrix[];
}

/** Looks which matrices stand on the sheet that the user looks at, and changes nothing. Throws an ExcelFailure. */
export async function recogniseSheet(settings: Settings, signal: AbortSignal): Promise<RecognisedSheet> {
  const workbook = await openWorkbook(signal);
  const sheets = sheetsIn("sheet", workbook);
  const [name = ""] = sheets;
  const matrices = await survey(workbook, sheets, { settings, signal, onProgress: () => undefined });
  const { used } = await workbook.shapeOf(name);
  return { name, isEmpty: used === undefined, matrices };
}
