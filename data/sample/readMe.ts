import { look, tabs } from "./look";
import { startPage, type SamplePage } from "./page";

const CONTENTS: readonly (readonly [string, string])[] = [
  ["Team", "The list, as it is kept in real life: a row for each person and skill. Twenty-four people, some history."],
  ["Platform squad", "The same idea lying down: people in rows, skills in columns."],
  ["Self-assessment", "One apprentice's form. Fern is doing well."],
  ["Roles", "The role catalogue: several skill codes in one cell, one level for all."],
];

/** The first sheet: what this is, where to look, and whose SFIA is. */
export function readMePage(toFind: number): SamplePage {
  const page = startPage("Read me");
  const paragraphs = [
    "Welcome aboard. Gannet & Daughters Island Ferries do not exist, and neither does anybody who works there; we are sorry about that, they would be good company. What you see is how a skill matrix looks after a few years of kind and busy people: mostly right, in several handwritings, and here and there not.",
    `There are ${toFind} things to find in these sheets: levels that a skill is not defined at, an entry that Excel took for a date, a skill with its letters in the wrong order, and every row that the SFIA 8 renaming of IT management touches. Levelcheck finds all of them and changes nothing unless you ask.`,
  ];
  page.put("B2", "A skill matrix to practise on", look.title);
  page.put("B3", "Gannet & Daughters Island Ferries, Technology", look.subtitle);
  paragraphs.forEach((paragraph, index) => {
    page.put(`B${5 + index * 2}`, paragraph, look.prose);
  });
  page.put("B9", "Sheet", look.header);
  page.put("C9", "What is on it", look.header);
  CONTENTS.forEach(([sheet, contents], index) => {
    page.put(`B${10 + index}`, sheet, look.person);
    page.put(`C${10 + index}`, contents, look.text);
  });
  page.put(
    "B15",
    "SFIA is a trademark of the SFIA Foundation. This workbook uses codes, names and level numbers of SFIA skills, and none of their descriptions.",
    { ...look.legend, wrap: true, vertical: "top" },
  );
  const contentsRows = CONTENTS.map((_, index) => [10 + index, { height: 24 }]);
  return page.finish({
    columns: { A: { width: 3 }, B: { width: 22 }, C: { width: 82 } },
    rows: {
      2: { height: 32 },
      5: { height: 54 },
      7: { height: 54 },
      9: { height: 24 },
      15: { height: 32 },
      ...Object.fromEntries(contentsRows),
    },
    merges: ["B5:C5", "B7:C7", "B15:C15"],
    gridLines: false,
    landscape: true,
    tabColor: tabs.buoy,
  });
}
