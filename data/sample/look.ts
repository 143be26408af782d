import type { CellStyle } from "../../test/support/buildStyles";

/** The company's colours: the sea at dusk, sand, foam, a lifebuoy. */
const SEA = "1D4E5F";
const SAND = "F3E9DA";
const FOAM = "E4EFF1";
const BUOY = "C4572F";
const SLATE = "5B6B73";
const LINE = "D5DCDE";

export const tabs = { sea: SEA, sand: "D9BF94", buoy: BUOY };

const text: CellStyle = { vertical: "center", wrap: true, underline: LINE };
const centred: CellStyle = { ...text, horizontal: "center" };

/** How the cells of the sample look, by what they are for. */
export const look = {
  title: { size: 20, bold: true, color: SEA, vertical: "center" },
  subtitle: { italic: true, color: SLATE, vertical: "center" },
  legend: { size: 10, color: SLATE, vertical: "center" },
  legendKey: { size: 10, bold: true, color: BUOY, vertical: "center" },
  header: { bold: true, color: "FFFFFF", fill: SEA, vertical: "center", wrap: true },
  headerCentred: { bold: true, color: "FFFFFF", fill: SEA, vertical: "center", horizontal: "center", wrap: true },
  group: { bold: true, color: SEA, fill: FOAM, vertical: "center", horizontal: "center", frame: "FFFFFF" },
  section: { bold: true, color: SEA, fill: SAND, vertical: "center" },
  person: { ...text, bold: true },
  text,
  prose: { vertical: "top", wrap: true },
  note: { ...text, italic: true, color: SLATE },
  code: { ...centred, font: "Consolas", size: 10 },
  level: { ...centred, bold: true },
  levelAsText: { ...centred, bold: true, format: "@" },
  target: { ...centred, color: SLATE },
  average: { ...centred, color: SLATE, format: "0.0" },
  date: { ...centred, color: SLATE, format: "d mmm yyyy" },
  label: { bold: true, color: SEA, vertical: "center", underline: LINE },
  total: { bold: true, color: SEA, fill: FOAM, vertical: "center" },
  totalCentred: { bold: true, color: SEA, fill: FOAM, vertical: "center", horizontal: "center" },
  totalAverage: { bold: true, color: SEA, fill: FOAM, vertical: "center", horizontal: "center", format: "0.0" },
} satisfies Record<string, CellStyle>;

/** The formats in which Excel shows an entry such as 5-6 once it has taken it for a date. */
export const dateFormats = { dayFirst: "d-mmm", padded: "dd-mmm" };
