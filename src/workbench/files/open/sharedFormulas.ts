import type { CellAddress } from "../../../workbook/address";
import { formulaFromFile } from "../../../xlsx/formulas/formulaText";
import { unreadable } from "../../../xlsx/messages";
import { relativeFormula } from "../../model/formula/relativeFormula";
import { placeKey } from "../opened";

/** How long the formulas of a sheet may be that are shared, each written out: a short file could fill the memory. */
const MOST_CHARACTERS = 2 ** 27;

interface SharedFormula {
  readonly formula: string;
  readonly at: CellAddress;
  readonly members: number[];
}

/** The formulas that cells of a sheet share. */
export interface SharedFormulas {
  /** The formula of a cell that shares one; its own text is empty where another cell has the formula. */
  readonly formulaAt: (text: string, group: number, at: CellAddress) => string | undefined;
  /** The places of the cells that share a formula: the first holds it for all. */
  readonly groups: () => readonly (readonly number[])[];
}

/** Makes what writes shared formulas out, each for its cell. */
export function createSharedFormulas(sheet: string): SharedFormulas {
  const groups = new Map<number, SharedFormula>();
  let characters = 0;

  function formulaAt(text: string, group: number, at: CellAddress): string | undefined {
    const key = placeKey(at.row, at.column);
    if (text !== "") {
      const formula = formulaFromFile(text);
      groups.set(group, { formula, at, members: [key] });
      return formula;
    }
    const master = groups.get(group);
    if (master === undefined) return undefined;
    master.members.push(key);
    characters += master.formula.length;
    if (characters > MOST_CHARACTERS) throw unreadable.partTooLarge(sheet, MOST_CHARACTERS);
    return relativeFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
  }

  const shared = (): readonly (readonly number[])[] =>
    [...groups.values()].map(({ members }) => members).filter(({ length }) => length > 1);
  return { formulaAt, groups: shared };
}
