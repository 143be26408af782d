import type { ReadingColumns, SheetReading } from "../../commands/settings";
import type { Layout } from "../../matrix/matrix";
import { asColumn, asRow, columnName, MAX_ROWS, parseColumn, type Column } from "../../workbook/address";

/** What the planner has typed to correct how a sheet is read; what is empty is found by the reader. */
export interface CorrectionForm {
  readonly layout: Layout | "";
  readonly headerRow: string;
  readonly people: string;
  readonly skills: string;
  readonly levels: string;
}

/** What comes of a form: a reading, or the fields that make no sense. */
export type Correction = { readonly reading: SheetReading } | { readonly problems: ReadonlySet<keyof CorrectionForm> };

/**
 * Reads columns by their letters: one, several, or from one to another; undefined where they are none.
 *
 * @example columnsFrom("B, F:H") // columns 1, 5, 6 and 7
 */
export function columnsFrom(text: string): Column[] | undefined {
  const columns: Column[] = [];
  for (const part of text.split(/[,;]/)) {
    const ends = part.split(/[:–-]/).map((letters) => parseColumn(letters.trim()));
    const [from, to] = [ends[0], ends.at(-1)];
    if (ends.length > 2 || from === undefined || to === undefined || to < from) return undefined;
    for (let column: number = from; column <= to; column++) columns.push(asColumn(column));
  }
  return columns;
}

/**
 * Columns as a person writes them.
 *
 * @example columnsText([asColumn(1), asColumn(5), asColumn(6)]) // "B,F:G"
 */
export function columnsText(columns: readonly Column[]): string {
  const runs: { from: Column; to: Column }[] = [];
  for (const column of columns.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && column <= last.to + 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  const text = ({ from, to }: (typeof runs)[number]): string =>
    from === to ? columnName(from) : `${columnName(from)}:${columnName(to)}`;
  return runs.map(text).join(",");
}

/** The form in which a reading is corrected. */
export function formOf({ layout, headerRow, columns = {} }: SheetReading): CorrectionForm {
  const { people = [], skills = [], levels = [] } = columns;
  return {
    layout: layout ?? "",
    headerRow: headerRow === undefined ? "" : String(headerRow + 1),
    people: columnsText(people),
    skills: columnsText(skills),
    levels: columnsText(levels),
  };
}

const COLUMN_FIELDS = ["people", "skills", "levels"] as const;

/** What a form says of a sheet. */
export function correctionOf(form: CorrectionForm): Correction {
  const headerRow = rowFrom(form.headerRow);
  const given = COLUMN_FIELDS.map((field) => [field, form[field].trim()] as const).filter(([, text]) => text !== "");
  const read = given.map(([field, text]) => [field, columnsFrom(text)] as const);
  const problems = new Set<keyof CorrectionForm>(
    read.filter(([, columns]) => columns === undefined).map(([field]) => field),
  );
  if (headerRow === "none") problems.add("headerRow");
  if (headerRow === "none" || problems.size > 0) return { problems };
  const columns = Object.fromEntries(read) as ReadingColumns;
  return {
    reading: {
      ...(form.layout !== "" && { layout: form.layout }),
      ...(headerRow !== undefined && { headerRow: asRow(headerRow - 1) }),
      ...(read.length > 0 && { columns }),
    },
  };
}

/** A row by its number; undefined where nothing was typed. */
function rowFrom(text: string): number | "none" | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const row = Number(typed);
  return /^\d+$/.test(typed) && row >= 1 && row <= MAX_ROWS ? row : "none";
}
