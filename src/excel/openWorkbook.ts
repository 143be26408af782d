import { FORMAT_TAGS } from "../workbook/conditionalFormat";
import { once } from "../workbook/once";
import { refusals } from "../workbook/refusals";
import type { SheetVisitor } from "../workbook/sheet";
import { isSameSheetName } from "../workbook/sheetName";
import type { WorkbookView } from "../workbook/view";
import { heldCells } from "./read/heldCells";
import { listSheets, type ListedSheet, type ListedWorkbook } from "./read/listSheets";
import { readSheets, type ReadWatch } from "./read/readSheets";
import { measureSheets, type SheetShape } from "./read/sheetShape";
import { standingFormats, type StandingFormat } from "./read/standingFormats";
import { standingValidations, validatedAreas, type StandingValidation } from "./read/standingValidations";

/** The workbook that is open in Excel, as it was found. What is asked twice is learnt once: open it anew for each command. */
export interface OpenWorkbook extends ListedWorkbook {
  /** What plans may ask. */
  readonly view: WorkbookView;
  readonly has: (sheet: string) => boolean;
  /** Throws a Refusal where there is none of that name. */
  readonly sheetNamed: (name: string) => ListedSheet;
  readonly shapeOf: (name: string) => Promise<SheetShape>;
  readonly formatsOn: (name: string) => Promise<readonly StandingFormat[]>;
  readonly validationsOn: (name: string) => Promise<readonly StandingValidation[]>;
  /** Hands the rows of some sheets to a visitor. */
  readonly read: (sheets: readonly string[], visit: SheetVisitor, watch?: ReadWatch) => Promise<void>;
  /** The same workbook as it is now. */
  readonly again: () => Promise<OpenWorkbook>;
}

/** Opens the workbook that the add-in stands beside, with one round trip. */
export async function openWorkbook(signal?: AbortSignal): Promise<OpenWorkbook> {
  const listed = await listSheets(signal);
  const shapes = new Map<string, SheetShape>();
  const has = (name: string): boolean => listed.sheets.some((sheet) => isSameSheetName(sheet.name, name));

  const sheetNamed = (name: string): ListedSheet => {
    const sheet = listed.sheets.find((each) => isSameSheetName(each.name, name));
    if (sheet === undefined) throw refusals.noSheet(name);
    return sheet;
  };

  /** Measures those sheets that are not known yet, together. */
  const shapesOf = async (names: readonly string[]): Promise<SheetShape[]> => {
    const sheets = names.map(sheetNamed);
    const unknown = sheets.filter(({ id }) => !shapes.has(id));
    for (const shape of await measureSheets(unknown, signal)) shapes.set(shape.sheet.id, shape);
    return sheets.flatMap(({ id }) => shapes.get(id) ?? []);
  };

  const shapeOf = async (name: string): Promise<SheetShape> => {
    const [shape] = await shapesOf([name]);
    if (shape === undefined) throw refusals.noSheet(name);
    return shape;
  };

  const formats = once(async () => {
    const found = await standingFormats(listed.sheets);
    return new Map(listed.sheets.map(({ id }, index) => [id, found[index] ?? []]));
  });
  const formatsOn = async (name: string): Promise<readonly StandingFormat[]> =>
    (await formats()).get(sheetNamed(name).id) ?? [];
  const validated = once(() => validatedAreas(listed.sheets));
  const validations = new Map<string, Promise<readonly StandingValidation[]>>();
  const validationsOn = (name: string): Promise<readonly StandingValidation[]> => {
    const { id } = sheetNamed(name);
    const known = validations.get(id) ?? validated().then((areas) => standingValidations(id, areas.get(id) ?? []));
    validations.set(id, known);
    return known;
  };

  return {
    ...listed,
    has,
    sheetNamed,
    shapeOf,
    formatsOn,
    validationsOn,
    view: {
      sheetNames: listed.sheets.map(({ name }) => name),
      takenNames: listed.takenNames,
      facts: async (name) => {
        const tags = new Set((await formatsOn(name)).map(({ tag }) => tag));
        const standing = await validationsOn(name);
        return {
          tags: FORMAT_TAGS.filter((tag) => tags.has(tag)),
          validations: standing.map(({ areas, own }) => ({ areas, isOwn: own !== undefined })),
        };
      },
      cells: async (name, areas) => {
        const held = await heldCells(await shapeOf(name), areas);
        return held.map(({ cell, value, formula }) => ({ cell, value, isFormula: formula !== undefined }));
      },
    },
    read: async (names, visit, watch = {}) => {
      await readSheets(await shapesOf(names), visit, { signal, ...watch });
    },
    again: () => openWorkbook(signal),
  };
}
