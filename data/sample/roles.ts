import { look, tabs } from "./look";
import { planted, startPage, type Entry, type SamplePage } from "./page";

const HEADER_ROW = 4;
const COLUMNS = ["B", "C", "D", "E"] as const;
const HEADINGS = ["Role", "SFIA codes", "SFIA level", "What the role is for"];

type RoleRow = readonly [role: string, codes: Entry, level: Entry, purpose: string];

const ROLES: readonly RoleRow[] = [
  [
    "Head of Technology",
    "ITMG, ITSP, FMIT",
    planted("renamed", 6),
    "Decides what we buy, what we build and what we mend once more.",
  ],
  [
    "Service Delivery Manager",
    "ITMG; SLMO; SUPP",
    planted("renamed", 5),
    "Sees that what was promised at the pier is there at the pier.",
  ],
  [
    "Winter Relief Manager",
    "ITMG, PRMG, SUPP",
    // Right for PRMG and SUPP; ITMG is not defined below 5.
    planted("renamed", planted("level-not-defined", 4)),
    "November to March, when everybody else is painting boats.",
  ],
  ["Systems Engineer", "ITOP, SYSP, NTAS", 4, "Keeps the servers dry. This is meant literally."],
  ["Service Desk Analyst", "USUP, CSMG", 3, "The first voice that a stranded passenger hears."],
  ["Developer", "PROG, SWDN, TEST", "Level 4", "Turns tides into timetables."],
  ["Data Cartographer", "DATM", planted("level-missing", undefined), "Post approved, level still at sea."],
  ["Information Security Manager", "SCTY, INAS", 6, "Asks the question that nobody wanted to hear, kindly."],
  ["Programme Manager", "PGMG, POMG, PRMG", 6, "Eleven refits, one dry dock, no raised voices."],
];

/** The role catalogue: one cell holds the codes of a role's skills, one other the level for all of them. */
export function rolesPage(): SamplePage {
  const page = startPage("Roles");
  page.put("B1", "Roles and what they call for", look.title);
  page.put("B2", "One level for all the skills of a role: quick to read, and not always right.", look.subtitle);
  HEADINGS.forEach((heading, index) => {
    const isLevel = heading === "SFIA level";
    page.put(`${COLUMNS[index] ?? ""}${HEADER_ROW}`, heading, isLevel ? look.headerCentred : look.header);
  });
  ROLES.forEach(([role, codes, level, purpose], index) => {
    const row = HEADER_ROW + 1 + index;
    page.put(`B${row}`, role, look.person);
    page.put(`C${row}`, codes, look.text);
    page.put(`D${row}`, level, look.level);
    page.put(`E${row}`, purpose, look.note);
  });
  const heights = ROLES.map((_, index) => [HEADER_ROW + 1 + index, { height: 21 }]);
  return page.finish({
    columns: { A: { width: 2 }, B: { width: 30 }, C: { width: 24 }, D: { width: 13 }, E: { width: 64 } },
    rows: { 1: { height: 30 }, [HEADER_ROW]: { height: 26 }, ...Object.fromEntries(heights) },
    tables: [{ name: "Roles", area: `B${HEADER_ROW}:E${HEADER_ROW + ROLES.length}` }],
    frozenAt: `A${HEADER_ROW + 1}`,
    gridLines: false,
    landscape: true,
    tabColor: tabs.sand,
  });
}
