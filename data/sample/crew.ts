import { readCell } from "../../test/support/grid";
import { planted, type Entry } from "./page";

/** A row of the list: code, skill, level, target, day of the assessment, note. */
export type SkillRow = readonly [
  code: Entry,
  skill: Entry,
  level: Entry,
  target: Entry,
  assessed: string,
  note?: string,
];

/** Someone of the crew. The name stands once over all rows (merged), or in each of them. */
export interface CrewMember {
  readonly name: string;
  readonly role: string;
  /** In a column that its owner believes nobody sees. */
  readonly payLevel: number;
  readonly nameStands: "once" | "in each row";
  readonly rows: readonly SkillRow[];
  /** The row, counted from 0, that somebody has hidden. */
  readonly hiddenRow?: number;
}

/** A part of the crew, under a heading inside the list. */
export interface Section {
  readonly heading: string;
  /** Whether the column headings stand again below the heading, as they do after a paste. */
  readonly repeatsHeader?: boolean;
  readonly crew: readonly CrewMember[];
}

/** The level of a row that names ITMG by its code or by its SFIA 7 name: the SFIA 8 rename affects it. */
const affected = (level: Entry): Entry => planted("renamed", level);

const BRIDGE: readonly CrewMember[] = [
  {
    name: "Marit Solheim",
    role: "Head of Technology",
    payLevel: 9,
    nameStands: "once",
    rows: [
      ["ITMG", "IT management", affected(7), 7, "2026-02-03", "Runs the department, and the Monday buns."],
      ["ITSP", "Strategic planning", "6 - Initiate, influence", 7, "2026-02-03"],
      ["FMIT", "Financial management", 5, 6, "2026-02-03", "Can say no to a new boat in four languages."],
    ],
  },
  {
    name: "Tobias Penhallow",
    role: "Service Delivery Manager",
    payLevel: 7,
    nameStands: "once",
    rows: [
      [
        "itmg ",
        "IT Management",
        affected(planted("several-levels", "5/6")),
        6,
        "2026-02-10",
        "5 for the desk, 6 for the winter timetable. Both were assessed, so both stand.",
      ],
      ["SLMO", "Service level management", 5, 6, "2026-02-10"],
      ["SUPP", "Supplier management", "L5", 5, "2026-02-10", "On first-name terms with the bunker oil people."],
    ],
  },
  {
    name: "Rhiannon Price",
    role: "Deputy Head of Technology",
    payLevel: 8,
    nameStands: "once",
    rows: [
      ["ITMG", "Technology service management", 6, 6, "2026-09-01", "Assessed again against the SFIA 8 page."],
      ["OCDV", "Organizational capability development", 5, 6, "2026-02-04"],
      [
        "PGMG",
        "Program Management",
        planted("level-not-defined", 5),
        6,
        "2026-02-04",
        "The winter refit: eleven boats, one dry dock.",
      ],
    ],
  },
];

const ENGINE_ROOM: readonly CrewMember[] = [
  {
    name: "Ines Carvalho",
    role: "Infrastructure Manager",
    payLevel: 6,
    nameStands: "once",
    rows: [
      [
        "ITMG",
        "IT management",
        affected(planted("level-not-defined", 4)),
        5,
        "2026-02-11",
        "Copied from the wall chart, where 4 was expert.",
      ],
      ["ITOP", "IT infrastructure", 4, 4, "2026-02-11"],
      ["CPMG", "Capacity management", "Level 5", 5, "2026-02-11", "August is a capacity plan with ice cream."],
    ],
  },
  {
    name: "Callum MacAskill",
    role: "Network Engineer",
    payLevel: 5,
    nameStands: "in each row",
    rows: [
      ["NTAS", "Network support", 4, 5, "2026-02-12"],
      [
        "NTDS",
        "Network design",
        5,
        5,
        "2026-02-12",
        "Drew the radio link to Little Skerry on a sea chart. It is still the documentation.",
      ],
      ["PBMG", "Problem management", 4, 5, "2026-02-12"],
      [
        "PBMG",
        "Problem management",
        planted("duplicate", 4),
        5,
        "2026-03-02",
        "Entered again after the storm. Same Callum, same level.",
      ],
    ],
  },
  {
    name: "Grace Oduya",
    role: "Systems Administrator",
    payLevel: 5,
    nameStands: "in each row",
    rows: [
      ["SYSP", "System software", 4, 5, "2026-02-12"],
      ["STMG", "Storage management", "4", 4, "2026-02-12", "Backs up the backups. Sleeps well."],
      [
        "ITOP",
        "IT infrastructure",
        planted("cell-error", {
          formula: 'VLOOKUP("Grace Oduya",Lists!$A$2:$B$6,2,FALSE)',
          value: { kind: "error", code: "#N/A" },
        }),
        4,
        "2026-02-12",
        "Looked up in the old skills list, which Grace has archived.",
      ],
    ],
  },
  {
    name: "Yusuf Demir",
    role: "Systems Engineer",
    payLevel: 4,
    nameStands: "in each row",
    hiddenRow: 2,
    rows: [
      ["CFMG", "Configuration management", "Lvl 4", 4, "2026-02-13", "Knows every cable by its first name."],
      ["ASMG", "Asset management", 3, 4, "2026-02-13"],
      ["DCMA", "Facilities management", 3, undefined, "2025-03-20", "Until the generator went back to the harbour."],
    ],
  },
];

