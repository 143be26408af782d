import type { SheetInfo } from "../../workbook/sheet";
import { travel } from "../travel";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  readonly isProtected: boolean;
  readonly tables: readonly string[];
}

/** A workbook as one look shows it. */
export interface ListedWorkbook {
  /** The name of its file, as Excel shows it. */
  readonly name: string;
  readonly sheets: readonly ListedSheet[];
  /** The id of the sheet that the user looks at. */
  readonly active: string;
  /** Whether sheets may neither be added nor taken away. */
  readonly isStructureProtected: boolean;
  /** The names of tables and of ranges, which no two things may share. */
  readonly takenNames: readonly string[];
}

/** Learns in one round trip what sheets, tables and names there are. */
export function listSheets(signal?: AbortSignal): Promise<ListedWorkbook> {
  return travel(({ workbook }) => {
    workbook.load({ name: true, protection: { protected: true } });
    const sheets = workbook.worksheets.load({
      id: true,
      name: true,
      visibility: true,
      protection: { protected: true },
      tables: { name: true },
    });
    const active = workbook.worksheets.getActiveWorksheet().load({ id: true });
    const names = workbook.names.load({ name: true });
    return () => ({
      name: workbook.name,
      sheets: sheets.items.map(listed),
      active: active.id,
      isStructureProtected: workbook.protection.protected,
      takenNames: [
        ...names.items.map(({ name }) => name),
        ...sheets.items.flatMap(({ tables }) => tables.items.map(({ name }) => name)),
      ],
    });
  }, signal);
}

const listed = ({ id, name, visibility, protection, tables }: Excel.Worksheet): ListedSheet => ({
  id,
  name,
  visibility: VISIBILITIES[visibility],
  isProtected: protection.protected,
  tables: tables.items.map((table) => table.name),
});

const VISIBILITIES: Readonly<Record<`${Excel.SheetVisibility}`, SheetInfo["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};
