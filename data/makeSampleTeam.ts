/** Writes data/sample-team.xlsx: `npx tsx data/makeSampleTeam.ts`. */
import { writeFileSync } from "node:fs";
import { sampleTeam } from "./sample/sampleTeam";

writeFileSync(new URL("sample-team.xlsx", import.meta.url), sampleTeam().file);