const TICKET_OFFICE: readonly CrewMember[] = [
  {
    name: "Noor Haddad",
    role: "Service Desk Lead",
    payLevel: 5,
    nameStands: "once",
    rows: [
      ["ITMG", undefined, affected(5), 5, "2026-02-17"],
      ["USUP", "Incident management", "SFIA 5", 5, "2026-02-17", "Calm in fog, calm in August."],
      ["CSMG", "Customer service support", 5, 6, "2026-02-17"],
    ],
  },
  {
    name: "Poppy Trelawney",
    role: "Service Desk Analyst",
    payLevel: 3,
    nameStands: "in each row",
    rows: [
      ["USUP", "Incident management", 3, 4, "2026-02-18"],
      ["CSMG", "Customer service support", " 3 ", 4, "2026-02-18"],
      [
        "KNOW",
        "Knowledge management",
        planted("level-missing", undefined),
        3,
        "",
        "Poppy wrote half the handbook. We never scored it.",
      ],
    ],
  },
  {
    name: "Bram de Wit",
    role: "Service Desk Analyst",
    payLevel: 3,
    nameStands: "in each row",
    rows: [
      [
        "USUP",
        "Incident management",
        planted("level-out-of-scale", 55),
        5,
        "2026-02-18",
        "Bram has a new keyboard. It is very responsive.",
      ],
      ["ASUP", "Application support", 3, 4, "2026-02-18"],
    ],
  },
  {
    name: "Wilf Thackeray",
    role: "Ticketing Systems Officer",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["ASUP", "Application  support ", 4, 4, "2026-02-19"],
      ["TEST", "Testing", 3, 3, "2026-02-19"],
      [
        undefined,
        planted("skill-unknown", "IT managment"),
        5,
        5,
        "2026-02-19",
        "Has kept the ticket machine alive since 1998. Retires in June, he says.",
      ],
    ],
  },
];

const WORKSHOP: readonly CrewMember[] = [
  {
    name: "Ewan Fairlie",
    role: "Development Manager",
    payLevel: 7,
    nameStands: "once",
    rows: [
      [
        undefined,
        "IT management (ITMG)",
        affected(planted("level-became-date", readCell("2026-06-05"))),
        6,
        "2026-03-04",
        "We typed 5-6. Honest.",
      ],
      ["DLMG", "Systems development management", 6, 6, "2026-03-04"],
      ["PRMG", "Project management", "5 - Ensure, advise", 6, "2026-03-04"],
    ],
  },
  {
    name: "Sunniva Lund",
    role: "Lead Developer",
    payLevel: 6,
    nameStands: "in each row",
    rows: [
      ["PROG", "Programming/software development", 5, 6, "2026-03-05"],
      ["SWDN", "Software design", "Ensure, advise", 5, "2026-03-05", "Wrote the timetable engine. Apologises to it."],
      ["SINT", "Systems integration and build", 4, 5, "Mar 2026"],
    ],
  },
  {
    name: "Kofi Mensah",
    role: "Developer",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["prog", "Programming/software development", 3, 4, "2026-03-05", "On the website."],
      [
        "PROG",
        "Programming/software development",
        planted("several-levels", 4),
        4,
        "2026-03-05",
        "On the timetable engine. Two projects, two levels, one Kofi.",
      ],
      ["TEST", "testing", 4, 4, "2026-03-06"],
    ],
  },
  {
    name: "Hana Okabe",
    role: "Test Analyst",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["TEST", "Testing", "４", 5, "2026-03-06"],
      ["QUAS", "Quality assurance", 3, 4, "2026-03-06"],
      ["RELM", "Release and deployment", planted("level-not-whole", 5.5), 5, "2026-03-06", "The half is for patience."],
    ],
  },
];

