import { readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the checkout. */
export const ROOT = path.resolve(__dirname, "../../..");

/** The sample workbook. */
export const sampleBytes = (): Uint8Array => readFileSync(path.join(ROOT, "data/sample-team.xlsx"));
