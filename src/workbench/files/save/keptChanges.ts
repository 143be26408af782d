import type { Area } from "../../../workbook/address";
import { withSplices, type Places, type Splice } from "../../../xlsx/places/places";
import { isSameArea } from "../../model/areas";
import type { KeptArea, KeptFormula } from "../../model/book";
import type { KeptPart } from "../opened";

/** What a part that was kept lies on and refers to by now. */
export interface KeptNow {
  /** Undefined where the sheet is gone. */
  readonly areas: readonly KeptArea[] | undefined;
  readonly formulas: readonly KeptFormula[];
}

/** Whether something that a kept part lies on or refers to has moved. */
export function hasMoved({ areas, formulas }: KeptPart, now: KeptNow): boolean {
  return (
    (now.areas !== undefined &&
      areas.all.some((area, index) => !isThere(area, now.areas?.[areas.from + index]?.area))) ||
    formulas.all.some((formula, index) => formula !== formulaAt(now, formulas.from + index, formula))
  );
}

const isThere = (was: Area, now: Area | undefined): boolean => now !== undefined && isSameArea(was, now);

/** What the model does not hold any more has not moved: it is where it was. */
const formulaAt = ({ formulas }: KeptNow, place: number, was: string): string => formulas[place]?.formula ?? was;

/** A kept part's text, lying on and referring to what it does by now. */
export function withPlacesNow(text: string, places: Places, part: KeptPart, now: KeptNow): string {
  const splices: Splice[] = [];
  let place = part.areas.from;
  for (const { areas, moved } of part.areas.all.length === 0 || now.areas === undefined ? [] : places.areas) {
    const own = areas.map((_, index) => now.areas?.[place + index]?.area);
    place += areas.length;
    const isUnmoved = areas.every((area, index) => isThere(area, own[index]));
    if (!isUnmoved) splices.push(...moved(own.filter((area) => area !== undefined)));
  }
  places.formulas.forEach(({ formula, changed }, index) => {
    const becomes = formulaAt(now, part.formulas.from + index, formula);
    if (becomes !== formula) splices.push(...changed(becomes));
  });
  return withSplices(text, splices);
}
