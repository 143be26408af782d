import { look } from "./look";
import { startPage, type SamplePage } from "./page";

const LOCATIONS = ["Harbour House", "Boatyard", "On board", "Skerry pier"];
const ANSWERS = ["Yes", "No", "At sea"];

/** The hidden sheet behind the choices: no matrix, whatever it looks like. */
export function listsPage(): SamplePage {
  const page = startPage("Lists");
  page.put("A1", "Location", look.header);
  page.put("B1", "Boats moored", look.header);
  LOCATIONS.forEach((location, index) => {
    page.put(`A${2 + index}`, location);
    page.put(`B${2 + index}`, [5, 3, 0, 3][index]);
  });
  page.put("D1", "On call", look.header);
  ANSWERS.forEach((answer, index) => {
    page.put(`D${2 + index}`, answer);
  });
  return page.finish({ visibility: "hidden", columns: { A: { width: 18 }, B: { width: 14 }, D: { width: 12 } } });
}
