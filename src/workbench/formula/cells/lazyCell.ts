import type { Cell, Content } from "../../model/book";
import type { Run } from "./run";

/** What is known of a cell whose content is calculated when somebody asks for it. */
export interface LazyState {
  readonly run: Run;
  readonly row: number;
  readonly column: number;
  /** What it showed before. */
  readonly last: Content | undefined;
  readonly resolve: (cell: Cell, state: LazyState) => Content | undefined;
}

/**
 * A cell that says what it holds when it is asked. To all who read it, it is a cell like any other, and a copy of it holds
 * the result; so nobody has to know that there is an engine, and nothing is calculated that nobody wants to see. (A class,
 * because its state must not be copied along, and a hundred thousand of them are made at once.)
 */
class LazyCell implements Cell {
  declare readonly content: Content | undefined;
  readonly formula: string | undefined;
  readonly style: number;
  readonly #state: LazyState;

  constructor({ formula, style }: Cell, state: LazyState) {
    this.formula = formula;
    this.style = style;
    this.#state = state;
    Object.defineProperty(this, "content", CONTENT);
  }

  static stateOf(cell: Cell): LazyState | undefined {
    return #state in cell ? cell.#state : undefined;
  }
}

/** The content is a property of the cell itself, so that copies have it. */
const CONTENT = {
  enumerable: true,
  get(this: Cell): Content | undefined {
    const state = LazyCell.stateOf(this);
    return state?.resolve(this, state);
  },
};

/** What is known of a cell that calculates its content; undefined for one that just holds it. */
export const lazyState = (cell: Cell): LazyState | undefined => LazyCell.stateOf(cell);

/** A cell like another, which calculates its content when it is asked. */
export function lazyCell(cell: Cell, state: LazyState): Cell {
  const lazy = new LazyCell(cell, state);
  const anchor = spilledFrom(cell);
  return anchor === undefined ? lazy : Object.assign(lazy, { spilledFrom: anchor });
}

/** A cell on which the array of another lies. */
export interface SpilledCell extends Cell {
  /** The address of the cell whose formula the array comes from. */
  readonly spilledFrom: string;
}

/** The address of the cell whose array lies on a cell, if one does. */
export const spilledFrom = (cell: Cell): string | undefined => (cell as Partial<SpilledCell>).spilledFrom;

/** What a cell is known to hold; of one that is still to be calculated, what it held before. */
export function knownContent(cell: Cell): Content | undefined {
  const state = lazyState(cell);
  return state === undefined ? cell.content : state.last;
}
