import { collectMatrices } from "../check/collectMatrices";
import type { MatrixReport } from "../check/report";
import { openWorkbook } from "../excel/openWorkbook";
import { bundledFramework } from "../framework/bundled";
import { readMatricesIn, sheetsIn } from "./readMatricesIn";
import type { Settings } from "./settings";

/** What stands on the sheet that the user looks at. */
export interface RecognisedSheet {
  readonly name: string;
  readonly matrices: readonly MatrixReport[];
}

/** Looks which matrices stand on the sheet that the user looks at, and changes nothing. Throws an ExcelFailure. */
export async function recogniseSheet(settings: Settings, signal: AbortSignal): Promise<RecognisedSheet> {
  const workbook = await openWorkbook(signal);
  const sheets = sheetsIn("sheet", workbook);
  const { renames } = settings;
  const { open, matrices } = collectMatrices({ framework: bundledFramework(), renames, skill: undefined });
  await readMatricesIn(workbook, sheets, { settings, signal, onProgress: () => undefined }, open);
  return { name: sheets[0] ?? "", matrices };
}