const CHART_ROOM: readonly CrewMember[] = [
  {
    name: "Agnès Vauquelin",
    role: "Data Architect",
    payLevel: 6,
    nameStands: "in each row",
    rows: [
      ["DTAN", "Data modelling & design", "Niveau 5", 5, "2026-03-10"],
      ["DATM", "Data management", 5, 6, "2026-03-10"],
      [planted("skill-other-version", "DATS"), "Data science", 4, 5, "2026-03-10", "New in SFIA 8. We could not wait."],
    ],
  },
  {
    name: "Devika Raman",
    role: "Data Analyst",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["INAN", "Analytics", 4, 5, "2026-03-11"],
      ["VISL", "Data visualisation", 4, 5, "2026-03-11", "Her tide chart hangs in two kitchens."],
      [
        planted("skill-other-version", "QUST"),
        "Quality standards",
        3,
        3,
        "2026-03-11",
        "From the list of 2016; nobody told us it had gone.",
      ],
    ],
  },
  {
    name: "Idris Vaughan",
    role: "User Experience Designer",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["HCEV", "User experience design", 4, 5, "2026-03-12"],
      ["USEV", "User experience evaluation", 4, 4, "2026-03-12"],
      [
        "URCH",
        "User research",
        planted("level-unreadable", "Expert"),
        5,
        "2026-03-12",
        "Rode the 07:10 every day for a month, asking. So: expert.",
      ],
    ],
  },
];

const LOOKOUT: readonly CrewMember[] = [
  {
    name: "Odile Marchetti",
    role: "Information Security Manager",
    payLevel: 7,
    nameStands: "once",
    rows: [
      ["SCTY", "Information security", 6, 6, "2026-03-17"],
      ["INAS", "Information assurance", 5, 6, "2026-03-17"],
      [planted("skill-unknown", "ITGM"), undefined, 5, 5, "2026-03-17", "Typed on the night boat."],
    ],
  },
  {
    name: "Lucía Ferrer",
    role: "Quality Manager",
    payLevel: 5,
    nameStands: "in each row",
    rows: [
      ["QUMG", "Quality management", 5, 6, "2026-03-18"],
      ["MEAS", "Measurement", 4, 5, "2026-03-18", "Counted the gulls once. The gulls won."],
    ],
  },
];

const SHORE_CREW: readonly CrewMember[] = [
  {
    name: "Zeynep Arslan",
    role: "Programme Manager",
    payLevel: 7,
    nameStands: "once",
    rows: [
      ["PGMG", "Programme management", 6, 6, "2026-03-24"],
      ["POMG", "Portfolio management", 5, 6, "2026-03-24"],
      [
        "ITMG",
        "IT\u00a0management",
        affected(planted("level-undecided", "TBA")),
        5,
        "",
        "The talk was booked. Then the fog came.",
      ],
    ],
  },
  {
    name: "Matteo Brandi",
    role: "Business Analyst",
    payLevel: 4,
    nameStands: "in each row",
    rows: [
      ["BUAN", "Business analysis", 4, 5, "2026-03-24"],
      ["REQM", "Requirements definition & management", 4, 5, "2026-03-24"],
      [
        planted("code-name-mismatch", "PBMG"),
        "Project management",
        4,
        5,
        "2026-03-24",
        "Projects have been known to become problems.",
      ],
    ],
  },
  {
    name: "Siobhán Keane",
    role: "Contracts Manager",
    payLevel: 6,
    nameStands: "in each row",
    rows: [
      ["ITCM", "Contract management", 5, 6, "2026-03-25"],
      ["SORC", "Sourcing", 5, 5, "2026-03-25"],
      [undefined, "Technology service management", 5, 6, "2026-09-02", "Skerry already writes it the new way."],
    ],
  },
  {
    name: "Anders Holm",
    role: "IT Manager, Little Skerry",
    payLevel: 5,
    nameStands: "once",
    rows: [
      [
        "ITMG",
        "IT management",
        affected(planted("level-not-defined", 3)),
        5,
        "2026-03-26",
        "Manages all the IT on Little Skerry. It is one laptop, but a good one.",
      ],
      ["COPL", "Continuity management", 5, 5, "2026-03-26", "Candles, flask, spare laptop."],
      ["AVMT", "Availability management", planted("level-missing", "n/a"), undefined, "2026-03-26"],
    ],
  },
];

/** The whole crew, in the order of the list. */
export const SECTIONS: readonly Section[] = [
  { heading: "Bridge (leadership)", crew: BRIDGE },
  { heading: "Engine room (systems and networks)", crew: ENGINE_ROOM },
  { heading: "Ticket office (service desk)", crew: TICKET_OFFICE },
  { heading: "Workshop (software)", crew: WORKSHOP },
  { heading: "Chart room (data and design)", crew: CHART_ROOM },
  { heading: "Lookout (security and quality)", crew: LOOKOUT },
  { heading: "Shore crew (pasted in from the Skerry office's own list)", repeatsHeader: true, crew: SHORE_CREW },
];
