import { buildWorkbook } from "../../test/support/buildWorkbook";
import { listsPage } from "./lists";
import type { PlantedFinding } from "./page";
import { platformSquadPage } from "./platformSquad";
import { readMePage } from "./readMe";
import { rolesPage } from "./roles";
import { selfAssessmentPage } from "./selfAssessment";
import { teamPage } from "./team";

/** The sample as a file, and every finding that a check against SFIA 7 must come to: these and no others. */
export interface SampleTeam {
  readonly file: Uint8Array;
  readonly planted: readonly PlantedFinding[];
}

/** Makes the sample team matrix; the same bytes every time. */
export function sampleTeam(): SampleTeam {
  const pages = [teamPage(), platformSquadPage(), selfAssessmentPage(), rolesPage()];
  const planted = pages.flatMap((page) => page.planted);
  const sheets = [readMePage(planted.length), ...pages, listsPage()].map(({ sheet }) => sheet);
  const file = buildWorkbook({ title: "A skill matrix to practise on", author: "Gannet & Daughters", sheets });
  return { file, planted };
}
