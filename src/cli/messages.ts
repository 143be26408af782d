import { UnreadableFile, type UnreadableCode } from "../workbook/unreadable";

const because = (code: UnreadableCode, sentence: string): UnreadableFile => new UnreadableFile(code, sentence);
const megabytes = (bytes: number): string => `${Math.floor(bytes / 2 ** 20).toLocaleString("en")} MB`;

/** Every reason of the command line's own why a file is not read, in words. */
export const unreadable = {
  notFound: () => because("not-found", "No file or folder is there; check the path."),
  nothingMatches: () => because("not-found", "No file matches this pattern; check it, and put it in quotes."),
  nothingInFolder: (endings: string) =>
    because("not-found", `The folder holds no workbook or CSV file (${endings}); check the path.`),
  textNotAWorkbook: () =>
    because(
      "not-a-workbook",
      "The file is a text, not a workbook, and holds no skill matrix; give an Excel workbook (.xlsx).",
    ),
  notAFile: () => because("not-a-workbook", "This is no file that can be read; give a workbook (.xlsx) or a CSV file."),
  noAccess: () =>
    because("no-access", "The file cannot be opened: close it elsewhere, or ask for the permission to read it."),
  fileTooLarge: (limit: number) =>
    because("too-large", `The file is larger than ${megabytes(limit)}; split it or remove what is not needed.`),
  outOfMemory: () =>
    because(
      "too-large",
      "Reading the file takes more memory than one file may have; split it or remove what is not needed.",
    ),
  gaveUp: () =>
    because("damaged", "Reading the file failed halfway; open it in Excel, save it again, and give that file."),
};

/** What is said of a file without a matrix. */
export const NO_SKILL_FOUND = "no skill of this framework found here";

/** Every reason why a file cannot be written, in words. */
export const unwritable = {
  exists: (file: string) =>
    new Error(`${file} is there already: give another name, or add --despite existing to replace it.`),
  reportExists: (file: string) =>
    new Error(`${file} is there already: give another name for the report, or move that file away.`),
  notXlsx: (file: string) => new Error(`${file} must end in .xlsx: the report is an Excel workbook.`),
  noFolder: (file: string) => new Error(`There is no folder for ${file}: make it first, or check the path.`),
  noAccess: (file: string) =>
    new Error(`${file} cannot be written: close it elsewhere, or ask for the permission to write there.`),
  isFolder: (file: string) => new Error(`${file} is a folder: give the name of a file.`),
  noRoom: (file: string) => new Error(`There is no room left for ${file}: nothing was written.`),
};
