import { readCell } from "../../test/support/grid";
import { look, tabs } from "./look";
import { planted, startPage, type Entry, type PageWriter, type SamplePage } from "./page";

const HEADER_ROW = 8;
const FORM_COLUMNS = ["B", "C", "D"];

const ABOUT: readonly (readonly [string, Entry])[] = [
  ["Who", "Fern Abara"],
  ["Role", "Apprentice, ticket office"],
  ["Date", readCell("2026-10-14")],
  ["Talked over with", "Noor Haddad"],
];

type FormRow = readonly [skill: Entry, level: Entry, evidence: string];

const FORM: readonly { readonly heading: string; readonly rows: readonly FormRow[] }[] = [
  {
    heading: "At the counter",
    rows: [
      ["Incident management", 2, "Logged 140 calls in the week of the fog."],
      ["Customer service support", "L2", "The lady with the goat left happy. So did the goat."],
      ["Application support (ASUP)", "2 - Assist", "Restart the ticket machine. Gently, as Wilf showed me."],
    ],
  },
  {
    heading: "Behind the counter",
    rows: [
      ["IT infrastructure", "Level 1", "Labelled every socket on the pier."],
      ["Network support", 2, "Went up the mast with Callum. Came down again."],
      ["Testing", 1, "Bought 60 test tickets to Little Skerry. Two were real."],
      ["Knowledge Management", "2", "Page 12 of the handbook is mine."],
      [
        "IT management",
        planted("renamed", planted("level-not-defined", 3)),
        "I run all the IT at my gran's guest house. She would confirm it.",
      ],
    ],
  },
];

const SCALE = [
  "Follow",
  "Assist",
  "Apply",
  "Enable",
  "Ensure, advise",
  "Initiate, influence",
  "Set strategy, inspire, mobilise",
];

/** One person's form: skills down the side, one level for each, and the scale explained beside it. */
export function selfAssessmentPage(): SamplePage {
  const page = startPage("Self-assessment");
  page.put("B1", "How I see myself", look.title);
  ABOUT.forEach(([label, entry], index) => {
    page.put(`B${3 + index}`, label, look.label);
    page.put(`C${3 + index}`, entry, { ...look.text, wrap: false, horizontal: "left", format: "d mmm yyyy" });
    page.paint([`D${3 + index}`], look.text);
  });
  const lastRow = putForm(page);
  putScale(page);
  return page.finish({
    columns: {
      A: { width: 2 },
      B: { width: 28 },
      C: { width: 13 },
      D: { width: 56 },
      E: { width: 3 },
      F: { width: 5 },
      G: { width: 30 },
    },
    rows: { 1: { height: 30 }, ...Object.fromEntries(numbersTo(lastRow).map((row) => [row, { height: 21 }])) },
    merges: [`F${HEADER_ROW}:G${HEADER_ROW}`],
    frozenAt: `A${HEADER_ROW + 1}`,
    gridLines: false,
    landscape: true,
    tabColor: tabs.sand,
  });
}

/** The rows from the first line of the form's top to its last. */
const numbersTo = (last: number): number[] => Array.from({ length: last - 2 }, (_, index) => index + 3);

function putForm(page: PageWriter): number {
  page.put(`B${HEADER_ROW}`, "Skill", look.header);
  page.put(`C${HEADER_ROW}`, "My level", look.headerCentred);
  page.put(`D${HEADER_ROW}`, "What I can show for it", look.header);
  let row = HEADER_ROW;
  for (const { heading, rows } of FORM) {
    row += 1;
    page.put(`B${row}`, heading, look.section);
    page.paint(
      FORM_COLUMNS.map((column) => `${column}${row}`),
      look.section,
    );
    for (const [skill, level, evidence] of rows) {
      row += 1;
      page.put(`B${row}`, skill, look.person);
      page.put(`C${row}`, level, look.level);
      page.put(`D${row}`, evidence, look.note);
    }
  }
  page.put(`B${row + 2}`, "Signed: Fern (in pencil)", look.subtitle);
  return row;
}

function putScale(page: PageWriter): void {
  page.put(`F${HEADER_ROW}`, "The seven levels", look.header);
  page.paint([`G${HEADER_ROW}`], look.header);
  SCALE.forEach((phrase, index) => {
    page.put(`F${HEADER_ROW + 1 + index}`, index + 1, look.level);
    page.put(`G${HEADER_ROW + 1 + index}`, phrase, look.text);
  });
}
