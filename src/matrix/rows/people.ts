import { contains, type Area } from "../../workbook/address";
import { displayText } from "../../workbook/cell";
import type { SheetRow } from "../../workbook/sheet";
import type { Person } from "../matrix";
import type { PeoplePlan } from "../locate/plan";
import { folded, plain } from "../words/text";

/** Tells the people of one matrix apart; the same name, whatever its case and spaces, is the same person. */
export interface People {
  readonly byName: (name: string, id?: string) => Person;
  readonly count: () => number;
}

/** Makes an empty register of people. */
export function createPeople(): People {
  const byText = new Map<string, Person>();
  const byKey = new Map<string, Person>();
  const register = (name: string, id: string): Person => {
    const key = `${folded(name)}\n${folded(id)}`;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const person = { key: byKey.size, label: plain(name) };
    byKey.set(key, person);
    return person;
  };
  // Rows of one person mostly come together.
  let last: { name: string; id: string; person: Person } | undefined;
  const byName = (name: string, id = ""): Person => {
    if (last?.name === name && last.id === id) return last.person;
    const text = id === "" ? name : `${name}\n${id}`;
    const known = byText.get(text) ?? register(name, id);
    byText.set(text, known);
    last = { name, id, person: known };
    return known;
  };
  return { byName, count: () => byKey.size };
}

/** Whose row it is, and whether the row says so itself. */
export interface RowOwner {
  readonly name: string;
  readonly id: string;
  readonly isOwn: boolean;
}

/** Reads the people of rows that come in order; an empty cell has the name above it where the plan says so. */
export function createOwnerReader(plan: PeoplePlan, merges: readonly Area[] | undefined): (row: SheetRow) => RowOwner {
  const [first] = plan.columns;
  let above: RowOwner = { name: "", id: "", isOwn: false };
  return (row) => {
    const name = nameIn(row, plan);
    const id = plan.id === undefined ? "" : plain(displayText(row.cells[plan.id]));
    if (name !== "") {
      above = { name, id, isOwn: true };
      return above;
    }
    const isMerged =
      merges?.some((merge) => first !== undefined && contains(merge, { row: row.row, column: first })) ?? false;
    const inherits = plan.inherits === "always" || (plan.inherits === "merged" && isMerged);
    return { name: inherits ? above.name : "", id: inherits ? above.id : id, isOwn: false };
  };
}

function nameIn({ cells }: SheetRow, { columns }: PeoplePlan): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) {
    const cell = cells[only];
    return typeof cell === "string" ? cell.trim() : displayText(cell);
  }
  return columns
    .map((column) => plain(displayText(cells[column])))
    .filter((part) => part !== "")
    .join(" ");
}
