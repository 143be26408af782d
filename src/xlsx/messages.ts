import { UnreadableFile, type UnreadableCode } from "../workbook/unreadable";

/** Names in a file are anyone's text: one line of them, and not a long one. */
function quoted(name: string): string {
  const line = name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

const count = (limit: number): string => limit.toLocaleString("en");
const mebibytes = (bytes: number): string => `${count(Math.floor(bytes / 2 ** 20))} MB`;

const because = (code: UnreadableCode, sentence: string): UnreadableFile => new UnreadableFile(code, sentence);
const damaged = (what: string): UnreadableFile =>
  because("damaged", `The file is damaged: ${what}; open it in Excel, let it repair the file, and save it again.`);
const notAWorkbook = (what: string): UnreadableFile =>
  because("not-a-workbook", `The file is ${what}, not a workbook; give an Excel workbook (.xlsx).`);
const bomb = (what: string): UnreadableFile =>
  because("bomb", `The file was made to fill the memory: ${what}; do not open it and ask its sender about it.`);
const tooLarge = (what: string): UnreadableFile =>
  because("too-large", `The workbook is too large: ${what}; split it or remove what is not needed.`);

/** Every reason why a file cannot be read, in words: the only sentences of this room. */
export const unreadable = {
  empty: () => because("empty", "The file is empty; save the workbook again and give that file."),
  xls: () =>
    because("xls", "The file is in the old Excel format (.xls); open it in Excel and save it as a workbook (.xlsx)."),
  xlsb: () =>
    because("xlsb", "The file is a binary workbook (.xlsb); open it in Excel and save it as a workbook (.xlsx)."),
  ods: () =>
    because("ods", "The file is an OpenDocument spreadsheet (.ods); open it and save it as an Excel workbook (.xlsx)."),
  encrypted: () =>
    because("encrypted", "The file is protected by a password; open it, remove the password, and save it again."),
  truncated: () =>
    because("truncated", "The file is incomplete: its end is missing; copy or download it again from where it came."),
  dtd: () =>
    because(
      "dtd",
      "The file holds a document type declaration, which no workbook needs and some attacks use; do not open it and ask its sender about it.",
    ),

  otherZip: () => notAWorkbook("a zip archive"),
  otherDocument: () => notAWorkbook("an Office document of another kind"),
  otherOle: () => notAWorkbook("an old Office document of another kind"),
  pdf: () => notAWorkbook("a PDF document"),
  html: () => notAWorkbook("a web page"),
  xml: () => notAWorkbook("an XML document"),
  text: () => notAWorkbook("plain text"),
  unknown: () => notAWorkbook("of an unknown kind"),

  brokenDirectory: () => damaged("its list of parts cannot be read"),
  brokenPart: (part: string) => damaged(`its part ${quoted(part)} cannot be unpacked or is not what was packed`),
  missingPart: (part: string) => damaged(`its part ${quoted(part)} is missing`),
  noSheets: () => damaged("it has no sheets"),
  brokenXml: (part: string) => damaged(`its part ${quoted(part)} is not well-formed`),
  unknownEntity: (entity: string) => damaged(`it uses ${quoted(entity)}, which is defined nowhere`),
  unfinishedSheet: (sheet: string) => damaged(`the sheet ${quoted(sheet)} breaks off in the middle`),
  outsideGrid: (sheet: string) => damaged(`the sheet ${quoted(sheet)} names a cell that no sheet has`),
  rowsOutOfOrder: (sheet: string, row: number) =>
    damaged(`in the sheet ${quoted(sheet)}, row ${row} does not stand where it should`),
  missingText: (sheet: string) => damaged(`the sheet ${quoted(sheet)} refers to a text that the file does not hold`),

  overlap: () => bomb("parts of it lie upon each other"),
  ratio: (part: string) => bomb(`its part ${quoted(part)} unpacks to far more than any real workbook would`),
  lyingSize: (part: string) => bomb(`its part ${quoted(part)} unpacks to more than it says`),

  tooManyParts: (limit: number) => tooLarge(`it has more than ${count(limit)} parts`),
  partTooLarge: (part: string, limit: number) =>
    tooLarge(`its part ${quoted(part)} unpacks to more than ${mebibytes(limit)}`),
  totalTooLarge: (limit: number) => tooLarge(`its parts unpack to more than ${mebibytes(limit)}`),
  unitTooLarge: (part: string, limit: number) =>
    tooLarge(`a single row or text in its part ${quoted(part)} takes more than ${mebibytes(limit)}`),
  tooManyStrings: (limit: number) => tooLarge(`it holds more than ${count(limit)} different texts`),
  tooManyCells: (limit: number) => tooLarge(`it has more than ${count(limit)} cells`),
};
